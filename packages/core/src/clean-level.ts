/**
 * One level of a profile name in the portable alphabet: accents dropped, everything else that SDKs misread (and the
 * separator itself) turned into single dashes. Cleaning twice changes nothing. The result may be empty; it holds no
 * separator, unless that is a dash or an underscore: those are parts of words, `Power_User`.
 *
 * It takes time in proportion to the text, whatever the text is: it comes from the network.
 *
 * @example cleanLevel('Zürich & Söhne', '.') // 'Zurich-Sohne'
 */
export function cleanLevel(text: string, separator: string): string {
  // Most levels are clean, and one look is cheaper than the rest.
  if (usualSeparators.has(separator) && !/[^A-Za-z0-9_@+-]|--|^-|-$/.test(text)) return text;
  const ascii = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const portable = ascii.replace(/[^A-Za-z0-9_.@+-]+/g, '-');
  const apart = withoutLetters(portable, separator === '_' ? '' : separator.replaceAll('-', ''));
  return trimmed(apart.replace(/-{2,}/g, '-'));
}

/** None of them makes a difference to a level of letters, digits, `_`, `@`, `+` and single dashes between them. */
const usualSeparators: ReadonlySet<string> = new Set(['.', '-', '_', '/', ':']);

/** Of a separator of several characters each one goes, so that the rest of it cannot come together again. */
const withoutLetters = (text: string, letters: string): string =>
  Array.from(letters).reduce((rest, letter) => rest.replaceAll(letter, '-'), text);

/** No expression: one that looks for the end tries anew at every dot on its way. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isEdge(text[from])) from++;
  while (to > from && isEdge(text[to - 1])) to--;
  return text.slice(from, to);
}

const isEdge = (character: string | undefined): boolean => character === '-' || character === '.';
