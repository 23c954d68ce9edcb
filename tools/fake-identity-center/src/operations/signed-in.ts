import { readBearerToken } from '../http/bearer-token.js';
import type { Exchange } from '../http/exchange.js';
import { ServiceError } from '../http/service-error.js';
import type { SignIn } from '../model/sign-ins.js';
import type { World } from '../world.js';

/**
 * Whose access token a portal request carries.
 *
 * @throws {ServiceError} UnauthorizedException when it is unknown, expired, or of another region
 */
export function signedIn(exchange: Exchange, world: World): SignIn {
  const signIn = world.signIns.find(readBearerToken(exchange), exchange.region, exchange.arrivedAt);
  if (!signIn) throw new ServiceError('UnauthorizedException', 'Session token not found or invalid');
  exchange.organisation = signIn.organisation.name;
  return signIn;
}
