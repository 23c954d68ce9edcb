import { randomUUID } from 'node:crypto';
import type { ClientRegistration } from './client-registrations.js';
import type { Organisation } from './organisations.js';
import type { Secrets } from './secrets.js';

/** What a client asked for when it sent the browser to `/authorize`. */
export interface BrowserAuthorization {
  readonly client: ClientRegistration;
  readonly organisation: Organisation;
  readonly redirectUri: string;
  readonly state: string;
  readonly codeChallenge: string;
  readonly scopes: readonly string[];
}

// The service's authorization codes live for minutes, not hours; a client trades them in at once.
const codeLifetimeMs = 10 * 60_000;

/** Requests that wait for a person's decision, and the authorization codes that came out of them. */
export class BrowserAuthorizations {
  readonly #undecided = new Map<string, BrowserAuthorization>();
  readonly #codes = new Map<string, { readonly authorization: BrowserAuthorization; readonly expiresAt: number }>();

  constructor(private readonly secrets: Secrets) {}

  /** Keeps the request until it is decided; the id goes into the page's form. */
  ask(authorization: BrowserAuthorization): string {
    const id = randomUUID();
    this.#undecided.set(id, authorization);
    return id;
  }

  /** The request of that id, once: a form that is sent twice has no second effect. */
  decide(id: string): BrowserAuthorization | undefined {
    const authorization = this.#undecided.get(id);
    this.#undecided.delete(id);
    return authorization;
  }

  issueCode(authorization: BrowserAuthorization, now: number): string {
    const code = this.secrets.mint('authorizationCode', 'code-');
    this.#codes.set(code, { authorization, expiresAt: now + codeLifetimeMs });
    return code;
  }

  /** An authorization code works once. */
  redeem(code: string, now: number): BrowserAuthorization | undefined {
    const issued = this.#codes.get(code);
    this.#codes.delete(code);
    return issued && issued.expiresAt > now ? issued.authorization : undefined;
  }
}
