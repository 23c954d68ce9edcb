/** A line is byte text with its terminator: `\n`, `\r\n`, a lone `\r`, or nothing at the end of the file. */
export type LineEnding = '\n' | '\r\n' | '\r';

const LINES = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g;

/** Joined again, the lines are the text. */
export function splitLines(text: string): string[] {
  return text.match(LINES) ?? [];
}

export function endingOf(line: string): LineEnding | '' {
  if (line.endsWith('\r\n')) return '\r\n';
  if (line.endsWith('\n')) return '\n';
  return line.endsWith('\r') ? '\r' : '';
}

/** The line without its terminator. */
export function contentOf(line: string): string {
  return line.slice(0, line.length - endingOf(line).length);
}

/** The line, fit to stand after another: a lone `\r` and an empty line that ends in `\n` would make one line together. */
export function lineAfter(before: string | undefined, line: string): string {
  return line === '\n' && before !== undefined && endingOf(before) === '\r' ? '\r' : line;
}

/** Number of blanks before the first other character; the whole length for a blank line. */
export function indentOf(content: string): number {
  let at = 0;
  while (at < content.length && isBlankCode(content.charCodeAt(at))) at++;
  return at;
}

export function isBlank(line: string): boolean {
  const content = contentOf(line);
  return indentOf(content) === content.length;
}

export function isComment(line: string): boolean {
  const first = line[indentOf(line)];
  return first === '#' || first === ';';
}

export function trimBlanks(text: string): string {
  return trimBlanksEnd(text.slice(indentOf(text)));
}

export function trimBlanksEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isBlankCode(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Space, tab, vertical tab, form feed. */
function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12;
}
