/** `tidy`: one dash where there may be several, and neither dashes nor dots at the ends. `least`: only what SDKs misread goes. */
export type Cleaning = 'tidy' | 'least';

/**
 * One level of a profile name in the portable alphabet: accents dropped, everything else that SDKs misread (and the
 * separator itself) turned into single dashes. Cleaning twice changes nothing. The result may be empty; it holds no
 * separator, unless that is a dash or an underscore: those are parts of words, `Power_User`.
 *
 * It takes time in proportion to the text, whatever the text is: it comes from the network.
 *
 * @example cleanLevel('Zürich & Söhne', '.') // 'Zurich-Sohne'
 */
export function cleanLevel(text: string, separator: string, cleaning: Cleaning = 'tidy'): string {
  if (cleaning === 'least' && isPortableLevel(text, separator)) return text;
  // Most levels are clean, and one look is cheaper than the rest.
  if (usualSeparators.has(separator) && !/[^A-Za-z0-9_@+-]|--|^-|-$/.test(text)) return text;
  const ascii = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const portable = ascii.replace(/[^A-Za-z0-9_.@+-]+/g, '-');
  const apart = withoutLetters(portable, lettersApart(separator));
  return trimmed(apart.replace(/-{2,}/g, '-'));
}

/** Nothing to take out: such a level stays as it is where another program has to be followed to the letter. */
const isPortableLevel = (text: string, separator: string): boolean =>
  /^[A-Za-z0-9_.@+][A-Za-z0-9_.@+-]*$/.test(text) &&
  /[A-Za-z0-9]/.test(text) &&
  withoutLetters(text, lettersApart(separator)) === text;

/** None of them makes a difference to a level of letters, digits, `_`, `@`, `+` and single dashes between them. */
const usualSeparators: ReadonlySet<string> = new Set(['.', '-', '_', '/', ':']);

/** Dashes and underscores are parts of words, also where they separate. */
const lettersApart = (separator: string): string => (separator === '_' ? '' : separator.replaceAll('-', ''));

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
