import type { AccessToken } from '../access-token.js';
import type { AuthProvider, SignInMethod, SignInRequest, Verification } from '../auth-provider.js';
import type { Clock } from '../clock.js';
import { AwsSsoError } from '../errors.js';
import { shellWord } from '../shell-word.js';
import type { SsoSession } from '../sso-session.js';

/** What a human does with what is shown to them; who ignores it keeps us waiting until the sign-in is aborted. */
export type HumanReaction = 'allows' | 'denies' | 'ignores';

export interface FakeAuthProviderOptions {
  /** Sessions with a token from the start. */
  readonly signedIn?: readonly SsoSession[];
  /** Default: allows. */
  readonly human?: HumanReaction;
  /** Default: it is always noon of 1 January 2030. */
  readonly clock?: Clock;
}

const hourMs = 3_600_000;

/**
 * Sign-in without a service. Tokens are `token-1`, `token-2`, … and last an hour.
 *
 * @example
 * const auth = new FakeAuthProvider({ human: 'denies' });
 * await auth.signIn(session, how); // AuthorizationDenied
 */
export class FakeAuthProvider implements AuthProvider {
  human: HumanReaction;
  readonly #clock: Clock;
  readonly #tokens = new Map<string, AccessToken>();
  #issued = 0;

  constructor(options: FakeAuthProviderOptions = {}) {
    const { signedIn = [], human = 'allows', clock = () => new Date('2030-01-01T12:00:00Z') } = options;
    this.human = human;
    this.#clock = clock;
    for (const session of signedIn) this.#issue(session);
  }

  async accessToken(session: SsoSession, signal?: AbortSignal): Promise<AccessToken> {
    if (signal?.aborted === true) throw cancelled(session);
    const token = this.#usable(session);
    if (token !== undefined) return Promise.resolve(token);
    throw new AwsSsoError('SignInRequired', `You are not signed in to the sso-session "${session.name}".`, {
      hint: `aws-sso login ${shellWord(session.name)}`,
      details: { sessionName: session.name },
    });
  }

  async signIn(session: SsoSession, how: SignInRequest): Promise<AccessToken> {
    if (how.signal?.aborted === true) throw cancelled(session);
    const token = how.force ? undefined : this.#usable(session);
    if (token !== undefined) return token;
    how.show(this.#verification(session, how.method));
    if (this.human === 'ignores') await aborted(how.signal, session);
    if (this.human === 'denies')
      throw new AwsSsoError('AuthorizationDenied', `The sign-in to the sso-session "${session.name}" was denied.`);
    return this.#issue(session);
  }

  signOut(session: SsoSession): Promise<void> {
    this.#tokens.delete(session.name);
    return Promise.resolve();
  }

  #usable(session: SsoSession): AccessToken | undefined {
    const token = this.#tokens.get(session.name);
    const own = token?.startUrl === session.startUrl && token.region === session.region;
    return own && token.expiresAt > this.#clock() ? token : undefined;
  }

  #issue({ name, startUrl, region }: SsoSession): AccessToken {
    this.#issued += 1;
    const token = { startUrl, region, accessToken: `token-${this.#issued}`, expiresAt: this.#in(hourMs) };
    this.#tokens.set(name, token);
    return token;
  }

  #verification({ name }: SsoSession, method: SignInMethod): Verification {
    const [url, expiresAt] = [`https://${name}.example/sign-in`, this.#in(hourMs / 6)];
    if (method !== 'device-code') return { method: 'browser', url, expiresAt };
    return { method, url, completeUrl: `${url}?user_code=BCDF-GHJK`, userCode: 'BCDF-GHJK', expiresAt };
  }

  #in(milliseconds: number): Date {
    return new Date(this.#clock().getTime() + milliseconds);
  }
}

const cancelled = (session: SsoSession): AwsSsoError =>
  new AwsSsoError('Cancelled', 'Cancelled.', { details: { sessionName: session.name } });

const aborted = (signal: AbortSignal | undefined, session: SsoSession): Promise<never> =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(cancelled(session));
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
