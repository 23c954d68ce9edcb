import type { ConfigRepository } from './config-repository.js';
import type { AwsConfig } from './aws-config.js';
import { checkSessionName } from './config-views.js';
import { type ConfiguredStorages, migrateHint, storageName } from './configured-storages.js';
import { invalidInput, isAwsSsoError } from './errors.js';
import { portabilityWarning } from './name-profile.js';
import { type NamingRegistry, defaultNaming } from './naming-registry.js';
import {
  type Settings,
  type SettingsRepository,
  checkSetting,
  namingSettings,
  settingDefinition,
  withSetting,
} from './settings.js';
import { shellWord } from './shell-word.js';
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
    if (value !== undefined && (key === 'naming' || key.startsWith('naming.')))
      await this.#checkNaming(withSetting(await this.settings.read(), key, value, sessionName), key, sessionName);
    return this.settings.update((before) => {
      const after = withSetting(before, key, value, sessionName);
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

  /**
   * What the user should know about the names that a session (or, without one, every session) gets now: that something is
   * still missing, that other tools may not take them, or that profiles have other ones as yet. Empty when all is well.
   */
  async namingAdvice(sessionName?: string): Promise<readonly string[]> {
    const { strategy, options } = namingSettings(await this.settings.read(), sessionName ?? '');
    try {
      const warning = portabilityWarning(await this.namings.create(strategy, options));
      return [...(warning === undefined ? [] : [warning]), ...(await this.#renamingAdvice(sessionName))];
    } catch (error) {
      if (!isAwsSsoError(error)) throw error;
      return [error.message, ...(error.hint === undefined ? [] : [error.hint])];
    }
  }

  /** A setting renames nothing by itself; people look for the new names at once. */
  async #renamingAdvice(sessionName: string | undefined): Promise<readonly string[]> {
    const { managed } = await this.repository.read();
    if (!managed.profiles.some((profile) => sessionName === undefined || profile.sessionName === sessionName))
      return [];
    const flag = sessionName === undefined ? '' : ` --sso-session ${shellWord(printable(sessionName))}`;
    return [
      `Profiles keep their names until the next sync. See what it would rename: aws-sso profile:sync --dry-run${flag}`,
    ];
  }

  /**
   * A strategy and its options are only right together. Somebody who chooses a strategy has yet to give what it cannot do
   * without, so its own example stands in for that.
   */
  async #checkNaming(settings: Settings, key: string, sessionName: string | undefined): Promise<void> {
    const { strategy = defaultNaming, options } = namingSettings(settings, sessionName ?? '');
    const { definition } = this.namings.get(strategy);
    const [foreign] = Object.keys(options).filter((option) => !Object.hasOwn(definition.options, ownName(option)));
    if (key === 'naming' && foreign !== undefined)
      throw invalidInput(
        'naming',
        `The naming strategy "${strategy}" has no option "${printable(foreign)}", which is set.`,
        `Take it away first: aws-sso settings:unset naming.${shellWord(printable(foreign))}${sessionName === undefined ? '' : ` --sso-session ${shellWord(sessionName)}`}`,
      );
    await this.namings.create(strategy, { ...(key === 'naming' ? definition.example : {}), ...options });
  }
}

/** Of an entry of a table, the table. */
const ownName = (option: string): string => option.split('.', 1)[0] ?? '';
