import { readBody } from '../http/check-request.js';
import type { Exchange } from '../http/exchange.js';
import { ServiceError, Violation } from '../http/service-error.js';
import { json } from '../http/wire-response.js';
import type { ClientRegistration } from '../model/client-registrations.js';
import type { IssuedTokens } from '../model/sign-ins.js';
import type { World } from '../world.js';
import { redeemAuthorizationCode } from './authorization-code-grant.js';
import { redeemDeviceCode } from './device-code-grant.js';
import { findClient } from './find-client.js';
import { deviceCodeGrantType, expectGrantType } from './grant-types.js';
import type { Operation } from './operation.js';

const shape = {
  clientId: 'text',
  clientSecret: 'text',
  grantType: 'text',
  deviceCode: 'text?',
  code: 'text?',
  refreshToken: 'text?',
  scope: 'texts?',
  redirectUri: 'text?',
  codeVerifier: 'text?',
} as const;

/** What belongs to each grant; a member of another one is a mistake of the client. */
const membersOfGrant: Readonly<Record<string, readonly (keyof typeof shape)[]>> = {
  [deviceCodeGrantType]: ['deviceCode'],
  authorization_code: ['code', 'redirectUri', 'codeVerifier'],
  refresh_token: ['refreshToken'],
};

type Grant = Readonly<Partial<Record<keyof typeof shape, unknown>>> & { readonly grantType: string };

function checkMembers(body: Grant): void {
  const mine = membersOfGrant[body.grantType];
  if (!mine) throw new ServiceError('UnsupportedGrantTypeException', 'The grant type is not supported.');
  for (const member of mine) {
    if (body[member] === undefined) throw new Violation(`The member ${member} is missing.`);
  }
  const others = Object.values(membersOfGrant)
    .flat()
    .filter((member) => !mine.includes(member));
  const stray = others.find((member) => body[member] !== undefined);
  if (stray !== undefined) throw new Violation(`The member ${stray} does not belong to the grant ${body.grantType}.`);
}

function refresh(refreshToken: string, client: ClientRegistration, exchange: Exchange, world: World): IssuedTokens {
  const tokens = world.signIns.refresh(refreshToken, client, exchange.arrivedAt);
  if (!tokens) throw new ServiceError('InvalidGrantException', 'The refresh token is not valid.');
  exchange.organisation = world.signIns.find(tokens.accessToken, undefined, exchange.arrivedAt)?.organisation.name;
  return tokens;
}

export const createToken: Operation = {
  name: 'CreateToken',
  service: 'sso-oidc',
  method: 'POST',
  path: '/token',
  handle: (exchange, world) => {
    const body = readBody(exchange, shape);
    checkMembers(body);
    const client = findClient(body, exchange, world);
    expectGrantType(client, body.grantType);
    const { deviceCode, code, codeVerifier, redirectUri, refreshToken = '' } = body;
    let tokens: IssuedTokens;
    if (deviceCode !== undefined) {
      tokens = redeemDeviceCode(deviceCode, client, exchange, world);
    } else if (code !== undefined && codeVerifier !== undefined && redirectUri !== undefined) {
      tokens = redeemAuthorizationCode({ code, codeVerifier, redirectUri }, client, exchange, world);
    } else {
      tokens = refresh(refreshToken, client, exchange, world);
    }
    return json({
      accessToken: tokens.accessToken,
      tokenType: 'Bearer',
      expiresIn: tokens.expiresInSeconds,
      refreshToken: tokens.refreshToken,
    });
  },
};
