import type { AccessToken, Clock, RenewableToken, SsoSession, Storage } from '@aws-sso/core';
import type { IdentityCenterClients } from './clients.js';
import { signInRequired } from './explain-error.js';
import { issuedToken } from './issued-token.js';
import { ownToken } from './own-token.js';
import { isNamed } from './service-errors.js';
import { isUsable } from './token-life.js';

export interface Renewal {
  readonly storage: Storage;
  readonly clients: IdentityCenterClients;
  readonly clock: Clock;
  readonly session: SsoSession;
  readonly token: RenewableToken;
}

/** Answers which say that this refresh token, or the client that holds it, is worth nothing (any more). */
const final = [
  'InvalidGrantException',
  'InvalidClientException',
  'UnauthorizedClientException',
  'ExpiredTokenException',
  'AccessDeniedException',
  'InvalidRequestException',
  'InvalidScopeException',
  'UnsupportedGrantTypeException',
];

/** What another program may take from an answer to its write, in milliseconds; short, for those who wait for us. */
const writingMs = 150;

/**
 * Trades a refresh token for new tokens. When that fails, a token that still works is used; nothing is ever deleted.
 * Cannot be aborted: the service may have taken the old refresh token already, and the new one must reach the cache.
 * The caller holds the lock of the session's token.
 *
 * @throws AwsSsoError SignInRequired when the refresh token is spent and nobody else has got a new one, or when the
 *   token was taken out of the cache meanwhile
 */
export async function renewed(renewal: Renewal): Promise<AccessToken> {
  let fresh: AccessToken;
  try {
    fresh = await refresh(renewal);
  } catch (error) {
    return withoutRefresh(renewal, error);
  }
  return kept(renewal, fresh);
}

/** Whoever signed in or out without our locks, the AWS CLI say, while the service answered, is not overruled. */
async function kept({ storage, clock, session, token }: Renewal, fresh: AccessToken): Promise<AccessToken> {
  const current = await ownToken(storage, session);
  if (current?.refreshToken === token.refreshToken) {
    await storage.tokens.put(session, fresh);
    return fresh;
  }
  if (current !== undefined && isUsable(current, clock())) return current;
  throw signInRequired(session);
}

async function refresh({ clients, clock, session, token }: Renewal): Promise<AccessToken> {
  const { clientId, clientSecret, refreshToken, registrationExpiresAt } = token;
  const { client } = await clients.oidc(session);
  const ask = () => client.createToken({ grantType: 'refresh_token', clientId, clientSecret, refreshToken });
  // There is no hurry while the old token works.
  const answer = isUsable(token, clock()) ? await ask() : await clients.attempt(ask);
  return issuedToken(session, { clientId, clientSecret, expiresAt: registrationExpiresAt }, answer, clock());
}

async function withoutRefresh(renewal: Renewal, error: unknown): Promise<AccessToken> {
  const { clients, clock, session, token } = renewal;
  const spent = isNamed(error, ...final);
  // A refresh token works once: another program that holds the same one may have been faster.
  const theirs = spent ? await usableInCache(renewal) : undefined;
  if (theirs !== undefined) return theirs;
  if (isUsable(token, clock())) return token;
  if (!spent) throw error;
  // Its answer came just before our refusal, so it may be about to write.
  await clients.sleep(writingMs);
  const late = await usableInCache(renewal);
  if (late !== undefined) return late;
  throw signInRequired(session);
}

async function usableInCache({ storage, clock, session }: Renewal): Promise<AccessToken | undefined> {
  const current = await ownToken(storage, session);
  return current !== undefined && isUsable(current, clock()) ? current : undefined;
}
