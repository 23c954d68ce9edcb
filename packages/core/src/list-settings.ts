import type { ConfigRepository } from './config-repository.js';
import { checkSessionName } from './config-views.js';
import {
  type SettingsRepository,
  type StoredSetting,
  settingDefinition,
  settingsInForce,
  storedSettings,
} from './settings.js';

/** What the user has set. Reads only. */
export class ListSettings {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly settings: SettingsRepository,
  ) {}

  /**
   * Everything that is stored; with a session, what holds for it and where that comes from.
   *
   * @throws AwsSsoError SsoSessionNotFound for a session that is neither configured nor has settings
   */
  async execute(sessionName?: string): Promise<StoredSetting[]> {
    const settings = await this.settings.read();
    if (sessionName === undefined) return storedSettings(settings);
    checkSessionName((await this.repository.read()).config, sessionName, settings.sessions.keys());
    return settingsInForce(settings, sessionName);
  }

  /**
   * The value that holds for a session, or for all of them; undefined when it is not set.
   *
   * @throws AwsSsoError InvalidInput for an unknown key, and as `execute`
   */
  async one(key: string, sessionName?: string): Promise<string | undefined> {
    settingDefinition(key);
    const settings = await this.execute(sessionName);
    return settings.find(
      (setting) => setting.key === key && (sessionName !== undefined || setting.session === undefined),
    )?.value;
  }
}
