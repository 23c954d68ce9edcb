import { defaultScopes, type ClientRegistration } from '@aws-sso/core';

export interface Authorization {
  readonly registration: ClientRegistration;
  readonly redirectUri: string;
  readonly state: string;
  /** S256 code challenge. */
  readonly challenge: string;
}

/**
 * The page where the human consents. Same parameters in the same order as the AWS CLI's: the service calls them
 * `scopes`, not `scope`, and wants blanks as `%20`.
 */
export function authorizeUrl(oidcEndpoint: string, authorization: Authorization): string {
  const { registration, redirectUri, state, challenge } = authorization;
  const query = {
    response_type: 'code',
    client_id: registration.clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge_method: 'S256',
    scopes: (registration.scopes ?? [defaultScopes]).join(' '),
    code_challenge: challenge,
  };
  const text = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${oidcEndpoint.replace(/\/+$/, '')}/authorize?${text.join('&')}`;
}
