import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  AwsSsoError,
  credentialsKeyText,
  uniqueCredentialsKeys,
  type Clock,
  type CredentialIndex,
  type CredentialsKey,
} from '@aws-sso/core';
import { errnoOf, readFileIfExists, removeFile, replaceFile } from '@aws-sso/safe-files';
import { credentialsKeyOf } from './credentials-key-format.js';
import { cliCacheDirectory } from './cache-directories.js';
import { parseJsonObject } from './python-json.js';
import { asStorageFailure } from './safe-file-failures.js';

/** The version of an entry that we write. */
export const credentialIndexVersion = 1;

export interface FileCredentialIndexOptions {
  readonly homeDirectory: string;
  readonly clock: Clock;
}

interface Entry {
  readonly file: string;
  readonly sessionHash: string;
  /** Seconds since 1970. */
  readonly endsAt: number;
}

const shape = /^([0-9a-f]{16})-[0-9a-f]{16}-(\d{1,12})\.json$/;

const hashed = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);

/**
 * The index as a directory beside the credentials: a cron job has other XDG directories, but the same credentials. One
 * small file for each, named after session, key and end, and never changed: writers need no lock, and who sweeps what has
 * ended cannot take away what is renewed at the same moment.
 */
export class FileCredentialIndex implements CredentialIndex {
  readonly #directory: string;
  readonly #clock: Clock;

  constructor({ homeDirectory, clock }: FileCredentialIndexOptions) {
    this.#directory = path.join(cliCacheDirectory(homeDirectory), '.awso-index');
    this.#clock = clock;
  }

  add(key: CredentialsKey, expiration: Date): Promise<void> {
    return explaining(async () => {
      const endsAt = Math.ceil(expiration.getTime() / 1000);
      const name = `${hashed(key.sessionName)}-${hashed(credentialsKeyText(key))}-${endsAt}.json`;
      const text = JSON.stringify({ schemaVersion: credentialIndexVersion, key });
      await replaceFile(path.join(this.#directory, name), new TextEncoder().encode(`${text}\n`));
      for (const ended of (await this.#entries()).filter((entry) => !this.#lasts(entry))) await removeFile(ended.file);
    });
  }

  keysOf(sessionName: string): Promise<readonly CredentialsKey[]> {
    return explaining(async () => {
      const found = await Promise.all((await this.#entriesOf(sessionName)).map((entry) => keyIn(entry, sessionName)));
      return uniqueCredentialsKeys(found.filter((key) => key !== undefined));
    });
  }

  async drain(sessionName: string, forget: (key: CredentialsKey) => Promise<void>): Promise<void> {
    for (const entry of await explaining(() => this.#entriesOf(sessionName))) {
      const key = await explaining(() => keyIn(entry, sessionName));
      if (key === undefined) continue;
      await forget(key);
      await explaining(() => removeFile(entry.file));
    }
  }

  async #entriesOf(sessionName: string): Promise<readonly Entry[]> {
    const wanted = hashed(sessionName);
    return (await this.#entries()).filter((entry) => entry.sessionHash === wanted && this.#lasts(entry));
  }

  async #entries(): Promise<readonly Entry[]> {
    const names = await readdir(this.#directory).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT') return [];
      throw unreadable(this.#directory, error);
    });
    return names.flatMap((name) => {
      const [, sessionHash, endsAt] = shape.exec(name) ?? [];
      return sessionHash === undefined
        ? []
        : [{ file: path.join(this.#directory, name), sessionHash, endsAt: Number(endsAt) }];
    });
  }

  #lasts({ endsAt }: Entry): boolean {
    return endsAt * 1000 > this.#clock().getTime();
  }
}

/** undefined when somebody took it away, when it is of a newer version, or no entry of this session. */
async function keyIn({ file }: Entry, sessionName: string): Promise<CredentialsKey | undefined> {
  const { bytes } = await readFileIfExists(file);
  const stored = bytes && parseJsonObject(new TextDecoder().decode(bytes));
  const key = stored?.['schemaVersion'] === credentialIndexVersion ? credentialsKeyOf(stored['key']) : undefined;
  return key?.sessionName === sessionName ? key : undefined;
}

const unreadable = (directory: string, cause: unknown): AwsSsoError =>
  new AwsSsoError('StorageUnavailable', `${directory} cannot be read (${errnoOf(cause) ?? 'unknown reason'}).`, {
    hint: 'Check what stands at this path and whether you may read it.',
    details: { storage: 'file', path: directory, reason: 'it cannot be read' },
    cause,
  });

async function explaining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageFailure(error);
  }
}
