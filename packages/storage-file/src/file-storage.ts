import { access, constants, stat } from 'node:fs/promises';
import {
  AwsSsoError,
  definePlugin,
  type AccessToken,
  type Cache,
  type ClientRegistration,
  type CredentialsKey,
  type Plugin,
  type RoleCredentials,
  type SsoSession,
  type Storage,
} from '@aws-sso/core';
import { errnoOf } from '@aws-sso/safe-files';
import { credentialsFormat, registrationFormat, tokenFormat } from './cache-formats.js';
import { credentialsFileName, registrationFileName, tokenFileName } from './cache-file-names.js';
import { cliCacheDirectory, ssoCacheDirectory } from './cache-directories.js';
import { FileCache, type Sleep } from './file-cache.js';

export interface FileStorageOptions {
  /** The AWS tools fix the caches below it; no variable moves them. */
  readonly homeDirectory: string;
  /** How to wait before an unparsable file is looked at again. Default: by the real clock. */
  readonly sleep?: Sleep;
}

/** The AWS CLI's own caches: signing in with either tool signs in both. */
class FileStorage implements Storage {
  readonly name = 'file';
  readonly tokens: Cache<SsoSession, AccessToken>;
  readonly registrations: Cache<SsoSession, ClientRegistration>;
  readonly credentials: Cache<CredentialsKey, RoleCredentials>;
  readonly #directories: readonly string[];

  constructor({ homeDirectory, sleep }: FileStorageOptions) {
    const [sso, cli] = [ssoCacheDirectory(homeDirectory), cliCacheDirectory(homeDirectory)];
    this.#directories = [sso, cli];
    this.tokens = new FileCache({ directory: sso, fileName: tokenFileName, format: () => tokenFormat, sleep });
    this.registrations = new FileCache({
      ...{ directory: sso, sleep },
      fileName: registrationFileName,
      format: () => registrationFormat,
    });
    this.credentials = new FileCache({
      ...{ directory: cli, sleep },
      fileName: credentialsFileName,
      format: credentialsFormat,
    });
  }

  async probe(): Promise<void> {
    for (const directory of this.#directories) await checkDirectory(directory);
  }
}

/** A directory that does not exist will be made; one that does must let us in. A read-only one is fine for reading. */
async function checkDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw unusable(directory, 'it cannot be reached', error);
  });
  if (found === undefined) return;
  if (!found.isDirectory()) throw unusable(directory, 'it is not a directory');
  await access(directory, constants.R_OK | constants.X_OK).catch((error: unknown) => {
    throw unusable(directory, 'permission denied', error);
  });
}

const unusable = (directory: string, reason: string, cause?: unknown): AwsSsoError =>
  new AwsSsoError('StorageUnavailable', `${directory} cannot be used: ${reason}.`, {
    hint: 'Check what stands at this path and whether you may read it.',
    details: { storage: 'file', path: directory, reason },
    cause,
  });

/**
 * The storage that shares its tokens with the AWS CLI and the SDKs, in files below the home directory.
 *
 * @example fileStorage({ homeDirectory: homedir() })
 */
export const fileStorage = (options: FileStorageOptions): Storage => new FileStorage(options);

/** The built-in storage `file`, on the plugin contract. */
export const fileStoragePlugin: Plugin = definePlugin({
  apiVersion: 1,
  name: '@aws-sso/storage-file',
  storages: [
    {
      name: 'file',
      description: 'In ~/.aws/sso/cache and ~/.aws/cli/cache, shared with the AWS CLI and the SDKs',
      create: ({ homeDirectory }) => fileStorage({ homeDirectory }),
    },
  ],
});
