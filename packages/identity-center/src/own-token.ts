import { isTokenOf, type AccessToken, type SsoSession, type Storage } from '@aws-sso/core';

/** The cached token, if it was issued for this very session. */
export async function ownToken(storage: Storage, session: SsoSession): Promise<AccessToken | undefined> {
  const token = await storage.tokens.get(session);
  return token !== undefined && isTokenOf(session, token) ? token : undefined;
}
