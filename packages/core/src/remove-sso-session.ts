import type { AuthProvider } from './auth-provider.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { profilesOfSession, ssoSessionNamed } from './config-views.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import { counted, listed, printable } from './text.js';

export interface RemoveSsoSessionInput {
  readonly name: string;
  /** Take away the profiles that use the session as well. */
  readonly withProfiles: boolean;
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

  /** @throws AwsSsoError SsoSessionNotFound, ProfileConflict while profiles use it */
  async execute({ name, withProfiles }: RemoveSsoSessionInput): Promise<RemovedSsoSession> {
    const { config: before } = await this.repository.read();
    if (before.ssoSessions.has(name) && (withProfiles || profilesOfSession(before, name).length === 0))
      await this.#signOut(() => ssoSessionNamed(before, name));
    let removedProfiles: readonly string[] = [];
    const update = await this.repository.update(
      { command: 'session:remove', summary: `remove sso-session ${name}` },
      (config, managed) => {
        if (!config.ssoSessions.has(name)) ssoSessionNamed(config, name);
        removedProfiles = profilesOfSession(config, name).map((section) => section.name);
        if (removedProfiles.length > 0 && !withProfiles) throw stillUsed(name, removedProfiles);
        const others = <T extends { readonly sessionName: string }>(entries: readonly T[]) =>
          entries.filter(({ sessionName }) => sessionName !== name);
        return {
          changes: [
            { kind: 'remove', section: { type: 'sso-session', name } },
            ...removedProfiles.map((profile) => ({
              kind: 'remove' as const,
              section: { type: 'profile' as const, name: profile },
            })),
          ],
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
