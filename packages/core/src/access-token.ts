import type { SsoSession } from './sso-session.js';

/** What the portal accepts as proof of a sign-in. Every field but the dates is secret or tied to the session. */
export interface AccessToken {
  /** Verbatim from the session at sign-in; a token is used only if this and `region` still match. */
  readonly startUrl: string;
  readonly region: string;
  readonly accessToken: string;
  readonly expiresAt: Date;
  readonly refreshToken?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly registrationExpiresAt?: Date;
}

/**
 * Whether a cached token was issued for this very session. The cache knows sessions by name alone, and the same name may
 * mean another organisation in another config file; another one's token is never sent anywhere.
 */
export const isTokenOf = (session: SsoSession, token: AccessToken): boolean =>
  token.startUrl === session.startUrl && token.region === session.region;

/** A token together with everything that its renewal takes. */
export type RenewableToken = AccessToken &
  Required<Pick<AccessToken, 'refreshToken' | 'clientId' | 'clientSecret' | 'registrationExpiresAt'>>;

/** Same conditions as the AWS CLI's: a refresh token, and a client registration that lasts. */
export const isRenewable = (token: AccessToken, now: Date): token is RenewableToken =>
  token.refreshToken !== undefined &&
  token.clientId !== undefined &&
  token.clientSecret !== undefined &&
  token.registrationExpiresAt !== undefined &&
  token.registrationExpiresAt > now;
