import type { AccessToken } from './access-token.js';
import type { AuthProvider, SignInMethod, Verification } from './auth-provider.js';
import type { ConfigRepository } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import { AwsSsoError, invalidInput } from './errors.js';
import type { FlightHolder } from './single-flight.js';
import type { SsoSession } from './sso-session.js';
import { listed, printable } from './text.js';

/** Which sessions a command is about: those named, or all of them. */
export interface SessionSelection {
  readonly names: readonly string[];
  readonly all: boolean;
}

export interface SignInInput extends SessionSelection {
  readonly method: SignInMethod;
  readonly force: boolean;
  readonly show: (session: SsoSession, verification: Verification) => void;
  /** Another process is signing in to the same session, and is waited for. */
  readonly waiting?: (session: SsoSession, holder: FlightHolder | undefined) => void;
  /** Told after each session, so that a front end can report while the next one starts. */
  readonly done?: (session: SsoSession, token: AccessToken) => void;
  readonly signal?: AbortSignal;
}

export interface SignedIn {
  readonly session: SsoSession;
  readonly expiresAt: Date;
}

/** Signs in to one session after another; those with a usable token are left as they are unless forced. */
export class SignIn {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
  ) {}

  /** @throws AwsSsoError SsoSessionNotFound, InvalidInput, and what AuthProvider.signIn throws */
  async execute({ method, force, show, waiting, done, signal, ...selection }: SignInInput): Promise<SignedIn[]> {
    const sessions = await selectSessions(this.repository, selection);
    const signedIn: SignedIn[] = [];
    for (const session of sessions) {
      const token = await this.auth.signIn(session, {
        method,
        force,
        signal,
        show: (verification) => show(session, verification),
        waiting: (holder) => waiting?.(session, holder),
      });
      done?.(session, token);
      signedIn.push({ session, expiresAt: token.expiresAt });
    }
    return signedIn;
  }
}

/**
 * Resolves a selection against the config. With no name and only one session there is nothing to ask.
 *
 * @throws AwsSsoError SsoSessionNotFound; InvalidInput when no name was given and there are several, or names and `all`
 */
export async function selectSessions(
  repository: ConfigRepository,
  { names, all }: SessionSelection,
): Promise<SsoSession[]> {
  if (all && names.length > 0)
    throw invalidInput(
      'all',
      `Is it all sso-sessions, or only ${listed(names.map(printable))}?`,
      'Give names or --all, not both.',
    );
  const { config } = await repository.read();
  const known = [...config.ssoSessions.keys()];
  if (known.length === 0 && names.length === 0)
    throw new AwsSsoError('SsoSessionNotFound', `There is no sso-session in ${config.path} yet.`, {
      hint: 'Add one: aws-sso session:add',
      details: { path: config.path },
    });
  if (names.length === 0 && !all && known.length > 1)
    throw invalidInput(
      'sso-session',
      `Which sso-session? There are ${listed(known.map(printable))}.`,
      'Name one or more, or use --all.',
    );
  const chosen = names.length > 0 ? [...new Set(names)] : known;
  return chosen.map((name) => ssoSessionNamed(config, name));
}
