import { formatted, type ConfigDocument } from '@aws-sso/aws-config-file';
import type { ConfigFormatter, ConfigUpdate, FormattedConfig } from '@aws-sso/core';
import { lookAtConfig } from './config-look.js';
import { updateConfig, type UpdateOptions } from './config-update.js';
import { asEditFailure } from './document-failures.js';
import { readForShow } from './read-for-show.js';
import { asConfigFailure } from './safe-file-failures.js';

/** Formats the shared AWS config in its file, under the lock and with a history entry of all updates. */
export class FileConfigFormatter implements ConfigFormatter {
  readonly #options: UpdateOptions;

  constructor(options: UpdateOptions) {
    this.#options = options;
  }

  async plan(): Promise<FormattedConfig> {
    try {
      const { document } = await lookAtConfig(await readForShow(this.#options.configPath), this.#options);
      const after = this.#formatted(document);
      const changes = Buffer.compare(document.stringify(), after.stringify()) !== 0;
      return { path: this.#options.configPath, changes, sections: movesOf(document, after) };
    } catch (error) {
      throw asConfigFailure(error);
    }
  }

  format(): Promise<ConfigUpdate> {
    const cause = { command: 'config:format', summary: 'put the sections in order' };
    return updateConfig(this.#options, cause, ({ document, managed }) => ({
      document: this.#formatted(document),
      managed,
    }));
  }

  #formatted(document: ConfigDocument): ConfigDocument {
    try {
      return formatted(document);
    } catch (error) {
      throw asEditFailure(error, this.#options.configPath, []);
    }
  }
}

/** A file with two sections of one name is refused, so that a section can be told by its kind and name. */
function movesOf(before: ConfigDocument, after: ConfigDocument): FormattedConfig['sections'] {
  return after.sections.map(({ kind, name, line }) => ({
    section: kind === 'other' ? name : `${kind} ${name}`,
    from: before.find({ kind, name })?.line ?? line,
    to: line,
  }));
}
