import type { Exchange } from '../http/exchange.js';
import { ServiceError } from '../http/service-error.js';
import type { ClientRegistration } from '../model/client-registrations.js';
import type { World } from '../world.js';

/** @throws {ServiceError} InvalidClientException for an unknown or expired client, a wrong secret, or another region. */
export function findClient(
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
  exchange: Exchange,
  world: World,
): ClientRegistration {
  const client = world.clients.find(clientId, exchange.region, exchange.arrivedAt);
  if (client?.clientSecret !== clientSecret) {
    throw new ServiceError('InvalidClientException', 'The client is unknown or its registration has expired.');
  }
  return client;
}
