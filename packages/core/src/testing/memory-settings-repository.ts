import { noSettings, type Settings, type SettingsRepository } from '../settings.js';

/** Settings without a file. */
export class MemorySettingsRepository implements SettingsRepository {
  settings: Settings;

  constructor(settings: Settings = noSettings) {
    this.settings = settings;
  }

  read(): Promise<Settings> {
    return Promise.resolve(this.settings);
  }

  async update(change: (settings: Settings) => Settings): Promise<Settings> {
    await Promise.resolve();
    this.settings = change(this.settings);
    return this.settings;
  }
}
