import type { AuthProvider } from './auth-provider.js';
import type { ConfigRepository } from './config-repository.js';
import type { CredentialIndex } from './credential-index.js';
import { credentialsOfSession, endSession } from './end-session.js';
import { type SessionSelection, selectSessions } from './session-selection.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';

/** Ends sessions: at the portal, then the token, then the credentials that are cached, whether a profile names them or not. */
export class SignOut {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
    private readonly storages: StorageRegistry,
    private readonly index: CredentialIndex,
  ) {}

  /** @throws AwsSsoError SsoSessionNotFound, InvalidInput, and what `endSession` throws */
  async execute(selection: SessionSelection): Promise<SsoSession[]> {
    const sessions = await selectSessions(this.repository, selection);
    const { config, managed } = await this.repository.read();
    const traces = { auth: this.auth, storages: this.storages, index: this.index };
    for (const session of sessions)
      await endSession(traces, session, credentialsOfSession(config, managed, session.name));
    return sessions;
  }
}
