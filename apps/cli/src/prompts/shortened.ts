import stringWidth from 'string-width';

const kept = 15;
const segmenter = new Intl.Segmenter();

/**
 * A text cut to so many columns. Its end stays: that is where a row has the account id.
 *
 * @example shortened('a very long account name (123412341234)', 30) // 'a very long a… (123412341234)'
 */
export function shortened(text: string, columns: number): string {
  // Account names come from the network. Measuring thousands of letters at every key would make typing sluggish.
  const enough = columns * 4;
  const measured = text.length > enough * 2 ? text.slice(0, enough) + text.slice(-enough) : text;
  if (stringWidth(measured) <= columns) return measured;
  const letters = [...segmenter.segment(measured)].map(({ segment }) => segment);
  const end = letters.splice(-kept).join('');
  let left = columns - stringWidth(end) - 1;
  let head = '';
  for (const letter of letters) {
    left -= stringWidth(letter);
    if (left < 0) break;
    head += letter;
  }
  return `${head}…${end}`;
}
