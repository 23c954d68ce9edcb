/**
 * One level of a profile name in the portable alphabet: accents dropped, everything else that SDKs misread (and the
 * separator itself) turned into single dashes. Cleaning twice changes nothing. The result may be empty.
 *
 * @example cleanLevel('Zürich & Söhne', '.') // 'Zurich-Sohne'
 */
export function cleanLevel(text: string, separator: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const portable = ascii.replace(/[^A-Za-z0-9_.@+-]+/g, '-');
  const apart = separator === '' ? portable : portable.replaceAll(separator, '-');
  return apart.replace(/-{2,}/g, '-').replace(/^[-.]+|[-.]+$/g, '');
}
