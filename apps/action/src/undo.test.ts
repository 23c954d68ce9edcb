import { describe, expect, it } from '@jest/globals';
import { edit, parse, type Edit } from '@aws-sso/aws-config-file';
import fc from 'fast-check';
import { hunksBetween, revertHunks } from './line-hunks.js';
import type { TouchedSection } from './plan-job.js';
import { undone } from './undo.js';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const text = (from: Uint8Array | undefined): string | undefined => from && Buffer.from(from).toString('latin1');
const profile = (name: string) => ({ kind: 'profile', name }) as const;

const lines = fc.constantFrom(
  '# note',
  '',
  '  ',
  'region = x',
  'output=json # now',
  's3 =',
  '  a = b',
  '; old',
  'cli_pager =',
);
const endings = fc.constantFrom('\n', '\r\n');
const section = fc.record({ body: fc.array(lines, { maxLength: 6 }), ending: endings });

/** Config files of all kinds, without what forbids an edit. */
const configs = fc
  .record({
    head: fc.array(fc.constantFrom('# head\n', '\n', '; x\r\n'), { maxLength: 3 }),
    sections: fc.array(section, { maxLength: 4 }),
    open: fc.boolean(),
  })
  .map(({ head, sections, open }) => {
    const all = sections.map(({ body, ending }, at) =>
      [`[profile p${at}]`, ...body].map((line) => line + ending).join(''),
    );
    const whole = head.join('') + all.join('');
    return open ? whole.replace(/[\r\n]+$/, '') : whole;
  });

const keys = fc.constantFrom('region', 'output', 'cli_pager', 'sso_session');
const puts = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 6 }), key: keys, value: fc.constantFrom('x', 'y', 'json') }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map(({ at, key, value }): Edit => ({ op: 'put', section: profile(`p${at}`), values: { [key]: value } })),
  );

const editable = (config: string, edits: readonly Edit[]) => parse(bytes(config)).problemsFor(edits).length === 0;

describe('an edit that only adds and changes', () => {
  it('is undone to the byte', () => {
    fc.assert(
      fc.property(configs, puts, (config, edits) => {
        fc.pre(editable(config, edits));
        const before = bytes(config);
        const after = edit(parse(before), edits).stringify();
        expect(text(revertHunks(after, hunksBetween(before, after)))).toBe(config);
      }),
      { numRuns: 300 },
    );
  });

  it('is undone below what others add to other sections', () => {
    fc.assert(
      fc.property(configs, puts, (config, edits) => {
        const theirs: Edit = { op: 'put', section: profile('theirs'), values: { region: 'z' } };
        fc.pre(editable(config, edits));
        const before = bytes(config);
        const after = edit(parse(before), edits).stringify();
        const now = edit(parse(after), [theirs]).stringify();
        const left = text(revertHunks(now, hunksBetween(before, after)));
        // Undefined when the other tool had to end a last line of ours: then the sections are undone one by one.
        fc.pre(left !== undefined);
        const without = text(edit(parse(bytes(left)), [{ op: 'remove', section: profile('theirs') }]).stringify());
        expect(without?.trimEnd()).toBe(config.trimEnd());
      }),
      { numRuns: 300 },
    );
  });
});

describe('hunks', () => {
  const before = bytes('[profile a]\nregion = x\naws_secret_access_key = s3cr3t\noutput = json\n');
  const after = bytes('[profile a]\nregion = y\naws_secret_access_key = s3cr3t\noutput = text\n');

  it('leave out what stands between two changes', () => {
    expect(hunksBetween(before, after)).toEqual([
      { section: profile('a'), at: 1, before: ['region = x\n'], after: ['region = y\n'] },
      { section: profile('a'), at: 3, before: ['output = json\n'], after: ['output = text\n'] },
    ]);
  });

  it('are looked for in their own section only', () => {
    const hunks = hunksBetween(before, after);
    const now = bytes(`[profile b]\nregion = y\noutput = text\n${text(after) ?? ''}`);
    expect(text(revertHunks(now, hunks))).toBe(`[profile b]\nregion = y\noutput = text\n${text(before) ?? ''}`);
  });

  it('of new sections bring along the blank line above them, wherever that has moved', () => {
    const [a, b, c] = ['[profile a]\nregion = x\n', '\n[profile b]\n\nregion = x\n', '\n[profile c]\nregion = x\n'];
    const hunks = hunksBetween(bytes(a + b), bytes(a + b + c));
    expect(text(revertHunks(bytes(`${a}output = json\n${b}${c}`), hunks))).toBe(`${a}output = json\n${b}`);
  });

  it('are not taken back one without the other', () => {
    const now = bytes((text(after) ?? '').replace('output = text', 'output = table'));
    expect(revertHunks(now, hunksBetween(before, after))).toBeUndefined();
  });

  it('are not taken back when keys that others added would fall to the section above', () => {
    const added = bytes(`${text(before) ?? ''}\n[profile b]\nregion = x\n`);
    const now = bytes(`${text(added) ?? ''}output = json\n`);
    expect(revertHunks(now, hunksBetween(before, added))).toBeUndefined();
  });
});

describe('what cannot be undone to the byte', () => {
  const ours = { type: 'profile', name: 'a' } as const;

  it('is undone section by section', () => {
    const touched: TouchedSection[] = [
      { section: ours, after: { region: 'x' } },
      {
        section: { type: 'profile', name: 'b' },
        before: { region: 'old', output: null },
        after: { region: 'new', output: 'json' },
      },
    ];
    const now = bytes('[profile a]\nregion = x\nmore = 1\n\n[profile b]\nregion = new\noutput = json\nmore = 1\n');
    expect(text(undone(now, { touched, hunks: [] }))).toBe('[profile b]\nregion = old\nmore = 1\n');
  });

  it('leaves a file as it is that the job never came to change', () => {
    const before = bytes('[profile b]\nregion = x\n');
    const after = bytes('[profile b]\nregion = x\n\n[profile a]\nregion = x\n');
    const record = { touched: [{ section: ours, after: { region: 'x' } }], hunks: hunksBetween(before, after) };
    expect(text(undone(before, record))).toBe(text(before));
  });
});
