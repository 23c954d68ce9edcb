import type { SSO } from '@aws-sdk/client-sso';
import type { AuthProvider, SsoSession } from '@aws-sso/core';
import type { IdentityCenterClients } from './clients.js';
import { signInRequired } from './explain-error.js';
import { factsOf } from './service-errors.js';

export interface PortalRequest<T> {
  (portal: SSO, accessToken: string, http: { abortSignal: AbortSignal | undefined }): Promise<T>;
}

/** Sign-in for those who talk to the portal, and so are the first to learn that a token is worth nothing any more. */
export interface PortalAuth extends AuthProvider {
  /**
   * The portal does not take this token although it should last: an administrator has ended the session, say. From now
   * on it counts as expired, so that the next who asks gets a new one, or is told to sign in, and not this one again.
   */
  refused(session: SsoSession, accessToken: string): Promise<void>;
}

/** The portal as one signed-in person sees it, for the length of one task. */
export class SignedInPortal {
  readonly #clients: IdentityCenterClients;
  readonly #auth: PortalAuth;
  readonly #session: SsoSession;
  readonly #signal: AbortSignal | undefined;
  #held: Promise<string> | undefined;

  constructor(clients: IdentityCenterClients, auth: PortalAuth, session: SsoSession, signal?: AbortSignal) {
    this.#clients = clients;
    this.#auth = auth;
    this.#session = session;
    this.#signal = signal;
  }

  /**
   * Asks the portal; once more with another token when it refuses the one that we hold.
   *
   * @throws AwsSsoError SignInRequired; else what the request throws
   */
  async ask<T>(request: PortalRequest<T>): Promise<T> {
    const portal = await this.#clients.portal(this.#session);
    const http = { abortSignal: this.#signal };
    let refused: string | undefined;
    for (let tries = 0; tries < 2; tries++) {
      const token = await this.#tokenOtherThan(refused);
      try {
        return await this.#clients.attempt(() => request(portal, token, http), this.#signal);
      } catch (error) {
        if (factsOf(error).status !== 401) throw error;
        refused = token;
      }
    }
    throw signInRequired(this.#session);
  }

  async #tokenOtherThan(refused: string | undefined): Promise<string> {
    const holding = (this.#held ??= this.#fetch());
    const held = await holding;
    if (held !== refused) return held;
    // Of many requests that are refused at a time, the first gets a token for all.
    if (this.#held === holding) this.#held = this.#fetchInsteadOf(refused);
    const fresh = await this.#held;
    if (fresh === refused) throw signInRequired(this.#session);
    return fresh;
  }

  async #fetchInsteadOf(refused: string): Promise<string> {
    await this.#auth.refused(this.#session, refused);
    return this.#fetch();
  }

  async #fetch(): Promise<string> {
    return (await this.#auth.accessToken(this.#session, this.#signal)).accessToken;
  }
}
