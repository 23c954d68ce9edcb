import type { ConfigRepository } from './config-repository.js';
import { checkSessionName } from './config-views.js';
import { invalidInput } from './errors.js';
import type { NamingRegistry } from './naming-registry.js';
import { didYouMean } from './near-matches.js';
import {
  type Settings,
  type SettingsRepository,
  checkSetting,
  namingSettings,
  settingDefinition,
  withSetting,
} from './settings.js';
import { listed, printable } from './text.js';

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
    private readonly storageNames: readonly string[],
  ) {}

  /** @throws AwsSsoError InvalidInput, SsoSessionNotFound */
  async execute({ key, value, sessionName }: ChangeSettingInput): Promise<Settings> {
    settingDefinition(key);
    if (value !== undefined) {
      checkSetting(key, value);
      if (key === 'storage') this.#checkStorage(value);
    }
    if (sessionName !== undefined) {
      // What is left of a session that is gone can be taken away.
      const mentioned = value === undefined ? (await this.settings.read()).sessions.keys() : [];
      checkSessionName((await this.repository.read()).config, sessionName, mentioned);
    }
    return this.settings.update((before) => {
      const after = withSetting(before, key, value, sessionName);
      if (value !== undefined && (key === 'naming' || key.startsWith('naming.'))) this.#checkNaming(after, sessionName);
      return after;
    });
  }

  #checkStorage(name: string): void {
    if (!this.storageNames.includes(name))
      throw invalidInput(
        'storage',
        `There is no storage "${printable(name)}".`,
        didYouMean(name, this.storageNames, `There is: ${listed(this.storageNames)}.`),
      );
  }

  /** A strategy and its options are only right together. */
  #checkNaming(settings: Settings, sessionName: string | undefined): void {
    const { strategy, options } = namingSettings(settings, sessionName ?? '');
    this.namings.create(strategy, options);
  }
}
