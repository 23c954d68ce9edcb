import { readBody } from '../http/check-request.js';
import { ServiceError } from '../http/service-error.js';
import { json } from '../http/wire-response.js';
import { findClient } from './find-client.js';
import { deviceCodeGrantType, expectGrantType } from './grant-types.js';
import type { Operation } from './operation.js';

export const startDeviceAuthorization: Operation = {
  name: 'StartDeviceAuthorization',
  service: 'sso-oidc',
  method: 'POST',
  path: '/device_authorization',
  handle: (exchange, world) => {
    const body = readBody(exchange, { clientId: 'text', clientSecret: 'text', startUrl: 'text' });
    const client = findClient(body, exchange, world);
    expectGrantType(client, deviceCodeGrantType);
    const organisation = world.organisations.at(body.startUrl, exchange.region);
    if (!organisation) throw new ServiceError('InvalidRequestException', 'The start URL is not known in this region.');
    exchange.organisation = organisation.name;
    const authorization = world.devices.start(client, organisation, exchange.arrivedAt);
    const verificationUri = `${world.url()}/device`;
    return json({
      deviceCode: authorization.deviceCode,
      userCode: authorization.userCode,
      verificationUri,
      verificationUriComplete: `${verificationUri}?user_code=${authorization.userCode}`,
      expiresIn: organisation.deviceCodeLifetimeSeconds,
      interval: authorization.intervalSeconds,
    });
  },
};
