import { readBody } from '../http/check-request.js';
import { ServiceError } from '../http/service-error.js';
import { json } from '../http/wire-response.js';
import { deviceCodeGrantType } from './grant-types.js';
import { isLoopbackCallback } from './redirect-uri.js';
import type { Operation } from './operation.js';

const knownGrantTypes = ['authorization_code', 'refresh_token', deviceCodeGrantType];

export const registerClient: Operation = {
  name: 'RegisterClient',
  service: 'sso-oidc',
  method: 'POST',
  path: '/client/register',
  handle: (exchange, world) => {
    const body = readBody(exchange, {
      clientName: 'text',
      clientType: 'text',
      scopes: 'texts?',
      redirectUris: 'texts?',
      grantTypes: 'texts?',
      issuerUrl: 'text?',
      entitledApplicationArn: 'text?',
    });
    if (body.clientType !== 'public') {
      throw new ServiceError('InvalidClientMetadataException', 'The client type has to be public.');
    }
    if (body.scopes?.some((scope) => !/^[\w-]+(:[\w-]+)+$/.test(scope))) {
      throw new ServiceError('InvalidScopeException', 'A scope is not valid.');
    }
    if (body.grantTypes?.some((grantType) => !knownGrantTypes.includes(grantType))) {
      throw new ServiceError('UnsupportedGrantTypeException', 'A grant type is not supported.');
    }
    const redirectUris = body.redirectUris ?? [];
    if (redirectUris.some((uri) => !isLoopbackCallback(uri))) {
      throw new ServiceError('InvalidRedirectUriException', 'A redirect URI has to be http on a loopback address.');
    }
    if (body.grantTypes?.includes('authorization_code')) {
      if (redirectUris.length === 0) throw new ServiceError('InvalidRequestException', 'redirectUris is missing.');
      if (body.issuerUrl === undefined) throw new ServiceError('InvalidRequestException', 'issuerUrl is missing.');
      exchange.organisation = world.organisations.at(body.issuerUrl, exchange.region)?.name;
    }
    const client = world.clients.register(
      {
        clientName: body.clientName,
        scopes: body.scopes ?? [],
        grantTypes: body.grantTypes,
        redirectUris,
        issuerUrl: body.issuerUrl,
        region: exchange.region,
      },
      exchange.arrivedAt,
    );
    return json({
      clientId: client.clientId,
      clientSecret: client.clientSecret,
      clientIdIssuedAt: Math.floor(client.issuedAt / 1000),
      clientSecretExpiresAt: Math.floor(client.expiresAt / 1000),
    });
  },
};
