import type { AccessToken } from '@aws-sso/core';

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
