import { readHeader, readUnreadable } from './header.js';
import { endOfContent, indentOf, isLineEnd, startOfLine } from './line.js';
import type { SectionId } from './section-id.js';

/** A header as nearly all are, with nothing to take apart; each pattern looks at one place only. */
const PLAIN_HEADERS = (['profile', 'sso-session', 'services'] as const).map((kind) => ({
  kind,
  nameAt: `[${kind} `.length,
  pattern: new RegExp(`\\[${kind} [\\w.@+%:/-]+\\](?![^\\r\\n])`, 'y'),
}));

/** A header that was found without reading what stands above it. */
interface ScannedHeader {
  readonly id: SectionId;
  /** Where its line starts in the text. */
  readonly start: number;
}

/**
 * Looks at the line around an index.
 *
 * @returns `no` if it is no header wherever it stands, `unsure` if that depends on the lines above: an indented line in
 * brackets may be part of a value.
 */
export function headerAround(text: string, at: number): ScannedHeader | 'no' | 'unsure' {
  const start = startOfLine(text, at);
  const line = text.slice(start, endOfContent(text, at));
  const indent = indentOf(line);
  if (line[indent] !== '[') return 'no';
  const header = readHeader(line);
  if (indent > 0 && (header === undefined || header.junk || header.id.kind === 'other')) return 'unsure';
  return { id: header?.id ?? readUnreadable(line), start };
}

/** The header whose bracket is at an index, if it is a plain one. */
function plainHeaderAt(text: string, at: number): SectionId | undefined {
  if (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) return undefined;
  for (const { kind, nameAt, pattern } of PLAIN_HEADERS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, name: text.slice(at + nameAt, pattern.lastIndex - 1) };
  }
  return undefined;
}

/**
 * Calls back for every header of a text, with the place where its line starts: a list of all of them, with their places,
 * would cost more than finding them.
 *
 * @returns whether all are sure
 */
export function eachHeader(text: string, visit: (id: SectionId, start: number) => void): boolean {
  for (let at = text.indexOf('['); at !== -1;) {
    const plain = plainHeaderAt(text, at);
    const header = plain === undefined ? headerAround(text, at) : 'no';
    if (header === 'unsure') return false;
    if (plain !== undefined) visit(plain, at);
    else if (header !== 'no') visit(header.id, header.start);
    at = text.indexOf('[', plain === undefined ? endOfContent(text, at) : at + 1);
  }
  return true;
}
