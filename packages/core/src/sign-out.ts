import type { AuthProvider } from './auth-provider.js';
import type { ConfigRepository } from './config-repository.js';
import { ssoSessionNamed } from './config-views.js';
import type { CredentialIndex } from './credential-index.js';
import { credentialsOfSession, endSession } from './end-session.js';
import { type AwsSsoError, isAwsSsoError } from './errors.js';
import { type SessionSelection, selectNames } from './session-selection.js';
import type { StorageRegistry } from './storage.js';

/** What came of the sign-out from one session. */
export type SignOutResult =
  | { readonly name: string; readonly outcome: 'signed-out' }
  | { readonly name: string; readonly outcome: 'failed'; readonly error: AwsSsoError };

/** Ends sessions: at the portal, then the token, then the credentials that are cached, whether a profile names them or not. */
export class SignOut {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly auth: AuthProvider,
    private readonly storages: StorageRegistry,
    private readonly index: CredentialIndex,
  ) {}

  /**
   * What goes wrong with one session keeps none of the others from theirs.
   *
   * @returns one result per session, in order
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput for a selection that means nothing
   */
  async execute(selection: SessionSelection): Promise<SignOutResult[]> {
    const { names } = await selectNames(this.repository, selection);
    const { config, managed } = await this.repository.read();
    const traces = { auth: this.auth, storages: this.storages, index: this.index };
    const results: SignOutResult[] = [];
    for (const name of names) {
      try {
        await endSession(traces, ssoSessionNamed(config, name), credentialsOfSession(config, managed, name));
        results.push({ name, outcome: 'signed-out' });
      } catch (error) {
        if (!isAwsSsoError(error)) throw error;
        results.push({ name, outcome: 'failed', error });
      }
    }
    return results;
  }
}
