import { contentOf, endingOf, indentOf, trimBlanks, trimBlanksEnd } from './line.js';

const INLINE_COMMENT = /[ \t][#;]/;

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
  const equals = line.indexOf('=');
  if (nested) return equals;
  const colon = (equals === -1 ? line : line.slice(0, equals)).indexOf(':');
  return colon === -1 ? equals : colon;
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
  const at = text.search(INLINE_COMMENT);
  if (at === -1) return { rawValue, value: rawValue, comment: '' };
  return { rawValue, value: trimBlanks(text.slice(0, at)), comment: trimBlanks(text.slice(at)) };
}
