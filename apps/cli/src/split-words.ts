/**
 * Splits a command as a shell would, with quotes and backslashes but without any expansion.
 *
 * @example splitWords(`firefox -P "work profile"`) // ['firefox', '-P', 'work profile']
 */
export function splitWords(command: string): string[] {
  const words: string[] = [];
  const piece = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)|(["'\\])/gsu;
  let word: string | undefined;
  for (const [whole, double, single, escaped, plain, stray] of command.matchAll(piece)) {
    const text = double?.replace(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? plain ?? stray;
    if (text !== undefined) word = (word ?? '') + text;
    else if (whole.trim() === '' && word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}
