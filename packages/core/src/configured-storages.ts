import { AwsSsoError } from './errors.js';
import { didYouMean } from './near-matches.js';
import type { StorageContext, StorageDefinition } from './plugin.js';
import { type SettingsRepository, settingFor } from './settings.js';
import { shellWord } from './shell-word.js';
import type { SsoSession } from './sso-session.js';
import type { Storage, StorageRegistry } from './storage.js';
import { listed, printable } from './text.js';

/** What tokens are kept in when nothing is configured: the AWS CLI's own caches. */
export const defaultStorage = 'file';

/** Gives each session the storage that the settings name for it; makes each storage once. */
export class ConfiguredStorages implements StorageRegistry {
  readonly #made = new Map<string, Storage>();

  constructor(
    private readonly settings: SettingsRepository,
    private readonly definitions: readonly StorageDefinition[],
    private readonly context: StorageContext,
  ) {}

  get names(): readonly string[] {
    return this.definitions.map(({ name }) => name);
  }

  async storageFor(session: Pick<SsoSession, 'name'>): Promise<Storage> {
    const name = settingFor(await this.settings.read(), 'storage', session.name) ?? defaultStorage;
    const storage = this.#made.get(name) ?? this.#make(name, session);
    this.#made.set(name, storage);
    return storage;
  }

  #make(name: string, session: Pick<SsoSession, 'name'>): Storage {
    const definition = this.definitions.find((candidate) => candidate.name === name);
    if (definition !== undefined) return definition.create(this.context);
    throw new AwsSsoError(
      'StorageUnavailable',
      `The settings keep the tokens of "${printable(session.name)}" in the storage "${printable(name)}", which is not there.`,
      {
        hint: didYouMean(
          name,
          this.names,
          `There is: ${listed(this.names)}. Change it: aws-sso settings:set storage file --sso-session ${shellWord(printable(session.name))}`,
        ),
        details: { storage: name, sessionName: session.name, reason: 'unknown storage' },
      },
    );
  }
}
