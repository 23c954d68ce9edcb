import { defaultScopes, type Cache, type ClientRegistration, type Clock, type SsoSession } from '@aws-sso/core';
import type { IdentityCenterClients } from './clients.js';
import { incompleteAnswer } from './issued-token.js';
import { isNamed } from './service-errors.js';
import { isFresh } from './token-life.js';

/** Where the browser returns to; the port is added when the listener has one. */
const redirectUri = 'http://127.0.0.1/oauth/callback';

export type RegistrationKind = 'browser' | 'device-code';

/** The AWS CLI keeps both kinds in one place and tells them apart like this. */
const kindOf = (registration: ClientRegistration): RegistrationKind =>
  registration.grantTypes?.includes('authorization_code') === true ? 'browser' : 'device-code';

/** The OIDC client that we are to one Identity Center instance: registered once, then reused for weeks. */
export class ClientRegistrations {
  readonly #clients: IdentityCenterClients;
  readonly #clock: Clock;
  readonly #cache: Cache<SsoSession, ClientRegistration>;

  constructor(clients: IdentityCenterClients, clock: Clock, cache: Cache<SsoSession, ClientRegistration>) {
    this.#clients = clients;
    this.#clock = clock;
    this.#cache = cache;
  }

  /**
   * Does work with the cached registration if it is of that kind and lasts a while, else with a new one. A cached one
   * that the service no longer knows is replaced, and the work is done once more.
   */
  async use<T>(
    session: SsoSession,
    kind: RegistrationKind,
    signal: AbortSignal | undefined,
    work: (registration: ClientRegistration) => Promise<T>,
  ): Promise<T> {
    const cached = await this.#cache.get(session);
    if (cached !== undefined && kindOf(cached) === kind && isFresh(cached.expiresAt, this.#clock())) {
      try {
        return await work(cached);
      } catch (error) {
        if (!isNamed(error, 'InvalidClientException')) throw error;
        await this.forget(session);
      }
    }
    return work(await this.#register(session, kind, signal));
  }

  forget(session: SsoSession): Promise<void> {
    return this.#cache.delete(session);
  }

  /**
   * People meet the client's name on the page that asks for their consent, and administrators in CloudTrail: it says
   * which program and which sso-session. Scopes default to the one that also brings refresh tokens.
   */
  async #register(session: SsoSession, kind: RegistrationKind, signal?: AbortSignal): Promise<ClientRegistration> {
    const { client } = await this.#clients.oidc(session);
    const scopes = [...(session.registrationScopes ?? [defaultScopes])];
    const grantTypes = kind === 'browser' ? ['authorization_code', 'refresh_token'] : undefined;
    const issuerUrl = grantTypes && (await this.#clients.portalUrl(session, signal));
    const wish = {
      clientName: `aws-sso-${session.name}`,
      clientType: 'public',
      scopes,
      ...(grantTypes && { grantTypes, redirectUris: [redirectUri], issuerUrl }),
    };
    const answer = await this.#clients.attempt(() => client.registerClient(wish, { abortSignal: signal }), signal);
    const { clientId, clientSecret, clientSecretExpiresAt } = answer;
    if (clientId === undefined || clientSecret === undefined || clientSecretExpiresAt === undefined)
      throw incompleteAnswer(session);
    const expiresAt = new Date(clientSecretExpiresAt * 1000);
    const registration = { clientId, clientSecret, expiresAt, scopes, ...(grantTypes && { grantTypes }) };
    await this.#cache.put(session, registration);
    return registration;
  }
}
