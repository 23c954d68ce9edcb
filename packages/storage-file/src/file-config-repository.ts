import type {
  AwsConfig,
  ConfigDecision,
  ConfigRepository,
  ConfigUpdate,
  ManagedProfiles,
  UpdateCause,
} from '@aws-sso/core';
import { applyChanges } from './apply-changes.js';
import { lookAtConfig } from './config-look.js';
import { updateConfig, type UpdateOptions } from './config-update.js';
import { fatesOf } from './history/pair-sections.js';
import { readForShow } from './read-for-show.js';
import { asConfigFailure } from './safe-file-failures.js';

export type FileConfigRepositoryOptions = UpdateOptions;

type Decide = (config: AwsConfig, managed: ManagedProfiles) => ConfigDecision;

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
      const snapshot = await readForShow(this.#options.configPath);
      const { config, managed } = await lookAtConfig(snapshot, this.#options);
      return { config, managed };
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  update(cause: UpdateCause, decide: Decide): Promise<ConfigUpdate> {
    return updateConfig(this.#options, cause, ({ document, config, managed: before }) => {
      const { changes, managed } = decide(config, before);
      return {
        document: applyChanges(document, this.#options.configPath, changes),
        managed,
        fates: fatesOf(changes),
      };
    });
  }
}
