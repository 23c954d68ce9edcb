import type { AccessToken, Clock, SignInRequest, SsoSession } from '@aws-sso/core';
import type { ClientRegistrations } from './client-registrations.js';
import type { IdentityCenterClients } from './clients.js';

/** How long a human may take, in milliseconds: as long as the AWS CLI waits, and as long as device codes last. */
export const signInLimitMs = 10 * 60_000;

/** What one sign-in works with. */
export interface SignInContext {
  readonly clients: IdentityCenterClients;
  readonly registrations: ClientRegistrations;
  readonly clock: Clock;
  readonly session: SsoSession;
  readonly request: Pick<SignInRequest, 'show' | 'signal'>;
}

/** A way to get a token from a human's consent. Throws what the requests throw; `explaining` makes sense of it. */
export type SignInFlow = (context: SignInContext) => Promise<AccessToken>;
