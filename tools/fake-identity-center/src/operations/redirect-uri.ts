const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

const parse = (uri: string): URL | undefined => (URL.canParse(uri) ? new URL(uri) : undefined);

/** Whether a public client may register the URI: http, on this machine, without a fragment. */
export function isLoopbackCallback(uri: string): boolean {
  const url = parse(uri);
  return url?.protocol === 'http:' && loopback.has(url.hostname) && url.hash === '';
}

/** Compares a redirect URI with a registered one. A registered URI without a port stands for any port (RFC 8252 §7.3). */
export function matchesRedirectUri(uri: string, registered: string): boolean {
  const asked = parse(uri);
  const allowed = parse(registered);
  if (!asked || !allowed) return false;
  if (allowed.port === '') asked.port = '';
  return asked.href === allowed.href;
}
