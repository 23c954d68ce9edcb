/**
 * One level of a profile name in the portable alphabet: accents dropped, everything else that SDKs misread (and the
 * separator itself) turned into single dashes. Cleaning twice changes nothing. The result may be empty; it holds no
 * separator, unless that is a dash.
 *
 * @example cleanLevel('Zürich & Söhne', '.') // 'Zurich-Sohne'
 */
export function cleanLevel(text: string, separator: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const portable = ascii.replace(/[^A-Za-z0-9_.@+-]+/g, '-');
  const apart = separator === '' ? portable : portable.replaceAll(separator, '-');
  const cleaned = apart.replace(/-{2,}/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  // What was taken out may have brought the halves of a longer separator together.
  return cleaned === text ? cleaned : cleanLevel(cleaned, separator);
}
