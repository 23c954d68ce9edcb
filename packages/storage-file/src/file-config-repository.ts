import { isDeepStrictEqual } from 'node:util';
import type {
  AwsConfig,
  ConfigDecision,
  ConfigRepository,
  ConfigUpdate,
  ManagedProfiles,
  UpdateCause,
} from '@aws-sso/core';
import { readAgainIfEmpty, readStill, replaceFile, SafeFileError, withLock } from '@aws-sso/safe-files';
import { applyChanges } from './apply-changes.js';
import { changedBlocks, pairSections } from './changed-blocks.js';
import { sectionDiffs } from './config-diff.js';
import { hashOf, lookAtConfig, type ConfigLook, type ConfigPlaces } from './config-look.js';
import { asConfigFailure } from './safe-file-failures.js';

export interface FileConfigRepositoryOptions extends ConfigPlaces {
  /** How long to wait for another process that changes the config, in milliseconds. Default 10 000. */
  readonly lockTimeoutMs?: number;
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
      const snapshot = await readAgainIfEmpty(this.#options.configPath);
      const { config, managed } = await lookAtConfig(snapshot, this.#options);
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
      const look = await lookAtConfig(await readStill(this.#options.configPath), this.#options);
      try {
        return await this.#apply(look, cause, decide(look.config, look.managed));
      } catch (error) {
        const changed = error instanceof SafeFileError && error.code === 'changed';
        if (!changed || attempt === attempts) throw error;
      }
    }
  }

  /** Order: history entry, config, state. A crash between two of them loses nothing; see `History.managedAfter`. */
  async #apply(look: ConfigLook, cause: UpdateCause, decision: ConfigDecision): Promise<ConfigUpdate> {
    const { configPath } = this.#options;
    const { snapshot, document, state, history } = look;
    const managed = { before: look.managed, after: decision.managed };
    const stateChanges = !isDeepStrictEqual(look.saved, managed.after);
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
      ...(stateChanges ? { managed } : {}),
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
}

function unlessOfTheDisk(error: unknown): void {
  if (!(error instanceof SafeFileError)) throw error;
}
