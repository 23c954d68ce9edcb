import { AwsSsoError, invalidInput } from './errors.js';
import { didYouMean } from './near-matches.js';
import type { StorageContext, StorageDefinition } from './plugin.js';
import { type Settings, type SettingsRepository, settingFor } from './settings.js';
import { shellWord } from './shell-word.js';
import type { SsoSession } from './sso-session.js';
import type { Storage, StorageRegistry } from './storage.js';
import { listed, printable } from './text.js';

/** What tokens are kept in when nothing is configured: the AWS CLI's own caches. */
export const defaultStorage = 'file';

/**
 * The storage that the settings give a session. What holds for all sessions does not hold for a start URL, as which
 * profiles from the time before sso-sessions are called: their token lies where the AWS CLI left it.
 */
export const storageName = (settings: Settings, sessionName: string): string =>
  (sessionName.includes('://')
    ? settings.sessions.get(sessionName)?.get('storage')
    : settingFor(settings, 'storage', sessionName)) ?? defaultStorage;

/** How to give a session another storage, as a hint. */
export const migrateHint = (sessionName: string, to: string): string => `Move it: ${migrateCommand(sessionName, to)}`;

const migrateCommand = (sessionName: string, to: string): string =>
  `aws-sso storage:migrate ${shellWord(printable(sessionName))} --to ${shellWord(printable(to))}`;

/** Removing a plugin leaves sessions behind that need it. */
const missingHint = (sessionName: string): string =>
  `If a plugin brought it, install that again: aws-sso plugin:install PACKAGE. Or give up what it holds: ${migrateCommand(sessionName, defaultStorage)} --without-tokens`;

/** Gives each session the storage that the settings name for it; makes each storage once. */
export class ConfiguredStorages implements StorageRegistry {
  readonly #made = new Map<string, Storage>();

  constructor(
    private readonly settings: SettingsRepository,
    private readonly builtIn: readonly StorageDefinition[],
    private readonly context: StorageContext,
    /** Loads those of third parties. Who keeps everything in the built-in ones never waits for it, nor meets a broken one. */
    private readonly installed: () => readonly StorageDefinition[] = () => [],
  ) {}

  /** @throws AwsSsoError PluginRejected when a plugin is broken */
  get names(): readonly string[] {
    return [...this.builtIn, ...this.installed()].map(({ name }) => name);
  }

  /** The name of the storage that the settings give a session, whether there is such a one or not. */
  nameFor = async ({ name }: Pick<SsoSession, 'name'>): Promise<string> =>
    storageName(await this.settings.read(), name);

  async storageFor(session: Pick<SsoSession, 'name'>): Promise<Storage> {
    const name = await this.nameFor(session);
    const storage = this.#find(name);
    if (storage !== undefined) return storage;
    throw new AwsSsoError(
      'StorageUnavailable',
      `The settings keep the tokens of "${printable(session.name)}" in the storage "${printable(name)}", which is not there.`,
      {
        hint: `${didYouMean(name, this.names, `There is: ${listed(this.names)}.`)} ${missingHint(session.name)}`,
        details: { storage: name, sessionName: session.name, reason: 'unknown storage' },
      },
    );
  }

  /** @throws AwsSsoError InvalidInput when there is no such storage */
  storageNamed(name: string): Storage {
    const storage = this.#find(name);
    if (storage !== undefined) return storage;
    throw invalidInput(
      'storage',
      `There is no storage "${printable(name)}".`,
      didYouMean(name, this.names, `There is: ${listed(this.names)}.`),
    );
  }

  #find(name: string): Storage | undefined {
    const made = this.#made.get(name);
    if (made !== undefined) return made;
    const isIt = (one: StorageDefinition): boolean => one.name === name;
    const storage = (this.builtIn.find(isIt) ?? this.installed().find(isIt))?.create(this.context);
    if (storage !== undefined) this.#made.set(name, storage);
    return storage;
  }
}
