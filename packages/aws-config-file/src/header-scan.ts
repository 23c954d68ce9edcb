import { readHeader, readUnreadable } from './header.js';
import { endOfContent, indentOf, startOfLine } from './line.js';
import type { SectionId } from './section-id.js';

/** A header that was found without reading what stands above it. */
export interface ScannedHeader {
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

/** All headers of a text, or `unsure`. */
export function headersIn(text: string): readonly ScannedHeader[] | 'unsure' {
  const headers: ScannedHeader[] = [];
  for (let at = text.indexOf('['); at !== -1;) {
    const header = headerAround(text, at);
    if (header === 'unsure') return 'unsure';
    if (header !== 'no') headers.push(header);
    at = text.indexOf('[', header === 'no' ? endOfContent(text, at) : header.end);
  }
  return headers;
}
