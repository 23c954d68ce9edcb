import { parseRegion, parseStartUrl, type SsoSession } from '@aws-sso/core';

/**
 * Checked where it is used, too: a hand-edited `sso_region = evil.example/#` must not become a host that gets a token.
 *
 * @throws AwsSsoError InvalidInput
 */
export function checkSession(session: SsoSession): void {
  parseStartUrl(session.startUrl);
  parseRegion('sso-region', session.region);
}
