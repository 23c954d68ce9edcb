import {
  isAwsSsoError,
  isRenewable,
  tokenKey,
  type AccessToken,
  type Clock,
  type RenewableToken,
  type SignInRequest,
  type SingleFlight,
  type SsoSession,
  type Storage,
  type StorageRegistry,
} from '@aws-sso/core';
import { checkSession } from './check-session.js';
import { ClientRegistrations } from './client-registrations.js';
import type { IdentityCenterClients } from './clients.js';
import { signInWithDeviceCode } from './device-code-flow.js';
import { explaining, signInRequired } from './explain-error.js';
import { ownToken } from './own-token.js';
import { renewed } from './renew-token.js';
import { signInLimitMs } from './sign-in-flow.js';
import type { PortalAuth } from './signed-in-portal.js';
import { isFresh, isUsable } from './token-life.js';

export interface OidcAuthProviderOptions {
  readonly storages: StorageRegistry;
  readonly singleFlight: SingleFlight;
  readonly clock: Clock;
  readonly clients: IdentityCenterClients;
}

/** Nobody waits longer for a goodbye. */
const logoutMs = 5_000;

/** Who signs out wants the token gone, though nobody can read it now to tell the portal: a locked keychain, say. */
function unreadable(error: unknown): undefined {
  if (!isAwsSsoError(error, 'StorageUnavailable')) throw error;
}

/** A sign-in by somebody else ends by itself in that time. */
const signInPatienceMs = signInLimitMs + 60_000;

/** Sign-in to IAM Identity Center over OIDC: browser with PKCE, or device code; tokens refreshed silently. */
export class OidcAuthProvider implements PortalAuth {
  readonly #options: OidcAuthProviderOptions;

  constructor(options: OidcAuthProviderOptions) {
    this.#options = options;
  }

  accessToken(session: SsoSession, signal?: AbortSignal): Promise<AccessToken> {
    return explaining(session, signal, async () => {
      checkSession(session);
      const { storages, singleFlight, clients, clock } = this.#options;
      const storage = await storages.storageFor(session);
      const renew = () =>
        this.#current(storage, session, (token) => renewed({ storage, clients, clock, session, token }));
      return this.#current(storage, session, (token) =>
        singleFlight.run(tokenKey(session), renew, signal).catch((error: unknown) => {
          // A cache that cannot be written or locked (a home mounted read-only) costs the renewal, not the rest of the token.
          if (isAwsSsoError(error, 'StorageUnavailable') && isUsable(token, clock())) return token;
          throw error;
        }),
      );
    });
  }

  /**
   * `auto` means the browser: whether there is one, and a human before it, is known to the front end alone. Without
   * `force`, a token that can be had silently spares the human. Of two sign-ins to one session at a time the second
   * waits and gets the token of the first; if that one comes to nothing, it goes ahead by itself.
   */
  signIn(session: SsoSession, how: SignInRequest): Promise<AccessToken> {
    return explaining(session, how.signal, async () => {
      checkSession(session);
      const silent = how.force ? undefined : await this.#silently(session, how.signal);
      if (silent !== undefined) return silent;
      const storage = await this.#options.storages.storageFor(session);
      const before = await ownToken(storage, session);
      const work = () => this.#signIn(storage, session, how, before);
      const { signal, waiting } = how;
      const patienceMs = signInPatienceMs;
      return this.#options.singleFlight.exclusive(`sign-in ${session.name}`, work, { signal, waiting, patienceMs });
    });
  }

  async signOut(session: SsoSession): Promise<void> {
    checkSession(session);
    const { storages, singleFlight } = this.#options;
    const storage = await storages.storageFor(session);
    // A refresh under way ends first, so that the token it brings is the one that is deleted.
    const token = await singleFlight.exclusive(tokenKey(session), async () => {
      const found = await ownToken(storage, session).catch(unreadable);
      await storage.tokens.delete(session);
      return found;
    });
    if (token !== undefined) await this.#logout(session, token.accessToken);
  }

  /** Only the time is changed: with its refresh token the session may go on. */
  async refused(session: SsoSession, accessToken: string): Promise<void> {
    const { storages, singleFlight, clock } = this.#options;
    const storage = await storages.storageFor(session);
    await singleFlight.exclusive(tokenKey(session), async () => {
      const token = await ownToken(storage, session);
      if (token?.accessToken === accessToken) await storage.tokens.put(session, { ...token, expiresAt: clock() });
    });
  }

  async #silently(session: SsoSession, signal: AbortSignal | undefined): Promise<AccessToken | undefined> {
    try {
      return await this.accessToken(session, signal);
    } catch (error) {
      if (isAwsSsoError(error, 'SignInRequired')) return undefined;
      throw error;
    }
  }

  async #signIn(
    storage: Storage,
    session: SsoSession,
    how: SignInRequest,
    before: AccessToken | undefined,
  ): Promise<AccessToken> {
    const { clients, clock, singleFlight } = this.#options;
    const meanwhile = await ownToken(storage, session);
    if (meanwhile && meanwhile.accessToken !== before?.accessToken && isUsable(meanwhile, clock())) return meanwhile;
    const registrations = new ClientRegistrations(clients, clock, storage.registrations);
    const flow =
      how.method === 'device-code' ? signInWithDeviceCode : (await import('./browser-flow.js')).signInWithBrowser;
    const token = await flow({ clients, registrations, clock, session, request: how });
    // Not given up for a slow refresh: a human has worked for this token.
    const patienceMs = signInPatienceMs;
    await singleFlight.exclusive(tokenKey(session), () => storage.tokens.put(session, token), { patienceMs });
    return token;
  }

  /** The cached token while it lasts; what `renew` makes of it when it is time and can be done. */
  async #current(
    storage: Storage,
    session: SsoSession,
    renew: (token: RenewableToken) => Promise<AccessToken>,
  ): Promise<AccessToken> {
    const now = this.#options.clock();
    const token = await ownToken(storage, session);
    if (token === undefined) throw signInRequired(session);
    if (isFresh(token.expiresAt, now)) return token;
    if (isRenewable(token, now)) return renew(token);
    if (isUsable(token, now)) return token;
    throw signInRequired(session);
  }

  /** Best effort: the token is forgotten here in any case, and ends by itself there. */
  async #logout(session: SsoSession, accessToken: string): Promise<void> {
    try {
      const portal = await this.#options.clients.portal(session);
      await portal.logout({ accessToken }, { abortSignal: AbortSignal.timeout(logoutMs) });
    } catch {
      return;
    }
  }
}
