import { createHash } from 'node:crypto';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, type ConfigDocument } from '@aws-sso/aws-config-file';
import {
  noManagedProfiles,
  type AwsConfig,
  type Clock,
  type ConfigDecision,
  type ConfigRepository,
  type ConfigUpdate,
  type ManagedProfiles,
  type UpdateCause,
} from '@aws-sso/core';
import {
  readFileIfExists,
  readStill,
  replaceFile,
  SafeFileError,
  withLock,
  type FileSnapshot,
} from '@aws-sso/safe-files';
import { applyChanges } from './apply-changes.js';
import { changedBlocks, pairSections } from './changed-blocks.js';
import { sectionDiffs } from './config-diff.js';
import { checkWellFormed } from './document-failures.js';
import { History, type HistoryLimits } from './history.js';
import { ManagedStateFile } from './managed-state-file.js';
import { credentialsProfileNames, readAwsConfig } from './read-aws-config.js';
import { asConfigFailure } from './safe-file-failures.js';

export interface FileConfigRepositoryOptions {
  /** The shared AWS config, usually `~/.aws/config`; see `awsPaths`. */
  readonly configPath: string;
  readonly credentialsPath: string;
  /** Where managed state and history are kept. */
  readonly stateDirectory: string;
  readonly clock: Clock;
  /** How long to wait for another process that changes the config, in milliseconds. Default 10 000. */
  readonly lockTimeoutMs?: number;
  /** When to forget old history entries. Default: beyond 200 entries or 20 MB. */
  readonly historyLimits?: HistoryLimits;
}

type Decide = (config: AwsConfig, managed: ManagedProfiles) => ConfigDecision;

/** How often somebody else may write between our reading and our writing before we give up. */
const attempts = 5;

const nothing = new Uint8Array();

/**
 * The shared AWS config in its file, with managed state and history beside each other in the state directory.
 *
 * @example new FileConfigRepository({ configPath, credentialsPath, stateDirectory, clock: () => new Date() })
 */
export class FileConfigRepository implements ConfigRepository {
  readonly #options: FileConfigRepositoryOptions;

  constructor(options: FileConfigRepositoryOptions) {
    this.#options = options;
  }

  async read(): Promise<{ config: AwsConfig; managed: ManagedProfiles }> {
    try {
      const { config, managed } = await this.#look(await readFileIfExists(this.#options.configPath));
      return { config, managed };
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  async update(cause: UpdateCause, decide: Decide): Promise<ConfigUpdate> {
    const { configPath, lockTimeoutMs } = this.#options;
    const [purpose = 'update'] = cause.command.split(' ', 1);
    try {
      return await withLock(configPath, { purpose, timeoutMs: lockTimeoutMs }, () => this.#update(cause, decide));
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  async #update(cause: UpdateCause, decide: Decide): Promise<ConfigUpdate> {
    for (let attempt = 1; ; attempt++) {
      const look = await this.#look(await readStill(this.#options.configPath));
      try {
        return await this.#apply(look, cause, decide(look.config, look.managed));
      } catch (error) {
        const changed = error instanceof SafeFileError && error.code === 'changed';
        if (!changed || attempt === attempts) throw error;
      }
    }
  }

  /** Order: history entry, config, state. A crash between two of them loses nothing; see `History.managedAfter`. */
  async #apply(look: Look, cause: UpdateCause, decision: ConfigDecision): Promise<ConfigUpdate> {
    const { configPath } = this.#options;
    const { snapshot, document, state, history } = look;
    const managed = { before: look.managed, after: decision.managed };
    const stateChanges = !isDeepStrictEqual(managed.before, managed.after);
    if (stateChanges) await state.checkReplaceable();

    const edited = applyChanges(document, configPath, decision.changes);
    const bytes = edited.stringify();
    const pairs = pairSections(document, edited, decision.changes);
    const diff = { path: configPath, sections: sectionDiffs(pairs) };
    if (Buffer.compare(bytes, snapshot.bytes ?? nothing) === 0) {
      if (stateChanges)
        await state.write(snapshot.target, { managed: managed.after, historyId: await history.newest() });
      return { diff };
    }

    const historyId = await history.add({
      command: cause.command,
      summary: cause.summary,
      configPath: snapshot.target,
      before: snapshot.bytes === undefined ? null : hashOf(snapshot.bytes),
      after: hashOf(bytes),
      sections: diff.sections,
      blocks: changedBlocks(document, edited, pairs),
      managed,
    });
    try {
      await replaceFile(configPath, bytes, { expected: snapshot });
    } catch (error) {
      await history.drop(historyId);
      throw error;
    }
    // The config has changed, and the history knows the rest: a failure here is made good by the next look.
    if (stateChanges) await state.write(snapshot.target, { managed: managed.after, historyId }).catch(unlessOfTheDisk);
    return { diff, historyId };
  }

  async #look(snapshot: FileSnapshot): Promise<Look> {
    const { configPath, credentialsPath, stateDirectory, clock, historyLimits } = this.#options;
    const document = parse(snapshot.bytes ?? nothing);
    checkWellFormed(document, configPath);
    const credentials = parse((await readFileIfExists(credentialsPath)).bytes ?? nothing);
    const config = readAwsConfig(document, configPath, credentialsProfileNames(credentials));

    const key = createHash('sha256').update(snapshot.target).digest('hex').slice(0, 16);
    const state = new ManagedStateFile(path.join(stateDirectory, 'managed', `${key}.json`));
    const history = new History(path.join(stateDirectory, 'history', key), clock, historyLimits);
    return { snapshot, document, config, state, history, managed: await managedNow(state, history, snapshot) };
  }
}

/** All that is known about the config at one moment. */
interface Look {
  readonly snapshot: FileSnapshot;
  readonly document: ConfigDocument;
  readonly config: AwsConfig;
  readonly managed: ManagedProfiles;
  readonly state: ManagedStateFile;
  readonly history: History;
}

/** The saved state, or a newer one from the history if a crash came between the config and the state. */
async function managedNow(
  state: ManagedStateFile,
  history: History,
  { bytes }: FileSnapshot,
): Promise<ManagedProfiles> {
  const saved = await state.read();
  if (saved === 'newer') return noManagedProfiles;
  const recovered = bytes && (await history.managedAfter(hashOf(bytes), saved?.historyId));
  return recovered ?? saved?.managed ?? noManagedProfiles;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function unlessOfTheDisk(error: unknown): void {
  if (!(error instanceof SafeFileError)) throw error;
}
