import { encode } from './byte-text.js';
import { eachHeader, headerAround } from './header-scan.js';
import { endOfContent } from './line.js';
import { parse } from './parse.js';
import type { SectionId } from './section-id.js';
import { valuesOf } from './section-values.js';
import type { SectionValues } from './section-values.js';
import { textWindows } from './text-windows.js';

const OPENING_BRACKET = 91;
const LINE_ENDS: readonly (number | undefined)[] = [10, 13];
/** What lets a header spell a name in another way than letter by letter. */
const QUOTING = ["'", '"', '\\'];
const REPLACEMENT = '\ufffd';

/**
 * What one section says: the values that `parse(bytes).find(id)` has, without reading the rest of the file. For a process
 * that is started to answer for one profile, as `credential_process` is.
 *
 * @returns nothing if there is no such section; of duplicates the last
 * @example findSection(bytes, { kind: 'profile', name: 'home' })?.get('region')   // 'eu-west-1'
 */
export function findSection(bytes: Uint8Array, id: SectionId): SectionValues | undefined {
  const section = id.kind === 'other' ? 'unsure' : locate(bytes, id);
  const found = section === 'unsure' ? parse(bytes).find(id) : section && parse(section).sections[0];
  return found && valuesOf(found);
}

/** From the header to the next one. */
function locate(bytes: Uint8Array, id: SectionId): Uint8Array | undefined | 'unsure' {
  if (id.name === '') return undefined;
  const spelling = encode(id.name);
  let start = -1;
  for (const { text, offset } of textWindows(bytes)) {
    const plain = !id.name.includes(REPLACEMENT) && !QUOTING.some((char) => text.includes(char));
    const look = plain ? eachHeaderWith(spelling) : eachHeader;
    const sure = look(text, (kind, name, at) => {
      if (name === id.name && kind === id.kind) start = offset + at;
    });
    if (!sure) return 'unsure';
  }
  return start === -1 ? undefined : bytes.subarray(start, nextHeader(bytes, start));
}

/** As `eachHeader`, but only for those with that text in them. */
const eachHeaderWith =
  (spelling: string): typeof eachHeader =>
  (text, visit) => {
    for (let at = text.indexOf(spelling); at !== -1;) {
      const header = headerAround(text, at);
      if (header === 'unsure') return false;
      if (header !== 'no') visit(header.id.kind, header.id.name, header.start);
      at = text.indexOf(spelling, endOfContent(text, at));
    }
    return true;
  };

/** Where the next line starts with a bracket; an indented header further up ends the section as well, but is no harm here. */
function nextHeader(bytes: Uint8Array, header: number): number {
  let at = header;
  do {
    at = bytes.indexOf(OPENING_BRACKET, at + 1);
  } while (at !== -1 && !LINE_ENDS.includes(bytes[at - 1]));
  return at === -1 ? bytes.length : at;
}
