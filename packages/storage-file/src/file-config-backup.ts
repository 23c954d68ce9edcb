import { randomBytes } from 'node:crypto';
import { lstat, readdir, readlink, rename, symlink } from 'node:fs/promises';
import path from 'node:path';
import { AwsSsoError, type Clock, type ConfigBackup, type MadeBackup } from '@aws-sso/core';
import { ensurePrivateDirectory, errnoOf, readFileIfExists, replaceFile, withLock } from '@aws-sso/safe-files';
import { asConfigFailure } from './safe-file-failures.js';

export interface FileConfigBackupOptions {
  readonly configPath: string;
  /** `~/.aws`: what is copied or moved as a whole. */
  readonly awsDirectory: string;
  readonly clock: Clock;
}

/** Dated copies beside the original: `config.2030-01-02T03-04-05.backup`, `.aws.2030-01-02T03-04-05.backup`. */
export class FileConfigBackup implements ConfigBackup {
  readonly #options: FileConfigBackupOptions;

  constructor(options: FileConfigBackupOptions) {
    this.#options = options;
  }

  config(): Promise<MadeBackup> {
    return this.#make(async () => {
      const { configPath } = this.#options;
      const { bytes } = await readFileIfExists(configPath);
      if (bytes === undefined) throw nothingAt(configPath);
      const to = await this.#freeName(configPath);
      await replaceFile(to, bytes, { expected: { path: to, target: to, bytes: undefined, stamp: undefined } });
      return { path: to, files: 1 };
    });
  }

  everything(): Promise<MadeBackup> {
    return this.#make(async () => {
      const { awsDirectory } = this.#options;
      await this.#checkThere();
      const to = await this.#freeName(awsDirectory);
      return { path: to, files: await copyDirectory(awsDirectory, to) };
    });
  }

  moveAside(): Promise<MadeBackup> {
    return this.#make(async () => {
      const { awsDirectory, configPath } = this.#options;
      await this.#checkThere();
      const to = await this.#freeName(awsDirectory);
      const files = await countFiles(awsDirectory);
      // Whoever changes the config right now finishes first. The lock itself must not move along.
      if (path.dirname(configPath) === awsDirectory)
        await withLock(configPath, { purpose: 'config:backup' }, () => Promise.resolve());
      await rename(awsDirectory, to);
      return { path: to, files };
    });
  }

  async #make(work: () => Promise<MadeBackup>): Promise<MadeBackup> {
    try {
      return await work();
    } catch (error) {
      const failure = asConfigFailure(error);
      const code = errnoOf(error);
      if (failure !== error || code === undefined || !/^E[A-Z]+$/.test(code)) throw failure;
      throw new AwsSsoError('ConfigUnwritable', `The backup could not be made: ${code}.`, {
        hint: 'Check the permissions of the directory and the space on the disk.',
        details: { path: this.#options.awsDirectory, reason: code },
        cause: error,
      });
    }
  }

  async #checkThere(): Promise<void> {
    const { awsDirectory } = this.#options;
    if (!(await exists(awsDirectory))) throw nothingAt(awsDirectory);
  }

  async #freeName(original: string): Promise<string> {
    const date = this.#options.clock().toISOString().slice(0, 19).replaceAll(':', '-');
    const name = `${original}.${date}.backup`;
    return (await exists(name)) ? `${original}.${date}-${randomBytes(3).toString('hex')}.backup` : name;
  }
}

const nothingAt = (place: string): AwsSsoError =>
  new AwsSsoError('ConfigUnwritable', `There is nothing to back up at ${place}.`, {
    details: { path: place, reason: 'it does not exist' },
  });

async function exists(file: string): Promise<boolean> {
  try {
    await lstat(file);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Files get mode 0600 and directories 0700, links stay links; sockets, pipes, locks and temporary files are left out. */
async function copyDirectory(from: string, to: string): Promise<number> {
  await ensurePrivateDirectory(to);
  let files = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) files += await copyDirectory(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.isFile() && !/\.awso-(?:lock|tmp)/.test(entry.name)) {
      const { bytes } = await readFileIfExists(source);
      if (bytes === undefined) continue;
      await replaceFile(target, bytes);
      files++;
    }
  }
  return files;
}

const countFiles = async (directory: string): Promise<number> =>
  (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
