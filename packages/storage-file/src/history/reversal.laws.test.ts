import { describe, expect, it } from '@jest/globals';
import { parse, type ConfigDocument } from '@aws-sso/aws-config-file';
import { noManagedProfiles, type ConfigChange } from '@aws-sso/core';
import fc from 'fast-check';
import { applyChanges } from '../apply-changes.js';
import { changedBlocks } from './changed-blocks.js';
import { hashOf } from '../config-look.js';
import { compared } from '../config-update.js';
import { storedEntry, historyEntryVersion, type StoredEntry } from './history-entry.js';
import { fatesOf, type Fates } from './pair-sections.js';
import { parseJsonObject } from '../python-json.js';
import { reverseUpdates } from './reversal.js';

const names = ['a', 'b', 'c', 'd', 'e'];
const name = fc.constantFrom(...names);
const value = fc.constantFrom('x', 'eu-west-1', 'https://w.awsapps.com/start#/', '0', 'ä');
const secretKeys = ['aws_secret_access_key', 'aws_access_key_id', 'github_token'];

const propertyLine = (key: string) =>
  fc.tuple(fc.constantFrom(' = ', '=', ' : '), value).map(([is, said]) => `${key}${is}${said}`);
const nested = fc.constant('s3 =\n  max_queue_size = 3\n  addressing_style = path');
const plainTrivia = fc.constantFrom('', '', '# a comment', '; another', '#region = r', '\t');
const trivia = (secrets: boolean) =>
  secrets ? fc.oneof(plainTrivia, fc.constantFrom('# the password: x', '; pin 1234')) : plainTrivia;
const plainOdd = fc.constantFrom('cli_pager = \u00ff', 'when=\n', 'note = one\n  two # three', 'nobody-knows = x');
const odd = (secrets: boolean) => (secrets ? fc.oneof(plainOdd, fc.constant('api-key = one\n  two')) : plainOdd);

const body = (secrets: boolean) =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('region', 'output', 'sso_session', ...(secrets ? secretKeys : [])), {
        maxLength: 4,
      }),
      fc.array(fc.oneof(trivia(secrets), odd(secrets), nested), { maxLength: 2 }),
    )
    .chain(([keys, others]) =>
      fc
        .tuple(...keys.map(propertyLine))
        .chain((lines) => fc.shuffledSubarray([...lines, ...new Set(others)], { minLength: lines.length })),
    );

const section = (secrets: boolean) => (id: string) =>
  fc
    .tuple(fc.array(trivia(secrets), { maxLength: 2 }), body(secrets))
    .map(([lead, lines]) => [...lead, `[${id}]`, ...lines]);

const ids = [...names.map((each) => `profile ${each}`), 'sso-session a', 'services local', 'plugins', 'default'];

/** A whole file: line ends, byte order mark, comments, a last line with or without an end. */
const file = (secrets = true) =>
  fc
    .record({
      mark: fc.constantFrom('', '', '\u00ef\u00bb\u00bf'),
      preamble: fc.array(trivia(secrets), { maxLength: 2 }),
      sections: fc.shuffledSubarray(ids).chain((chosen) => fc.tuple(...chosen.map(section(secrets)))),
      tail: fc.array(trivia(secrets), { maxLength: 2 }),
      lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
      ended: fc.boolean(),
    })
    .map(({ mark, preamble, sections, tail, lineEnd, ended }) => {
      const lines = [...preamble, ...sections.flat(), ...tail].join('\n') + (ended ? '\n' : '');
      return mark + lines.replaceAll('\n', lineEnd);
    });

const values = (secrets: boolean) =>
  fc.dictionary(fc.constantFrom('region', 'output', 's3', ...(secrets ? secretKeys : [])), fc.option(value), {
    maxKeys: 3,
    noNullPrototype: true,
  });
const type = fc.constantFrom('profile' as const, 'sso-session' as const);
const change = (secrets: boolean, among = name): fc.Arbitrary<ConfigChange> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('put' as const),
      section: fc.record({ type, name: among }),
      values: values(secrets),
    }),
    fc.record({ kind: fc.constant('remove' as const), section: fc.record({ type, name: among }) }),
    fc.record({ kind: fc.constant('rename' as const), section: fc.record({ type, name: among }), to: among }),
  );

const documentOf = (text: string): ConfigDocument => parse(Buffer.from(text, 'latin1'));
const textOf = (document: ConfigDocument): string => Buffer.from(document.stringify()).toString('latin1');

/** The changed document, or undefined for changes that are refused. */
function tried(document: ConfigDocument, changes: readonly ConfigChange[]): ConfigDocument | undefined {
  try {
    return applyChanges(document, 'config', changes);
  } catch {
    return undefined;
  }
}

/** An entry as it comes back from the disk. */
function noted(before: ConfigDocument, after: ConfigDocument, fates: Fates): StoredEntry {
  const { sections, pairs } = compared(before, after, fates);
  const entry = {
    ...{ schemaVersion: historyEntryVersion, id: '20300102030405678-a1b2c3', at: '2030-01-02T03:04:05.678Z' },
    ...{ command: 'test', summary: 'test', configPath: 'config', sections },
    ...{ before: hashOf(before.stringify()), after: hashOf(after.stringify()) },
    blocks: changedBlocks(before, after, pairs),
  };
  const found = storedEntry(parseJsonObject(JSON.stringify(entry)) ?? {});
  if (found === undefined) throw new Error('the entry does not come back');
  return found;
}

const back = (document: ConfigDocument, ...entries: readonly StoredEntry[]) =>
  reverseUpdates({ document, managed: noManagedProfiles }, entries);

const maySecret = /^(?:aws_secret|aws_access|github|api-key|  two$|# the|; pin)/m;

const withoutSecrets = (text: string): string =>
  text
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split(/(?<=\n)/)
    .filter((line) => !maySecret.test(line))
    .join('');

/** What the sections say, whatever stands around them. */
const meaning = (document: ConfigDocument) =>
  document.sections
    .map(({ kind, name: called, properties }) => [
      `${kind} ${called}`,
      properties.map(({ key, value: said, children }) => [
        key,
        children?.map((child) => [child.key, child.value]) ?? said,
      ]),
    ])
    .sort();

const runs = { numRuns: 100 };

describe('taking an update back', () => {
  it('gives the same bytes as before when nothing has changed since', () => {
    fc.assert(
      fc.property(file(false), fc.array(change(false), { minLength: 1, maxLength: 4 }), (text, changes) => {
        const before = documentOf(text);
        const after = tried(before, changes);
        fc.pre(after !== undefined && textOf(after) !== text);
        expect(textOf(back(after, noted(before, after, fatesOf(changes))).document)).toBe(text);
      }),
      runs,
    );
  });

  it('gives the same bytes but for secret values, keeps no secret, and says which it cannot bring back', () => {
    fc.assert(
      fc.property(file(), fc.array(change(true), { minLength: 1, maxLength: 4 }), (text, changes) => {
        const before = documentOf(text);
        const after = tried(before, changes);
        fc.pre(after !== undefined && textOf(after) !== text);
        const reversed = back(after, noted(before, after, fatesOf(changes)));
        expect(withoutSecrets(textOf(reversed.document))).toBe(withoutSecrets(text));
        expect(textOf(reversed.document)).not.toContain('(hidden)');
        const gone = countSecrets(before) - countSecrets(reversed.document);
        expect(gone > 0).toBe(reversed.missing.length > 0);
      }),
      runs,
    );
  });

  it('can be taken back itself: then the update holds again, byte for byte', () => {
    fc.assert(
      fc.property(file(false), fc.array(change(false), { minLength: 1, maxLength: 4 }), (text, changes) => {
        const before = documentOf(text);
        const after = tried(before, changes);
        fc.pre(after !== undefined && textOf(after) !== text);
        const undone = back(after, noted(before, after, fatesOf(changes)));
        const redone = back(undone.document, noted(after, undone.document, undone.fates));
        expect(textOf(redone.document)).toBe(textOf(after));
      }),
      runs,
    );
  });

  it('goes through several updates back to where they began', () => {
    const batches = fc.array(fc.array(change(false), { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(file(false), batches, (text, all) => {
        let now = documentOf(text);
        const entries: StoredEntry[] = [];
        for (const changes of all) {
          const after = tried(now, changes);
          if (after === undefined) continue;
          entries.unshift(noted(now, after, fatesOf(changes)));
          now = after;
        }
        expect(textOf(back(now, ...entries).document)).toBe(text);
      }),
      runs,
    );
  });

  it('leaves alone what has changed since in other sections', () => {
    const [ours, theirs] = [fc.constantFrom('a', 'b'), fc.constantFrom('c', 'd', 'e')];
    fc.assert(
      fc.property(
        file(),
        fc.array(change(false, ours), { minLength: 1, maxLength: 3 }),
        fc.array(change(true, theirs), { minLength: 1, maxLength: 3 }),
        (text, changes, later) => {
          const before = documentOf(text);
          const after = tried(before, changes);
          fc.pre(after !== undefined && textOf(after) !== text);
          const now = tried(after, later);
          const expected = tried(before, later);
          fc.pre(now !== undefined && expected !== undefined && textOf(now) !== textOf(after));
          const reversed = back(now, noted(before, after, fatesOf(changes)));
          fc.pre(reversed.missing.length === 0);
          expect(meaning(reversed.document)).toEqual(meaning(expected));
          expect(commentsIn(reversed.document)).toEqual(commentsIn(expected));
        },
      ),
      runs,
    );
  });

  it('is refused, with the names of the sections, when they have changed since', () => {
    const region = (said: string): ConfigChange => ({
      kind: 'put',
      section: { type: 'profile', name: 'a' },
      values: { region: said },
    });
    fc.assert(
      fc.property(file(), (text) => {
        const before = documentOf(text);
        const after = tried(before, [region('one')]);
        const now = after && tried(after, [region('two')]);
        fc.pre(after !== undefined && now !== undefined);
        expect(() => back(now, noted(before, after, new Map()))).toThrow(/changed since: profile a\.$/);
      }),
      runs,
    );
  });
});

const countSecrets = (document: ConfigDocument): number =>
  textOf(document)
    .split(/(?<=\n)/)
    .filter((line) => maySecret.test(line.replace(/^\u00ef\u00bb\u00bf/, ''))).length;

const commentsIn = (document: ConfigDocument): string[] =>
  textOf(document)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split(/\r\n|\n/)
    .filter((line) => /^[#;]/.test(line))
    .sort();
