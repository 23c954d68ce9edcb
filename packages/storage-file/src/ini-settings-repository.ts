import { isDeepStrictEqual } from 'node:util';
import type { Settings, SettingsRepository } from '@aws-sso/core';
import { readFileIfExists, readStill, replaceFile, withLock, type FileSnapshot } from '@aws-sso/safe-files';
import { asConfigFailure } from './safe-file-failures.js';
import { formatSettings, parseSettings, type SettingsText } from './settings-text.js';

export interface IniSettingsRepositoryOptions {
  /** Usually `~/.config/awso/settings.ini`; see `awsPaths`. */
  readonly path: string;
}

/**
 * The user's own settings in an INI file. The one file of ours that goes through the `ini` package; `~/.aws/config` never
 * does.
 *
 * Fails with AwsSsoError ConfigLocked, ConfigBusy or ConfigUnwritable.
 */
export class IniSettingsRepository implements SettingsRepository {
  readonly #path: string;

  constructor({ path }: IniSettingsRepositoryOptions) {
    this.#path = path;
  }

  async read(): Promise<Settings> {
    try {
      return textOf(await readFileIfExists(this.#path)).settings;
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  async update(change: (settings: Settings) => Settings): Promise<Settings> {
    try {
      return await withLock(this.#path, { purpose: 'settings' }, () => this.#update(change));
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  async #update(change: (settings: Settings) => Settings): Promise<Settings> {
    const snapshot = await readStill(this.#path);
    const { settings, foreign } = textOf(snapshot);
    const changed = change(settings);
    if (isDeepStrictEqual(settings, changed)) return settings;
    const text = formatSettings({ settings: changed, foreign });
    await replaceFile(this.#path, new TextEncoder().encode(text), { expected: snapshot });
    return changed;
  }
}

const textOf = ({ bytes }: FileSnapshot): SettingsText => parseSettings(new TextDecoder().decode(bytes));
