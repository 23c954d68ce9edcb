import { ConfigEditError } from '../config-edit-error.js';
import type { ConfigDocument } from '../document.js';
import { edit } from '../edit.js';
import type { Edit } from '../edit.js';
import { findSection } from '../find-section.js';
import { parse } from '../parse.js';
import { peekSection } from '../peek-section.js';
import { scanSectionNames } from '../scan-section-names.js';
import type { SectionNames } from '../scan-section-names.js';
import { sectionKey } from '../section-id.js';
import { valuesOf } from '../section-values.js';
import type { SectionValues } from '../section-values.js';
import type { Section } from '../section.js';
import { brokenByFormat } from './format-laws.js';
import { keepsOtherLines } from './kept-lines.js';

/** What has to hold for every file and every batch of edits. @returns the law that is broken, or nothing. */
export function brokenLaw(bytes: Uint8Array, edits: readonly Edit[]): string | undefined {
  const doc = parse(bytes);
  if (!sameBytes(doc.stringify(), bytes)) return 'a file that is parsed and printed stays as it is';
  if (doc.mark + doc.lines.join('') !== doc.text) return 'every byte belongs to one line';
  if (!listsNames(scanSectionNames(bytes), doc)) return 'the scanner lists what the parser reads';
  for (const id of [...doc.sections, ...edits.map(({ section }) => section)]) {
    const section = doc.find(id);
    if (!sameValues(findSection(bytes, id), section && valuesOf(section)))
      return 'the scanner finds what the parser reads';
    const peeked = peekSection(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), id);
    if (peeked !== 'unsure' && !sameValues(peeked, section && valuesOf(section)))
      return 'a peek tells what the parser reads, or nothing';
  }
  const after = tryEdit(doc, edits);
  return (after && brokenByEdit(doc, edits, after)) ?? brokenByFormat(doc);
}

function brokenByEdit(doc: ConfigDocument, edits: readonly Edit[], after: ConfigDocument): string | undefined {
  const named = new Set(edits.map(({ section }) => sectionKey(section)));
  for (const change of edits) if (change.op === 'rename') named.add(sectionKey({ ...change.section, name: change.to }));
  const others = (of: ConfigDocument) =>
    of.sections.filter((one) => !named.has(sectionKey(one))).map((one) => textOf(of, one));
  if (!same(others(after), others(doc))) return 'an edit leaves the sections it does not name as they are';
  if (edits.every(({ op }) => op === 'put') && !keepsOtherLines(doc, edits, after))
    return 'a put keeps every line that has nothing to do with its keys';
  const worse = (of: ConfigDocument) => of.problems.filter(({ blocks }) => blocks !== 'nothing').length;
  if (worse(after) > worse(doc)) return 'an edit brings no problem into the file';
  if (!edits.some(({ op }) => op === 'rename')) {
    if (!same(otherKeys(after, doc, edits), otherKeys(doc, doc, edits)))
      return 'keys that are not edited read the same';
    const oneByOne = edits.reduce<ConfigDocument | undefined>(
      (before, change) => before && tryEdit(before, [change]),
      doc,
    );
    if (oneByOne?.text !== after.text) return 'a batch gives what its edits give one by one';
  }
  const [only, ...more] = edits;
  if (only?.op === 'put' && more.length === 0 && tryEdit(after, edits)?.text !== after.text) {
    return 'an edit that was made already changes nothing';
  }
  return undefined;
}

function tryEdit(doc: ConfigDocument, edits: readonly Edit[]): ConfigDocument | undefined {
  try {
    return edit(doc, edits);
  } catch (error) {
    if (error instanceof ConfigEditError) return undefined;
    throw error;
  }
}

/**
 * From the header to the last line of the last property. The ending may change when something follows, the indentation of
 * the header when it would be taken for a part of a new value above.
 */
function textOf(doc: ConfigDocument, { line, properties }: Section): string {
  return doc.lines
    .slice(line - 1, properties.at(-1)?.end ?? line)
    .join('')
    .replace(/[\r\n]+$/, '')
    .trimStart();
}

/** What the sections of `before` say in `doc`, without what was edited. */
function otherKeys(doc: ConfigDocument, before: ConfigDocument, edits: readonly Edit[]): readonly string[] {
  const removed = new Set(edits.filter(({ op }) => op === 'remove').map(({ section }) => sectionKey(section)));
  const touched = new Set(
    edits.flatMap((change) =>
      change.op === 'put' ? Object.keys(change.values).map((key) => `${sectionKey(change.section)}\n${key}`) : [],
    ),
  );
  return before.sections
    .filter((one) => !removed.has(sectionKey(one)))
    .flatMap((one) => {
      const section = doc.find(one);
      const values = section === undefined ? [] : [...valuesOf(section)];
      return values
        .filter(([key]) => !touched.has(`${sectionKey(one)}\n${key}`))
        .map(([key, value]) => `${sectionKey(one)}\n${key}\n${printed(value)}`);
    });
}

const printed = (value: string | ReadonlyMap<string, string> | undefined) =>
  value instanceof Map ? JSON.stringify([...value]) : JSON.stringify(value);
const listsNames = (names: SectionNames, { sections }: ConfigDocument) =>
  Object.values(names).flat().length === sections.length &&
  Object.entries(names).every(([of, listed]) => {
    const read = sections.filter(({ kind }) => kind === of).map(({ name }) => name);
    return same(listed, read);
  });
const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((text, at) => text === other[at]);

function sameValues(one: SectionValues | undefined, other: SectionValues | undefined): boolean {
  const list = (values: SectionValues | undefined) =>
    values && [...values].map(([key, value]) => `${key}\n${printed(value)}`).join('\n');
  return list(one) === list(other);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
