import type { ClientRegistration } from './client-registrations.js';
import type { Organisation } from './organisations.js';
import type { Secrets } from './secrets.js';

/** One person signed in to one organisation through one client. Times in epoch milliseconds. */
export interface SignIn {
  readonly client: ClientRegistration;
  readonly organisation: Organisation;
  /** After this the refresh token is worth nothing. */
  endsAt: number;
}

/** What a grant hands out. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  readonly expiresInSeconds: number;
}

interface LiveToken {
  readonly signIn: SignIn;
  expiresAt: number;
}

/** Clients that ask for no scope get no refresh token: they have to sign in again. */
const mayRefresh = (client: ClientRegistration): boolean =>
  client.scopes.length > 0 && (client.grantTypes?.includes('refresh_token') ?? true);

/** Access tokens and refresh tokens. */
export class SignIns {
  readonly #accessTokens = new Map<string, LiveToken>();
  readonly #refreshTokens = new Map<string, SignIn>();

  constructor(private readonly secrets: Secrets) {}

  start(client: ClientRegistration, organisation: Organisation, now: number): IssuedTokens {
    return this.#issue({ client, organisation, endsAt: now + organisation.sessionLifetimeSeconds * 1000 }, now);
  }

  /** New tokens for a refresh token, which is used up by this; absent when it is unknown, ended or someone else's. */
  refresh(refreshToken: string, client: ClientRegistration, now: number): IssuedTokens | undefined {
    const signIn = this.#refreshTokens.get(refreshToken);
    if (!signIn || signIn.client !== client || signIn.endsAt <= now) return undefined;
    this.#refreshTokens.delete(refreshToken);
    return this.#issue(signIn, now);
  }

  /** Whose access token this is. A token of one region is unknown in every other. */
  find(accessToken: string, region: string | undefined, now: number): SignIn | undefined {
    const token = this.#accessTokens.get(accessToken);
    if (!token || token.expiresAt <= now) return undefined;
    const elsewhere = region !== undefined && region !== token.signIn.organisation.region;
    return elsewhere ? undefined : token.signIn;
  }

  /** Ends one sign-in: its access tokens and its refresh token. */
  end(signIn: SignIn, now: number): void {
    signIn.endsAt = now;
    this.#expire(now, (candidate) => candidate === signIn);
  }

  /** Access tokens stop working; refresh tokens go on. */
  expireAccessTokens(organisations: readonly Organisation[], now: number): void {
    this.#expire(now, (signIn) => organisations.includes(signIn.organisation));
  }

  /** Everybody is signed out, refresh tokens included. */
  endAll(organisations: readonly Organisation[], now: number): void {
    for (const signIn of this.#refreshTokens.values()) {
      if (organisations.includes(signIn.organisation)) signIn.endsAt = now;
    }
    this.expireAccessTokens(organisations, now);
  }

  #expire(now: number, matches: (signIn: SignIn) => boolean): void {
    for (const token of this.#accessTokens.values()) {
      if (matches(token.signIn)) token.expiresAt = Math.min(token.expiresAt, now);
    }
  }

  #issue(signIn: SignIn, now: number): IssuedTokens {
    const expiresInSeconds = signIn.organisation.tokenLifetimeSeconds;
    const accessToken = this.secrets.mint('accessToken', 'aoa');
    this.#accessTokens.set(accessToken, { signIn, expiresAt: now + expiresInSeconds * 1000 });
    if (!mayRefresh(signIn.client)) return { accessToken, refreshToken: undefined, expiresInSeconds };
    const refreshToken = this.secrets.mint('refreshToken', 'aor');
    this.#refreshTokens.set(refreshToken, signIn);
    return { accessToken, refreshToken, expiresInSeconds };
  }
}
