// A function, because V8 takes the pattern apart where it stands, also in a process that never needs it.
//
// C0 and C1 controls, halves of characters, line and paragraph separators, what is invisible, and the marks that turn the
// direction of text around.
const unprintable = (): RegExp =>
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text from the network as one harmless line: control characters, escape sequences, direction marks and
 * what nobody can see become `\u{…}`.
 *
 * @example printable('a\u001b[2Jb') // 'a\\u{1b}[2Jb'
 */
export const printable = (text: string): string => text.replace(unprintable(), inBraces);

const inBraces = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** The same for text of several lines, whose line feeds are ours. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** JSON that means the same and that a terminal can be shown: JSON itself escapes only the oldest control characters. */
export const printableJson = (json: string): string =>
  isPlain(json)
    ? json
    : json.replace(unprintable(), (character) => (character === '\n' ? character : escapedUnits(character)));

/**
 * Printable ASCII and line feeds, which is harmless. Most JSON is; and the pattern above takes longer to be made ready than a
 * fast command takes for all the rest.
 */
export const isPlain = (text: string): boolean => /^[\n\x20-\x7e]*$/.test(text);

const escapedUnits = (character: string): string =>
  Array.from({ length: character.length }, (_, index) => escapedUnit(character.charCodeAt(index))).join('');

const escapedUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** Whether a value can stand in the config file and in a terminal as it is. */
export const isPrintable = (text: string): boolean => text === printable(text);

/** `a`, `a and b`, `a, b and c`; for sentences. */
export function listed(words: readonly string[], last = 'and'): string {
  const head = words.slice(0, -1).join(', ');
  const tail = words.at(-1) ?? '';
  return head === '' ? tail : `${head} ${last} ${tail}`;
}

/** `1 profile`, `2 profiles`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/** Orders by code points, so that the same names sort alike on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
