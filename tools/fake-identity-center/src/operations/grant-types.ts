import { ServiceError } from '../http/service-error.js';
import type { ClientRegistration } from '../model/client-registrations.js';

export const deviceCodeGrantType = 'urn:ietf:params:oauth:grant-type:device_code';

/**
 * A client that named no grant types may use the device code flow, and refresh.
 *
 * @throws {ServiceError} UnauthorizedClientException when the client registered for other grants
 */
export function expectGrantType(client: ClientRegistration, grantType: string): void {
  const allowed = client.grantTypes ?? [deviceCodeGrantType, 'refresh_token'];
  if (!allowed.includes(grantType)) {
    throw new ServiceError(
      'UnauthorizedClientException',
      `The client did not register for the grant type ${grantType}.`,
    );
  }
}
