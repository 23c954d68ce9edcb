const BLANKS = new Set([' ', '\t', '\r', '\n']);
const QUOTING = /['"\\]/;
const NEEDS_QUOTES = /[\s'"\\]/;

/**
 * Splits as Python's `shlex.split` does, which is how botocore takes a section header apart: quotes group, a backslash
 * escapes outside quotes and, before `"` or `\`, inside double quotes.
 *
 * @returns nothing if a quote is left open or a backslash ends the text; botocore ignores such a section.
 */
export function splitWords(text: string): string[] | undefined {
  if (!QUOTING.test(text)) return text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && quote !== "'") {
      const next = text[++at];
      if (next === undefined) return undefined;
      const literal = quote === '"' && next !== '"' && next !== '\\';
      word = (word ?? '') + (literal ? '\\' : '') + next;
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (BLANKS.has(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}

/** Quotes a name as the AWS CLI does (single quotes), and only if it would otherwise be read as something else. */
export function quoteWord(word: string): string {
  return NEEDS_QUOTES.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}
