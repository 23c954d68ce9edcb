import { type AccessToken, isRenewable, isTokenOf } from './access-token.js';
import type { Clock } from './clock.js';
import type { ConfigRepository } from './config-repository.js';
import { checkSessionName, profilesOfSession, ssoSessionNamed } from './config-views.js';
import type { AwsConfig } from './aws-config.js';
import { isAwsSsoError } from './errors.js';
import { type SessionSelection, selectNames } from './session-selection.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';
import { shownValue } from './shown-value.js';

/** A session as a list shows it. `problem` says why it cannot be used; then there is no sign-in to report. */
export interface SsoSessionStatus {
  readonly name: string;
  readonly startUrl: string;
  readonly region: string;
  readonly registrationScopes: readonly string[];
  readonly profiles: readonly string[];
  readonly signedInUntil?: Date;
  /** Whether the token renews itself without a browser. */
  readonly refreshable: boolean;
  readonly problem?: string;
}

/**
 * Whether a session can be used without a person, as far as can be told without asking the service: `expired` renews
 * itself at its next use, unless an administrator has ended it.
 */
export type SignInState = 'signed-in' | 'expired' | 'sign-in-needed' | 'unusable';

/** @example signInState({ ...status, signedInUntil: undefined, refreshable: true }) // 'expired' */
export function signInState({ signedInUntil, refreshable, problem }: SsoSessionStatus): SignInState {
  if (problem !== undefined) return 'unusable';
  if (signedInUntil !== undefined) return 'signed-in';
  return refreshable ? 'expired' : 'sign-in-needed';
}

/** Every session of the config with the state of its sign-in. Reads only. */
export class ListSsoSessions {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly storages: StorageRegistry,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<SsoSessionStatus[]> {
    const { config } = await this.repository.read();
    return Promise.all([...config.ssoSessions.keys()].map((name) => this.#status(config, name)));
  }

  /** @throws AwsSsoError SsoSessionNotFound, InvalidInput */
  async some(selection: SessionSelection): Promise<SsoSessionStatus[]> {
    const { config, names } = await selectNames(this.repository, selection);
    return Promise.all(names.map((name) => this.#status(config, name)));
  }

  /** @throws AwsSsoError SsoSessionNotFound */
  async one(name: string): Promise<SsoSessionStatus> {
    const { config } = await this.repository.read();
    checkSessionName(config, name);
    return this.#status(config, name);
  }

  async #status(config: AwsConfig, name: string): Promise<SsoSessionStatus> {
    const values = config.ssoSessions.get(name)?.values;
    const asWritten = {
      name,
      startUrl: shownValue('sso_start_url', values?.get('sso_start_url') ?? ''),
      region: shownValue('sso_region', values?.get('sso_region') ?? ''),
      registrationScopes: [],
      profiles: profilesOfSession(config, name).map((section) => section.name),
      refreshable: false,
    };
    try {
      const session = ssoSessionNamed(config, name);
      const token = await (await this.storages.storageFor(session)).tokens.get(session);
      return { ...asWritten, registrationScopes: session.registrationScopes ?? [], ...this.#signIn(session, token) };
    } catch (error) {
      if (!isAwsSsoError(error)) throw error;
      return { ...asWritten, problem: error.message };
    }
  }

  #signIn(session: SsoSession, token: AccessToken | undefined): { signedInUntil?: Date; refreshable: boolean } {
    if (token === undefined || !isTokenOf(session, token)) return { refreshable: false };
    const now = this.clock();
    const refreshable = isRenewable(token, now);
    return token.expiresAt > now ? { signedInUntil: token.expiresAt, refreshable } : { refreshable };
  }
}
