import type { ConfigRepository } from './config-repository.js';
import { type ConfiguredStorages, migrateHint } from './configured-storages.js';
import { AwsSsoError } from './errors.js';
import { type SettingsRepository, withSetting } from './settings.js';
import { printable } from './text.js';

/** Chooses where the secrets of a new session are kept. Those of an existing one have to be moved. */
export class ChooseStorage {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly storages: ConfiguredStorages,
    private readonly settings: SettingsRepository,
  ) {}

  /**
   * Before the session is added: a keychain that cannot be used should be known before there is a session that needs it.
   *
   * @param interactive whether a dialogue may appear that unlocks the storage
   * @throws AwsSsoError InvalidInput for an unknown storage; StorageUnavailable; SsoSessionExists when there is a session of
   *   that name with another storage
   */
  async check(sessionName: string, storage: string, interactive: boolean): Promise<void> {
    const chosen = this.storages.storageNamed(storage);
    const { config } = await this.repository.read();
    const now = await this.storages.nameFor({ name: sessionName });
    if (config.ssoSessions.has(sessionName) && now !== storage)
      throw new AwsSsoError(
        'SsoSessionExists',
        `The sso-session "${printable(sessionName)}" is there already, and its tokens are kept in the storage "${printable(now)}".`,
        { hint: migrateHint(sessionName, storage), details: { sessionName, storage: now } },
      );
    await chosen.probe(interactive);
  }

  /** After it is added. */
  async execute(sessionName: string, storage: string): Promise<void> {
    if ((await this.storages.nameFor({ name: sessionName })) === storage) return;
    await this.settings.update((settings) => withSetting(settings, 'storage', storage, sessionName));
  }
}
