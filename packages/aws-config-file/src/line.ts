/** A line is byte text with its terminator: `\n`, `\r\n`, a lone `\r`, or nothing at the end of the file. */
export type LineEnding = '\n' | '\r\n' | '\r';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const LINES = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g;

/** Joined again, the lines are the text. */
export function splitLines(text: string): string[] {
  if (text.includes('\r')) return text.match(LINES) ?? [];
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) + 1 || text.length;
    lines.push(text.slice(at, end));
    at = end;
  }
  return lines;
}

export function endingOf(line: string): LineEnding | '' {
  const last = line.charCodeAt(line.length - 1);
  if (last === LINE_FEED) return line.charCodeAt(line.length - 2) === CARRIAGE_RETURN ? '\r\n' : '\n';
  return last === CARRIAGE_RETURN ? '\r' : '';
}

/** Index after the content of the line that `at` lies in: that of its terminator, or the end of the text. */
export function endOfContent(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** Index of the first character of the line that `at` lies in. */
export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
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
  return indentOf(line) === line.length - endingOf(line).length;
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

export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

/** Space, tab, vertical tab, form feed. */
function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12;
}
