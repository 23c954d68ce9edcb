import type { ConfigDocument } from './document.js';
import { readHeader, writeHeader } from './header.js';
import { contentOf, endingOf, indentOf } from './line.js';
import { parseText } from './parse.js';
import { delimiterAt, readPropertyLine } from './property-line.js';

/**
 * Writes one line so that all AWS tools read it alike, without changing what this package reads in it.
 *
 * - `header`: one blank, no quotes or indentation, a blank before a comment
 * - `key`: lower case, and `=` instead of `:`
 * - `inline-comment`: to a line of its own above
 * - `indent`: so many blanks less at its start
 *
 * `byte-order-mark` is the one at the start of the file. Lines are 1-based.
 */
export type LineRepair =
  | { readonly what: 'byte-order-mark' }
  | { readonly what: 'header' | 'key' | 'inline-comment'; readonly line: number }
  | { readonly what: 'indent'; readonly line: number; readonly by: number };

/** Least surprise when several are due for one line: the comment leaves last, when the rest of the line is as it will be. */
const order = ['byte-order-mark', 'indent', 'header', 'key', 'inline-comment'] as const;

/**
 * Applies repairs, all of them about the document as it is. What a repair does not fit, such as a header that is none,
 * stays as it is.
 *
 * @example repairLines(parse(bytes), [{ what: 'header', line: 1 }])   // [profile  "a"]# c  ->  [profile a] # c
 */
export function repairLines(doc: ConfigDocument, repairs: readonly LineRepair[]): ConfigDocument {
  if (repairs.length === 0) return doc;
  const lines: (readonly string[])[] = doc.lines.map((line) => [line]);
  const ending = endingOf(doc.lines[0] ?? '') || '\n';
  let { mark } = doc;
  for (const repair of [...repairs].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what))) {
    if (repair.what === 'byte-order-mark') mark = '';
    else {
      const written = lines[repair.line - 1]?.at(-1);
      if (written !== undefined) lines[repair.line - 1] = repaired(written, repair, ending);
    }
  }
  return parseText(mark + lines.flat().join(''));
}

function repaired(
  line: string,
  repair: Exclude<LineRepair, { what: 'byte-order-mark' }>,
  ending: string,
): readonly string[] {
  switch (repair.what) {
    case 'header':
      return [plainHeader(line)];
    case 'key':
      return [plainKey(line)];
    case 'inline-comment':
      return commentAbove(line, ending);
    case 'indent':
      return [line.slice(Math.min(repair.by, indentOf(contentOf(line))))];
  }
}

function plainHeader(line: string): string {
  const header = readHeader(line);
  if (header === undefined || header.junk || header.id.kind === 'other') return line;
  const { id, rest } = header;
  return `${writeHeader(id)}${/^[#;]/.test(rest) ? ' ' : ''}${rest}`;
}

function plainKey(line: string): string {
  if (delimiterAt(line) === -1) return line;
  const { indent, key, separator } = readPropertyLine(line);
  const rest = line.slice(indent.length + key.length + separator.length);
  // `region: x` has its blank on one side only, which `=` rarely has.
  const plain = separator.includes(':') ? ' = ' : separator;
  return `${indent}${key.toLowerCase()}${plain}${rest}`;
}

function commentAbove(line: string, ending: string): readonly string[] {
  if (delimiterAt(line) === -1) return [line];
  const { indent, key, separator, value, comment } = readPropertyLine(line);
  if (comment === '' || value === '') return [line];
  const own = endingOf(line);
  // At the very start of the line: indented, it would be a part of the value above to the Rust SDK.
  return [`${comment}${own || ending}`, `${indent}${key}${separator}${value}${own}`];
}
