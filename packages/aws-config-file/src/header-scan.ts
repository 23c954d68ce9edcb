import { readHeader, readUnreadable } from './header.js';
import { endOfContent, indentOf, isLineEnd, startOfLine } from './line.js';
import type { SectionId, SectionKind } from './section-id.js';

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

/** Visits the header whose bracket is at an index, if it is a plain one. */
function isPlainHeader(text: string, at: number, visit: HeaderVisitor): boolean {
  if (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) return false;
  for (const { kind, nameAt, pattern } of PLAIN_HEADERS) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    visit(kind, text.slice(at + nameAt, pattern.lastIndex - 1), at);
    return true;
  }
  return false;
}

/** Called for each header, without an object for it: that would cost more than finding it. `start`: where its line starts. */
export type HeaderVisitor = (kind: SectionKind, name: string, start: number) => void;

/**
 * Visits every header of a text.
 *
 * @returns whether all are sure
 */
export function eachHeader(text: string, visit: HeaderVisitor): boolean {
  for (let at = text.indexOf('['); at !== -1;) {
    const plain = isPlainHeader(text, at, visit);
    const header = plain ? 'no' : headerAround(text, at);
    if (header === 'unsure') return false;
    if (header !== 'no') visit(header.id.kind, header.id.name, header.start);
    at = text.indexOf('[', plain ? at + 1 : endOfContent(text, at));
  }
  return true;
}
