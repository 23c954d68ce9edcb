import type { ConfigRepository } from './config-repository.js';
import type { AwsConfig } from './aws-config.js';
import { checkSessionName } from './config-views.js';
import { type ConfiguredStorages, migrateHint, storageName } from './configured-storages.js';
import { invalidInput } from './errors.js';
import type { NamingRegistry } from './naming-registry.js';
import {
  type Settings,
  type SettingsRepository,
  checkSetting,
  namingSettings,
  settingDefinition,
  withSetting,
} from './settings.js';
import { printable } from './text.js';

export interface ChangeSettingInput {
  readonly key: string;
  /** undefined takes the setting away. */
  readonly value: string | undefined;
  /** Absent: for all sessions. */
  readonly sessionName?: string | undefined;
}

/** Sets or takes away one of the user's settings, after checking that it will work when it is used. */
export class ChangeSetting {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly settings: SettingsRepository,
    private readonly namings: NamingRegistry,
    private readonly storages: ConfiguredStorages,
  ) {}

  /** @throws AwsSsoError InvalidInput, SsoSessionNotFound */
  async execute({ key, value, sessionName }: ChangeSettingInput): Promise<Settings> {
    settingDefinition(key);
    if (value !== undefined) {
      checkSetting(key, value);
      if (key === 'storage') this.storages.storageNamed(value);
    }
    const { config } = await this.repository.read();
    if (sessionName !== undefined) {
      // What is left of a session that is gone can be taken away.
      const mentioned = value === undefined ? (await this.settings.read()).sessions.keys() : [];
      checkSessionName(config, sessionName, mentioned);
    }
    return this.settings.update((before) => {
      const after = withSetting(before, key, value, sessionName);
      if (value !== undefined && (key === 'naming' || key.startsWith('naming.'))) this.#checkNaming(after, sessionName);
      return key === 'storage' ? this.#keepingStorages(config, before, after) : after;
    });
  }

  /**
   * A setting moves no tokens and rewrites no profiles. So the sessions that there are keep the storage that they have: a
   * change for all holds for those to come, and one for a single session is refused.
   */
  #keepingStorages(config: AwsConfig, before: Settings, after: Settings): Settings {
    return [...config.ssoSessions.keys()].reduce((settings, name) => {
      const [was, will] = [storageName(before, name), storageName(settings, name)];
      if (was === will || !this.storages.names.includes(was)) return settings;
      if (after.global.get('storage') !== before.global.get('storage'))
        return withSetting(settings, 'storage', was, name);
      throw invalidInput(
        'storage',
        `The tokens of "${printable(name)}" are kept in the storage "${was}"; a setting does not move them.`,
        migrateHint(name, will),
      );
    }, after);
  }

  /** A strategy and its options are only right together. */
  #checkNaming(settings: Settings, sessionName: string | undefined): void {
    const { strategy, options } = namingSettings(settings, sessionName ?? '');
    this.namings.create(strategy, options);
  }
}
