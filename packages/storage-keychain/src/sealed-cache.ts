import { createHash } from 'node:crypto';
import path from 'node:path';
import { AwsSsoError, type Cache } from '@aws-sso/core';
import { readFileIfExists, removeFile, replaceFile } from '@aws-sso/safe-files';
import type { EncryptionKey } from './encryption-key.js';
import { asKeychainFailure } from './keychain-failure.js';
import { isSealedByNewer, seal, unseal } from './sealed-file.js';
import { decodeValue, encodeValue, type Shape } from './value-format.js';

export interface SealedCacheOptions<Key, Value> {
  readonly directory: string;
  readonly key: EncryptionKey;
  /** What the values are: `token`. Part of the purpose, so that no file can pass for one of another kind. */
  readonly kind: string;
  readonly nameOf: (key: Key) => readonly unknown[];
  readonly shape: Shape<Value>;
}

/** One sealed file per value. The keychain is asked only when there is something to open or to seal. */
export class SealedCache<Key, Value extends object> implements Cache<Key, Value> {
  readonly #options: SealedCacheOptions<Key, Value>;

  constructor(options: SealedCacheOptions<Key, Value>) {
    this.#options = options;
  }

  /** @throws AwsSsoError StorageUnavailable when there is a file and keychain or file cannot be read */
  get(key: Key): Promise<Value | undefined> {
    return this.#explaining(async () => {
      const { purpose, file } = this.#place(key);
      const { bytes } = await readFileIfExists(file);
      if (bytes === undefined) return undefined;
      refuseNewer(bytes, file);
      const secret = await this.#options.key.find();
      const plain = secret && unseal(bytes, secret, purpose);
      return plain && decodeValue(plain, this.#options.shape);
    });
  }

  /** @throws AwsSsoError StorageUnavailable */
  put(key: Key, value: Value): Promise<void> {
    return this.#explaining(async () => {
      const { purpose, file } = this.#place(key);
      const { bytes } = await readFileIfExists(file);
      if (bytes !== undefined) refuseNewer(bytes, file);
      const secret = await this.#options.key.findOrMake();
      await replaceFile(file, seal(encodeValue(value, this.#options.shape), secret, purpose));
    });
  }

  /** Needs no keychain. @throws AwsSsoError StorageUnavailable */
  delete(key: Key): Promise<void> {
    return this.#explaining(async () => {
      await removeFile(this.#place(key).file);
    });
  }

  /** The file's name tells nobody which session or account it is for. */
  #place(key: Key): { purpose: string; file: string } {
    const { directory, kind, nameOf } = this.#options;
    const purpose = JSON.stringify(['aws-sso', kind, ...nameOf(key)]);
    const digest = createHash('sha256').update(purpose, 'utf8').digest('hex');
    return { purpose, file: path.join(directory, `${digest}.sealed`) };
  }

  async #explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asKeychainFailure(error);
    }
  }
}

function refuseNewer(bytes: Uint8Array, file: string): void {
  if (!isSealedByNewer(bytes)) return;
  const reason = 'a newer aws-sso wrote it';
  throw new AwsSsoError('StorageUnavailable', `${file} cannot be used: ${reason}.`, {
    hint: 'Update aws-sso.',
    details: { storage: 'keychain', path: file, reason },
  });
}
