import { type Exchange, header } from './exchange.js';
import { Violation } from './service-error.js';

const tokenHeader = 'x-amz-sso_bearer_token';

/**
 * The access token that a portal request carries, known or not.
 *
 * @throws {Violation} without one
 */
export function readBearerToken(exchange: Exchange): string {
  const token = header(exchange, tokenHeader);
  if (token === undefined) throw new Violation(`The header ${tokenHeader} is missing.`, 'UnauthorizedException');
  return token;
}

/** @throws {Violation} when an access token is sent to a service that has no business with it */
export function expectNoBearerToken(exchange: Exchange): void {
  if (header(exchange, tokenHeader) !== undefined) throw new Violation('The access token belongs to the portal only.');
}
