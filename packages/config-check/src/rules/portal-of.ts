/** What the spellings of one portal have in common: `HTTPS://X.awsapps.com/start/#/` is `https://x.awsapps.com/start`. */
export function portalOf(startUrl: string): string {
  const [address = ''] = startUrl.toLowerCase().split('#', 1);
  let end = address.length;
  while (address[end - 1] === '/') end--;
  return address.slice(0, end);
}
