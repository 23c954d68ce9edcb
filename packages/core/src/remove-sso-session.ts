import type { AuthProvider } from './auth-provider.js';
import type { AwsConfig, ConfigChange } from './aws-config.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { profilesOfSession, ssoSessionNamed } from './config-views.js';
import type { CredentialIndex } from './credential-index.js';
import type { CredentialsKey } from './credentials-key.js';
import { afterwards, credentialsOfSession, endSession, forgetSession } from './end-session.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import { type LostSecret, checkLosses, lostSecrets } from './lost-secrets.js';
import type { SettingsRepository } from './settings.js';
import { shellWord } from './shell-word.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';
import { counted, listed, printable } from './text.js';

export interface RemoveSsoSessionInput {
  readonly name: string;
  /** Take away the profiles that use the session as well. */
  readonly withProfiles: boolean;
  /** The secret values that the user knows will be gone for good; see `losing`. Default: none. */
  readonly losing?: readonly LostSecret[];
}

export interface RemovedSsoSession extends ConfigUpdate {
  readonly name: string;
  readonly removedProfiles: readonly string[];
  /** False when the sign-in could not be ended: the portal did not answer, or what is cached could not be deleted. */
  readonly signedOut: boolean;
}

/** What the update takes away, as it was under the lock. */
interface Removed {
  /** Absent when the section breaks a rule; then nobody can have signed in to it. */
  readonly session: SsoSession | undefined;
  readonly credentials: readonly CredentialsKey[];
  readonly profiles: readonly string[];
}

/** Takes a session out of the config, and then all that it would leave behind: sign-in, role credentials, settings. */
export class RemoveSsoSession {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
    private readonly storages: StorageRegistry,
    private readonly settings: SettingsRepository,
    private readonly index: CredentialIndex,
  ) {}

  /** The secret values that go with the session and its profiles, and that no undo brings back. */
  async losing(name: string): Promise<readonly LostSecret[]> {
    const { config } = await this.repository.read();
    return lostSecrets(config, removals(config, name));
  }

  /**
   * @throws AwsSsoError SsoSessionNotFound; ProfileConflict while profiles use it; HistoryConflict for secrets not in
   *   `losing`; and what the repositories throw
   */
  async execute({ name, withProfiles, losing = [] }: RemoveSsoSessionInput): Promise<RemovedSsoSession> {
    let removed: Removed = { session: undefined, credentials: [], profiles: [] };
    const update = await this.repository.update(
      { command: 'session:remove', summary: `remove sso-session ${name}` },
      (config, managed) => {
        const session = readable(config, name);
        const profiles = profilesOfSession(config, name).map((section) => section.name);
        if (profiles.length > 0 && !withProfiles) throw stillUsed(name, profiles);
        const changes = removals(config, name);
        checkLosses(lostSecrets(config, changes), losing);
        removed = { session, credentials: credentialsOfSession(config, managed, name), profiles };
        const others = <T extends { readonly sessionName: string }>(entries: readonly T[]) =>
          entries.filter(({ sessionName }) => sessionName !== name);
        return {
          changes,
          managed: { profiles: others(managed.profiles), excluded: others(managed.excluded) },
        };
      },
    );
    const signedOut = await afterwards(() => this.#end(name, removed));
    // Last: until here they say which storage the session uses.
    await this.#forgetSettings(name);
    return { ...update, name, removedProfiles: removed.profiles, signedOut };
  }

  #end(name: string, { session, credentials }: Removed): Promise<void> {
    const traces = { auth: this.auth, storages: this.storages, index: this.index };
    return session === undefined ? forgetSession(traces, name, credentials) : endSession(traces, session, credentials);
  }

  /** A new session of that name is another one, and must not inherit them. */
  async #forgetSettings(name: string): Promise<void> {
    if (!(await this.settings.read()).sessions.has(name)) return;
    await this.settings.update((settings) => ({
      ...settings,
      sessions: new Map([...settings.sessions].filter(([sessionName]) => sessionName !== name)),
    }));
  }
}

const removal = (type: 'sso-session' | 'profile', name: string): ConfigChange => ({
  kind: 'remove',
  section: { type, name },
});

/** The session if its section can be used; a broken one can be removed all the same. */
function readable(config: AwsConfig, name: string): SsoSession | undefined {
  try {
    return ssoSessionNamed(config, name);
  } catch (error) {
    if (isAwsSsoError(error, 'InvalidInput')) return undefined;
    throw error;
  }
}

/** The session, and the profiles that use it. */
const removals = (config: AwsConfig, name: string): readonly ConfigChange[] => [
  removal('sso-session', name),
  ...profilesOfSession(config, name).map((profile) => removal('profile', profile.name)),
];

function stillUsed(name: string, profiles: readonly string[]): AwsSsoError {
  const shown = profiles.length > 5 ? [...profiles.slice(0, 5), `${profiles.length - 5} more`] : profiles;
  return new AwsSsoError(
    'ProfileConflict',
    `The sso-session "${printable(name)}" is used by ${counted(profiles.length, 'profile')}: ${listed(shown.map(printable))}.`,
    {
      hint: `Remove them with it: aws-sso session:remove ${shellWord(name)} --with-profiles`,
      details: { sessionName: name, candidates: profiles },
    },
  );
}
