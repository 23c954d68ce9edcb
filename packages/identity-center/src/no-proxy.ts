/**
 * Whether `NO_PROXY` exempts a host. Entries are separated by commas or blanks: `*`, a host, a domain with or without a
 * leading dot (which covers what lies below it), each with an optional port.
 *
 * @example isExempt('corp.example,.amazonaws.com', new URL('https://oidc.eu-west-1.amazonaws.com')) // true
 */
export function isExempt(noProxy: string, url: URL): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port === '' ? '443' : url.port;
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (wantedPort !== undefined && wantedPort !== port) return false;
      const domain = name.replace(/^\*?\./, '');
      return name === '*' || host === domain || host.endsWith(`.${domain}`);
    });
}
