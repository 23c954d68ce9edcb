import { readHeader, readUnreadable } from './header.js';
import { endOfContent, indentOf, isLineEnd, startOfLine } from './line.js';
import type { SectionId, SectionKind } from './section-id.js';

const PREFIXES: readonly { readonly kind: SectionKind; readonly spelling: string }[] = [
  { kind: 'profile', spelling: '[profile ' },
  { kind: 'sso-session', spelling: '[sso-session ' },
  { kind: 'services', spelling: '[services ' },
];
const PLAIN_NAME = /^[\w.@+%:/-]+$/;

/** A header that was found without reading what stands above it. */
interface ScannedHeader {
  readonly id: SectionId;
  /** Where its line starts in the text, and where the content of that ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Looks at the line around an index.
 *
 * @returns `no` if it is no header wherever it stands, `unsure` if that depends on the lines above: an indented line in
 * brackets may be part of a value.
 */
export function headerAround(text: string, at: number): ScannedHeader | 'no' | 'unsure' {
  const start = startOfLine(text, at);
  const end = endOfContent(text, at);
  const line = text.slice(start, end);
  const indent = indentOf(line);
  if (line[indent] !== '[') return 'no';
  const header = readHeader(line);
  if (indent > 0 && (header === undefined || header.junk || header.id.kind === 'other')) return 'unsure';
  return { id: header?.id ?? readUnreadable(line), start, end };
}

/**
 * The header if it looks as nearly all do, `[profile home]`: then nothing needs to be taken apart.
 *
 * @param close of the next closing bracket
 */
function plainHeader(text: string, start: number, close: number): SectionId | undefined {
  if (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) return undefined;
  if (close + 1 < text.length && !isLineEnd(text.charCodeAt(close + 1))) return undefined;
  const prefix = PREFIXES.find(({ spelling }) => text.startsWith(spelling, start));
  if (prefix === undefined) return undefined;
  const name = text.slice(start + prefix.spelling.length, close);
  return PLAIN_NAME.test(name) ? { kind: prefix.kind, name } : undefined;
}

/**
 * Calls back for every header of a text, with the place where its line starts: a list of all of them, with their places,
 * would cost more than finding them.
 *
 * @returns whether all are sure
 */
export function eachHeader(text: string, visit: (id: SectionId, start: number) => void): boolean {
  let close = 0;
  for (let at = text.indexOf('['); at !== -1;) {
    if (close !== -1 && close < at) close = text.indexOf(']', at);
    const plain = close === -1 ? undefined : plainHeader(text, at, close);
    const header = plain === undefined ? headerAround(text, at) : 'no';
    if (header === 'unsure') return false;
    if (plain !== undefined) visit(plain, at);
    else if (header !== 'no') visit(header.id, header.start);
    at = text.indexOf('[', plain === undefined ? endOfContent(text, at) : at + 1);
  }
  return true;
}
