import type { AuthProvider } from './auth-provider.js';
import type { ConfigRepository } from './config-repository.js';
import { profileIdentity, profilesOfSession } from './config-views.js';
import { type SessionSelection, selectSessions } from './sign-in.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';

/** Ends sessions: at the portal, then the token, then the role credentials that their profiles have cached. */
export class SignOut {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
    private readonly storages: StorageRegistry,
  ) {}

  /** @throws AwsSsoError SsoSessionNotFound, InvalidInput */
  async execute(selection: SessionSelection): Promise<SsoSession[]> {
    const sessions = await selectSessions(this.repository, selection);
    for (const session of sessions) {
      await this.auth.signOut(session);
      await this.#forgetCredentials(session);
    }
    return sessions;
  }

  async #forgetCredentials(session: SsoSession): Promise<void> {
    const { config } = await this.repository.read();
    const { credentials } = await this.storages.storageFor(session);
    for (const section of profilesOfSession(config, session.name)) {
      const identity = profileIdentity(section);
      if (identity !== undefined) await credentials.delete(identity);
    }
  }
}
