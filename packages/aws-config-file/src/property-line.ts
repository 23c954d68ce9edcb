import { contentOf, endingOf, indentOf, trimBlanks, trimBlanksEnd } from './line.js';

const EQUALS = 61;
const COLON = 58;
const HASH = 35;
const SEMICOLON = 59;
const SPACE = 32;
const TAB = 9;

/** The first line of a property, or a line of a nested block, taken apart. All of it is byte text. */
export interface PropertyLine {
  readonly indent: string;
  /** As it is spelled in the file. */
  readonly key: string;
  /** The delimiter with the blanks around it, e.g. ` = `. */
  readonly separator: string;
  /** Everything after the separator, without trailing blanks. */
  readonly rawValue: string;
  /** The raw value without an inline comment. */
  readonly value: string;
  /** The inline comment from its `#` or `;` on, or an empty string. */
  readonly comment: string;
  readonly ending: string;
}

/** Where the key ends: the first `=` or `:` of a property, the first `=` of a nested one. -1 if there is none. */
export function delimiterAt(line: string, nested = false): number {
  // Keys are short: one look at their characters is faster than two searches.
  for (let at = 0; at < line.length; at++) {
    const char = line.charCodeAt(at);
    if (char === EQUALS || (char === COLON && !nested)) return at;
  }
  return -1;
}

/** The value of the first line of a property, without an inline comment: as `readPropertyLine` has it, but for less work. */
export function valueOf(line: string): string {
  const after = line.slice(delimiterAt(line) + 1, line.length - endingOf(line).length);
  const comment = commentAt(after);
  return trimBlanks(comment === -1 ? after : after.slice(0, comment));
}

/** Expects a line with a delimiter. */
export function readPropertyLine(line: string, nested = false): PropertyLine {
  const content = contentOf(line);
  const delimiter = delimiterAt(content, nested);
  const indent = indentOf(content);
  const keyEnd = indent + trimBlanksEnd(content.slice(indent, delimiter)).length;
  const after = content.slice(delimiter + 1);
  const valueStart = delimiter + 1 + indentOf(after);
  return {
    indent: content.slice(0, indent),
    key: content.slice(indent, keyEnd),
    separator: content.slice(keyEnd, valueStart),
    ...splitComment(after),
    ending: endingOf(line),
  };
}

/**
 * JS, Rust and Go cut `us-east-1 # home` at a blank followed by `#` or `;`, botocore does not; a `#` inside a word, as in
 * `https://x/start#/`, is no comment to anybody.
 */
export function splitComment(text: string): { rawValue: string; value: string; comment: string } {
  const rawValue = trimBlanks(text);
  const at = commentAt(text);
  if (at === -1) return { rawValue, value: rawValue, comment: '' };
  return { rawValue, value: trimBlanks(text.slice(0, at)), comment: trimBlanks(text.slice(at)) };
}

/** Where the blank stands that an inline comment begins with; -1 if there is none. */
function commentAt(text: string): number {
  for (let at = 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char !== HASH && char !== SEMICOLON) continue;
    const before = text.charCodeAt(at - 1);
    if (before === SPACE || before === TAB) return at - 1;
  }
  return -1;
}
