import type { Exchange } from '../http/exchange.js';
import { ServiceError } from '../http/service-error.js';
import type { ClientRegistration } from '../model/client-registrations.js';
import type { DeviceAuthorization } from '../model/device-authorizations.js';
import type { IssuedTokens } from '../model/sign-ins.js';
import type { World } from '../world.js';

// The AWS CLI asks once before it shows the code, and again right after: neither is impatience.
const freePolls = 2;
// Timers fire a little early and requests take a little longer: a client that waits is not to be punished for that.
const toleranceShare = 0.8;

function pollsTooFast(authorization: DeviceAuthorization, now: number): boolean {
  const since = now - authorization.lastPollAt;
  authorization.polls += 1;
  authorization.lastPollAt = now;
  return authorization.polls > freePolls && since < authorization.intervalSeconds * 1000 * toleranceShare;
}

/** What the organisation decides when nobody pressed a button so far. */
function decideByItself(authorization: DeviceAuthorization): void {
  const { approval } = authorization.organisation;
  if (authorization.state !== 'pending' || approval === 'manual') return;
  if (approval === 'denied') authorization.state = 'denied';
  else if (approval === 'immediately' || authorization.polls > approval.afterPolls) authorization.state = 'approved';
}

/**
 * One poll of the device code flow.
 *
 * @throws {ServiceError} AuthorizationPending, SlowDown, ExpiredToken, AccessDenied, InvalidGrant
 */
export function redeemDeviceCode(
  deviceCode: string,
  client: ClientRegistration,
  exchange: Exchange,
  world: World,
): IssuedTokens {
  const now = exchange.arrivedAt;
  const authorization = world.devices.byDeviceCode(deviceCode);
  if (authorization?.client !== client || authorization.state === 'used') {
    throw new ServiceError('InvalidGrantException', 'The device code is not valid.');
  }
  exchange.organisation = authorization.organisation.name;
  if (authorization.expiresAt <= now) throw new ServiceError('ExpiredTokenException', 'The device code has expired.');
  if (pollsTooFast(authorization, now)) {
    authorization.intervalSeconds += 5;
    throw new ServiceError('SlowDownException', 'The client polls too often.');
  }
  decideByItself(authorization);
  if (authorization.state === 'denied') throw new ServiceError('AccessDeniedException', 'The user denied the request.');
  if (authorization.state === 'pending') {
    throw new ServiceError('AuthorizationPendingException', 'The user has not decided yet.');
  }
  authorization.state = 'used';
  return world.signIns.start(client, authorization.organisation, now);
}
