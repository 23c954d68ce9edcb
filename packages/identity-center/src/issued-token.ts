import type { CreateTokenResponse } from '@aws-sdk/client-sso-oidc';
import { AwsSsoError, type AccessToken, type ClientRegistration, type SsoSession } from '@aws-sso/core';

/** The service answered, but not with what its API promises. */
export const incompleteAnswer = (session: SsoSession): AwsSsoError =>
  new AwsSsoError('ServiceUnavailable', `Identity Center in ${session.region} sent an incomplete answer.`, {
    hint: 'Try again; if a proxy is in use, check that it lets answers through unchanged.',
    details: { sessionName: session.name },
  });

/**
 * A token as it goes into the cache. Without a refresh token in the answer there is none from now on: as the AWS CLI does.
 *
 * @throws AwsSsoError ServiceUnavailable when the answer holds no token
 */
export function issuedToken(
  session: SsoSession,
  registration: Pick<ClientRegistration, 'clientId' | 'clientSecret' | 'expiresAt'>,
  answer: CreateTokenResponse,
  now: Date,
): AccessToken {
  const { accessToken, expiresIn, refreshToken } = answer;
  if (accessToken === undefined || expiresIn === undefined) throw incompleteAnswer(session);
  return {
    startUrl: session.startUrl,
    region: session.region,
    accessToken,
    // Whole seconds, as the cache keeps it.
    expiresAt: new Date((Math.floor(now.getTime() / 1000) + expiresIn) * 1000),
    clientId: registration.clientId,
    clientSecret: registration.clientSecret,
    registrationExpiresAt: registration.expiresAt,
    ...(refreshToken === undefined ? {} : { refreshToken }),
  };
}
