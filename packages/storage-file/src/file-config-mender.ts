import type { ConfigDocument } from '@aws-sso/aws-config-file';
import type { ConfigUpdate, UpdateCause } from '@aws-sso/core';
import { updateConfig, type UpdateOptions } from './config-update.js';

/** Changes how the config is spelled, under the lock and with a history entry of all updates. */
export class FileConfigMender {
  readonly #options: UpdateOptions;

  constructor(options: UpdateOptions) {
    this.#options = options;
  }

  /**
   * @param mended what to make of the config as it is under the lock; keeps every section, in its place
   * @throws AwsSsoError ConfigMalformed, ConfigLocked, ConfigBusy, ConfigUnwritable
   */
  mend(cause: UpdateCause, mended: (document: ConfigDocument) => ConfigDocument): Promise<ConfigUpdate> {
    return updateConfig(this.#options, cause, ({ document, managed }) => ({
      document: mended(document),
      managed,
    }));
  }
}
