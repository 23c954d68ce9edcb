import type { AuthProvider } from './auth-provider.js';
import type { AwsConfig, ConfigChange } from './aws-config.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { profilesOfSession, ssoSessionNamed } from './config-views.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import { type LostSecret, checkLosses, lostSecrets } from './lost-secrets.js';
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
}

/** Takes a session out of the config, after ending its sign-in: afterwards nobody could name it any more. */
export class RemoveSsoSession {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
  ) {}

  /** The secret values that go with the session and its profiles, and that no undo brings back. */
  async losing(name: string): Promise<readonly LostSecret[]> {
    const { config } = await this.repository.read();
    return lostSecrets(config, removals(config, name));
  }

  /**
   * @throws AwsSsoError SsoSessionNotFound; ProfileConflict while profiles use it; HistoryConflict for secrets not in
   *   `losing`
   */
  async execute({ name, withProfiles, losing = [] }: RemoveSsoSessionInput): Promise<RemovedSsoSession> {
    const { config: before } = await this.repository.read();
    if (withProfiles) checkLosses(lostSecrets(before, removals(before, name)), losing);
    if (before.ssoSessions.has(name) && (withProfiles || profilesOfSession(before, name).length === 0))
      await this.#signOut(() => ssoSessionNamed(before, name));
    let removedProfiles: readonly string[] = [];
    const update = await this.repository.update(
      { command: 'session:remove', summary: `remove sso-session ${name}` },
      (config, managed) => {
        if (!config.ssoSessions.has(name)) ssoSessionNamed(config, name);
        removedProfiles = profilesOfSession(config, name).map((section) => section.name);
        if (removedProfiles.length > 0 && !withProfiles) throw stillUsed(name, removedProfiles);
        const changes = removals(config, name);
        checkLosses(lostSecrets(config, changes), losing);
        const others = <T extends { readonly sessionName: string }>(entries: readonly T[]) =>
          entries.filter(({ sessionName }) => sessionName !== name);
        return {
          changes,
          managed: { profiles: others(managed.profiles), excluded: others(managed.excluded) },
        };
      },
    );
    return { ...update, name, removedProfiles };
  }

  /** A section that is broken can be removed all the same; there is nothing to sign out of then. */
  async #signOut(session: () => Parameters<AuthProvider['signOut']>[0]): Promise<void> {
    try {
      await this.auth.signOut(session());
    } catch (error) {
      if (!isAwsSsoError(error)) throw error;
    }
  }
}

/** The session, and the profiles that use it. */
const removals = (config: AwsConfig, name: string): readonly ConfigChange[] => [
  { kind: 'remove', section: { type: 'sso-session', name } },
  ...profilesOfSession(config, name).map((profile): ConfigChange => ({
    kind: 'remove',
    section: { type: 'profile', name: profile.name },
  })),
];

function stillUsed(name: string, profiles: readonly string[]): AwsSsoError {
  const shown = profiles.length > 5 ? [...profiles.slice(0, 5), `${profiles.length - 5} more`] : profiles;
  return new AwsSsoError(
    'ProfileConflict',
    `The sso-session "${printable(name)}" is used by ${counted(profiles.length, 'profile')}: ${listed(shown.map(printable))}.`,
    {
      hint: `Remove them with it: aws-sso session:remove ${name} --with-profiles`,
      details: { sessionName: name, candidates: profiles },
    },
  );
}
