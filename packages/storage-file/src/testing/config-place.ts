import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  noManagedProfiles,
  type ConfigChange,
  type ConfigUpdate,
  type ManagedProfiles,
  type SectionValues,
} from '@aws-sso/core';
import { FileConfigRepository, type FileConfigRepositoryOptions } from '../file-config-repository.js';
import { everythingIn, temporaryHome } from './temporary-home.js';

const optionsFor = (home: string): FileConfigRepositoryOptions => ({
  configPath: path.join(home, '.aws', 'config'),
  credentialsPath: path.join(home, '.aws', 'credentials'),
  stateDirectory: path.join(home, 'state'),
  clock: () => new Date('2030-01-02T03:04:05.678Z'),
});

export const cause = { command: 'session:add work', summary: 'add sso-session work' };

export const session = (name: string, values: SectionValues): ConfigChange => ({
  kind: 'put',
  section: { type: 'sso-session', name },
  values,
});

export const profile = (name: string, values: SectionValues): ConfigChange => ({
  kind: 'put',
  section: { type: 'profile', name },
  values,
});

/** One managed profile of that name. */
export const managing = (name: string): ManagedProfiles => ({
  ...noManagedProfiles,
  profiles: [{ name, sessionName: 'work', accountId: '111122223333', roleName: 'Admin', wrote: { region: 'r' } }],
});

/** A home with a repository in it, and short words for what the tests do with both. */
export class ConfigPlace {
  readonly repository: FileConfigRepository;
  readonly options: FileConfigRepositoryOptions;

  constructor(readonly home: string) {
    this.options = optionsFor(home);
    this.repository = new FileConfigRepository(this.options);
  }

  static async make(config?: string): Promise<ConfigPlace> {
    const place = new ConfigPlace(await temporaryHome());
    if (config !== undefined) await place.write(config);
    return place;
  }

  change(...changes: readonly ConfigChange[]): Promise<ConfigUpdate> {
    return this.repository.update(cause, (_config, managed) => ({ changes, managed }));
  }

  manage(managed: ManagedProfiles, ...changes: readonly ConfigChange[]): Promise<ConfigUpdate> {
    return this.repository.update(cause, () => ({ changes, managed }));
  }

  async write(config: string): Promise<void> {
    await mkdir(path.dirname(this.options.configPath), { recursive: true });
    await writeFile(this.options.configPath, config);
  }

  config(): Promise<string> {
    return readFile(this.options.configPath, 'utf8');
  }

  /** The files of one kind of state, oldest first. */
  async stateFiles(kind: 'managed' | 'history'): Promise<string[]> {
    const root = path.join(this.options.stateDirectory, kind);
    const names = existsSync(root) ? await everythingIn(root) : [];
    return names.filter((name) => name.endsWith('.json')).map((name) => path.join(root, name));
  }

  async managedFile(): Promise<string> {
    const [file = ''] = await this.stateFiles('managed');
    return file;
  }

  async historyEntries(): Promise<Record<string, unknown>[]> {
    const files = await this.stateFiles('history');
    return Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>));
  }
}
