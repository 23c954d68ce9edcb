import type { AccessToken, SsoSession } from '@aws-sso/core';

/** A token that ends sooner could end under way. */
const leastRemainingMs = 30_000;

/** With less than this left, the AWS CLI and we renew: tokens, and do not use again: registrations, credentials. */
const renewalWindowMs = 15 * 60_000;

const remainingMs = (end: Date, now: Date): number => end.getTime() - now.getTime();

/** Whether something that ends then may be used from a cache without renewing it. */
export const isFresh = (end: Date, now: Date): boolean => remainingMs(end, now) >= renewalWindowMs;

/** Whether a token still works, though it may be time to renew it. */
export const isUsable = (token: AccessToken, now: Date): boolean =>
  remainingMs(token.expiresAt, now) >= leastRemainingMs;

/**
 * Whether a cached token was issued for this very session. The cache knows sessions by name alone, and the same name
 * may mean another organisation in another config file.
 */
export const belongsTo = (token: AccessToken, session: SsoSession): boolean =>
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
  remainingMs(token.registrationExpiresAt, now) > 0;
