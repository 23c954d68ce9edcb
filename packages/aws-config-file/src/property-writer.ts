import { decode, encode } from './byte-text.js';
import { endingOf, isBlank, isComment, lineAfter } from './line.js';
import type { LineEnding } from './line.js';
import { readPropertyLine } from './property-line.js';
import { checkValue } from './safe-text.js';

/** How a property is laid out: what stands before its key, and between key and value. */
export interface Style {
  readonly indent: string;
  readonly separator: string;
}

export const PLAIN: Style = { indent: '', separator: ' = ' };
const NESTED_INDENT = '    ';

/** The style of an existing line. A colon is not imitated: JS and Rust do not read it. */
export function styleOf(line: string, nested = false): Style {
  const { indent, separator, rawValue } = readPropertyLine(line, nested);
  if (!separator.includes('=')) return { indent, separator: PLAIN.separator };
  const gap = separator.slice(0, separator.indexOf('='));
  // `output =` tells nothing about the right side of the delimiter: leave as much room there.
  return { indent, separator: rawValue === '' ? `${gap}=${gap}` : separator };
}

/** `key = value` as a line of byte text; an empty value leaves no trailing blank. */
export function writeLine(key: string, value: string, { indent, separator }: Style, ending: string): string {
  checkValue(key, value);
  const delimiter = value === '' ? separator.slice(0, separator.indexOf('=') + 1) : separator;
  return `${indent}${key}${delimiter}${encode(value)}${ending}`;
}

/** Whether the property is a key without value, followed by indented lines. */
export function isNestedBlock(lines: readonly string[]): boolean {
  return lines.length > 1 && readPropertyLine(lines[0] ?? '').value === '';
}

export function isChild(line: string): boolean {
  return !isBlank(line) && !isComment(line);
}

/**
 * Sets one key of a nested block, or removes it (null), in its lines. Its inline comment goes with the old value: a
 * comment line inside a block is an error to the Rust SDK.
 *
 * @param block the line of the property, then those of the block
 * @returns whether anything changed
 */
export function setChild(block: string[], key: string, value: string | null, ending: LineEnding): boolean {
  const at = block.findIndex((line, index) => index > 0 && isChild(line) && readPropertyLine(line, true).key === key);
  const old = block[at];
  if (value === null) {
    if (old !== undefined) block.splice(at, 1);
    return old !== undefined;
  }
  if (old !== undefined) {
    if (decode(readPropertyLine(old, true).value) === value) return false;
    block[at] = writeLine(key, value, styleOf(old, true), endingOf(old));
    return true;
  }
  const last = block.findLastIndex((line, index) => index > 0 && isChild(line));
  const neighbour = block[last];
  const indent = styleOf(block[0] ?? '').indent + NESTED_INDENT;
  const style = neighbour === undefined ? { ...PLAIN, indent } : styleOf(neighbour, true);
  block.splice(Math.max(last, 0) + 1, 0, writeLine(key, value, style, ending));
  return true;
}

/** Gives every line an ending that has none. */
export function terminate(lines: readonly string[], ending: LineEnding): string[] {
  const terminated: string[] = [];
  for (const line of lines) terminated.push(lineAfter(terminated.at(-1), endingOf(line) === '' ? line + ending : line));
  return terminated;
}
