import { createHash } from 'node:crypto';
import type { Exchange } from '../http/exchange.js';
import { ServiceError } from '../http/service-error.js';
import type { ClientRegistration } from '../model/client-registrations.js';
import type { IssuedTokens } from '../model/sign-ins.js';
import type { World } from '../world.js';

/**
 * Trades an authorization code in. The code works once, for the client and the redirect URI it was made for, and only
 * with the verifier behind the challenge (RFC 7636, S256).
 *
 * @throws {ServiceError} InvalidGrant
 */
export function redeemAuthorizationCode(
  grant: { readonly code: string; readonly codeVerifier: string; readonly redirectUri: string },
  client: ClientRegistration,
  exchange: Exchange,
  world: World,
): IssuedTokens {
  const authorization = world.browsers.redeem(grant.code, exchange.arrivedAt);
  if (!authorization) throw new ServiceError('InvalidGrantException', 'The authorization code is not valid.');
  exchange.organisation = authorization.organisation.name;
  if (authorization.client !== client || authorization.redirectUri !== grant.redirectUri) {
    throw new ServiceError(
      'InvalidGrantException',
      'The authorization code was made for another client or redirect URI.',
    );
  }
  const challenge = createHash('sha256').update(grant.codeVerifier).digest('base64url');
  if (challenge !== authorization.codeChallenge) {
    throw new ServiceError('InvalidGrantException', 'The code verifier does not fit the code challenge.');
  }
  return world.signIns.start(client, authorization.organisation, exchange.arrivedAt);
}
