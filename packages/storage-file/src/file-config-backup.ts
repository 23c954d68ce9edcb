import { randomBytes } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { AwsSsoError, type Clock, type ConfigBackup, type MadeBackup } from '@aws-sso/core';
import {
  copyDirectory,
  errnoOf,
  moveDirectory,
  readFileIfExists,
  readStill,
  replaceFile,
  SafeFileError,
  withLock,
} from '@aws-sso/safe-files';
import { refuseForeignDirectory } from './foreign-home.js';
import { asConfigFailure } from './safe-file-failures.js';

export interface FileConfigBackupOptions {
  readonly configPath: string;
  /** `~/.aws`: what is copied or moved as a whole. */
  readonly awsDirectory: string;
  readonly clock: Clock;
}

/** How many names are tried before we believe that there is none left. */
const attempts = 5;

/**
 * Dated copies beside the original: `config.2030-01-02T03-04-05.backup`, `.aws.2030-01-02T03-04-05.backup`. What has such a name
 * is whole, and none is ever replaced.
 */
export class FileConfigBackup implements ConfigBackup {
  readonly #options: FileConfigBackupOptions;

  constructor(options: FileConfigBackupOptions) {
    this.#options = options;
  }

  config(): Promise<MadeBackup> {
    const { configPath } = this.#options;
    return this.#make(configPath, async (to) => {
      const { bytes } = await readStill(configPath, { toWrite: false });
      if (bytes === undefined) throw nothingAt(configPath);
      await refuseForeignDirectory(path.dirname(to), to);
      const missing = { bytes: undefined, stamp: undefined };
      await replaceFile(to, bytes, { expected: { ...(await readFileIfExists(to)), ...missing } });
      return 1;
    });
  }

  everything(): Promise<MadeBackup> {
    const { awsDirectory } = this.#options;
    return this.#make(awsDirectory, async (to) => {
      await checkThere(awsDirectory);
      await refuseForeignDirectory(path.dirname(to), to);
      return copyDirectory(awsDirectory, to);
    });
  }

  moveAside(): Promise<MadeBackup> {
    const { awsDirectory, configPath } = this.#options;
    return this.#make(awsDirectory, async (to) => {
      await checkThere(awsDirectory);
      // Whoever changes the config right now finishes first. The lock itself must not move along.
      if (path.dirname(configPath) === awsDirectory)
        await withLock(configPath, { purpose: 'config:backup' }, () => Promise.resolve());
      return moveDirectory(awsDirectory, to);
    });
  }

  /** @param work makes the backup under a name, or fails with `changed` when something has that name. */
  async #make(original: string, work: (to: string) => Promise<number>): Promise<MadeBackup> {
    const date = this.#options.clock().toISOString().slice(0, 19).replaceAll(':', '-');
    for (let attempt = 1, more = ''; ; attempt++, more = `-${randomBytes(3).toString('hex')}`) {
      const to = `${original}.${date}${more}.backup`;
      try {
        return { path: to, files: await work(to) };
      } catch (error) {
        const taken = error instanceof SafeFileError && error.code === 'changed';
        if (!taken || attempt === attempts) throw asConfigFailure(error);
      }
    }
  }
}

const nothingAt = (place: string): AwsSsoError =>
  new AwsSsoError('ConfigUnwritable', `There is nothing to back up at ${place}.`, {
    details: { path: place, reason: 'it does not exist' },
  });

async function checkThere(directory: string): Promise<void> {
  // Whatever else is wrong with it, they say who touch it.
  const failure: unknown = await lstat(directory).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (errnoOf(failure) === 'ENOENT') throw nothingAt(directory);
}
