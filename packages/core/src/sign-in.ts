import type { AccessToken } from './access-token.js';
import type { AuthProvider, SignInMethod, Verification } from './auth-provider.js';
import type { ConfigRepository } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import { type AwsSsoError, isAwsSsoError } from './errors.js';
import { type SessionSelection, selectNames } from './session-selection.js';
import type { FlightHolder } from './single-flight.js';
import type { SsoSession } from './sso-session.js';

export interface SignInInput extends SessionSelection {
  /** How to sign in to that session. */
  readonly method: (session: SsoSession) => SignInMethod;
  readonly force: boolean;
  readonly show: (session: SsoSession, verification: Verification) => void;
  /** Another process is signing in to the same session, and is waited for. */
  readonly waiting?: (session: SsoSession, holder: FlightHolder | undefined) => void;
  /** Told after each session, so that a front end can report while the next one starts. */
  readonly done?: (result: SignInResult) => void;
  readonly signal?: AbortSignal;
}

/**
 * What came of the sign-in to one session. `signed-in`: somebody signed in, here or in the process that was waited for;
 * `still-valid`: nobody had to.
 */
export type SignInResult =
  | { readonly name: string; readonly outcome: 'signed-in' | 'still-valid'; readonly expiresAt: Date }
  | { readonly name: string; readonly outcome: 'failed'; readonly error: AwsSsoError };

/** Signs in to one session after another; those with a usable token are left as they are unless forced. */
export class SignIn {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
  ) {}

  /**
   * What goes wrong with one session keeps none of the others from theirs. Whoever cancels, cancels all that is left.
   *
   * @returns one result per session, in order
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput for a selection that means nothing; Cancelled
   */
  async execute(input: SignInInput): Promise<SignInResult[]> {
    const { config, names } = await selectNames(this.repository, input);
    const results: SignInResult[] = [];
    for (const name of names) {
      const result = await this.#one(() => ssoSessionNamed(config, name), name, input);
      input.done?.(result);
      results.push(result);
    }
    return results;
  }

  async #one(sessionFrom: () => SsoSession, name: string, input: SignInInput): Promise<SignInResult> {
    let outcome: 'signed-in' | 'still-valid' = 'still-valid';
    const acted = <Args extends unknown[]>(tell: ((...args: Args) => void) | undefined, ...args: Args): void => {
      outcome = 'signed-in';
      tell?.(...args);
    };
    const { force, show, waiting, signal } = input;
    try {
      const session = sessionFrom();
      const token: AccessToken = await this.auth.signIn(session, {
        method: input.method(session),
        force,
        signal,
        show: (verification) => acted(show, session, verification),
        waiting: (holder) => acted(waiting, session, holder),
      });
      return { name, outcome, expiresAt: token.expiresAt };
    } catch (error) {
      if (!isAwsSsoError(error) || error.code === 'Cancelled') throw error;
      return { name, outcome: 'failed', error };
    }
  }
}
