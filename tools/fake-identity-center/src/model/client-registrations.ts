import { randomBytes } from 'node:crypto';
import type { Secrets } from './secrets.js';

/** A public client that registered itself. Times in epoch milliseconds. */
export interface ClientRegistration {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientName: string;
  readonly scopes: readonly string[];
  /** Absent: the client did not say, and may use the device code flow. */
  readonly grantTypes: readonly string[] | undefined;
  readonly redirectUris: readonly string[];
  readonly issuerUrl: string | undefined;
  /** Region that it registered in; absent when the request did not tell. */
  readonly region: string | undefined;
  readonly issuedAt: number;
  expiresAt: number;
}

type Wish = Pick<ClientRegistration, 'clientName' | 'scopes' | 'grantTypes' | 'redirectUris' | 'issuerUrl' | 'region'>;

/** The clients known to the fake. */
export class ClientRegistrations {
  readonly #byId = new Map<string, ClientRegistration>();
  lifetimeSeconds: number;

  constructor(
    private readonly secrets: Secrets,
    lifetimeSeconds = 7_776_000,
  ) {
    this.lifetimeSeconds = lifetimeSeconds;
  }

  register(wish: Wish, now: number): ClientRegistration {
    const registration = {
      ...wish,
      clientId: randomBytes(16).toString('base64url'),
      clientSecret: this.secrets.mint('clientSecret', 'eyJraWQiOiJmYWtlIn0.', 96),
      issuedAt: now,
      expiresAt: now + this.lifetimeSeconds * 1000,
    };
    this.#byId.set(registration.clientId, registration);
    return registration;
  }

  /** The client with that id as long as its registration lasts and, when the request tells a region, in that region. */
  find(clientId: string, region: string | undefined, now: number): ClientRegistration | undefined {
    const client = this.#byId.get(clientId);
    if (!client || client.expiresAt <= now) return undefined;
    const elsewhere = region !== undefined && client.region !== undefined && region !== client.region;
    return elsewhere ? undefined : client;
  }

  expireAll(now: number): void {
    for (const client of this.#byId.values()) client.expiresAt = now;
  }
}
