import type { AuthProvider } from './auth-provider.js';
import type { ConfigRepository } from './config-repository.js';
import { endSession, identitiesOfSession } from './end-session.js';
import { type SessionSelection, selectSessions } from './session-selection.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';

/** Ends sessions: at the portal, then the token, then the role credentials that their profiles have cached. */
export class SignOut {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
    private readonly storages: StorageRegistry,
  ) {}

  /** @throws AwsSsoError SsoSessionNotFound, InvalidInput, and what `endSession` throws */
  async execute(selection: SessionSelection): Promise<SsoSession[]> {
    const sessions = await selectSessions(this.repository, selection);
    const { config, managed } = await this.repository.read();
    for (const session of sessions)
      await endSession(
        { auth: this.auth, storages: this.storages },
        session,
        identitiesOfSession(config, managed, session.name),
      );
    return sessions;
  }
}
