import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cache } from '@aws-sso/core';
import { readFileIfExists, removeFile, replaceFile } from '@aws-sso/safe-files';
import type { CacheFormat } from './cache-formats.js';
import { parseJsonObject, pythonJson, type JsonObject } from './python-json.js';
import { asStorageFailure } from './safe-file-failures.js';

export type Sleep = (milliseconds: number) => Promise<unknown>;

export interface FileCacheOptions<Key, Value> {
  readonly directory: string;
  readonly fileName: (key: Key) => string;
  readonly format: (key: Key) => CacheFormat<Value>;
  readonly sleep?: Sleep | undefined;
}

/** The AWS CLI truncates a file and then writes it, so for a moment it is empty or cut. */
const rereadings = { times: 10, everyMs: 50 };

/** One JSON file per value, named and formatted as the AWS CLI does it, but replaced atomically. */
export class FileCache<Key, Value> implements Cache<Key, Value> {
  readonly #options: FileCacheOptions<Key, Value>;

  constructor(options: FileCacheOptions<Key, Value>) {
    this.#options = options;
  }

  /** @throws AwsSsoError StorageUnavailable when the file is there and cannot be read */
  async get(key: Key): Promise<Value | undefined> {
    try {
      const stored = await this.#stored(key);
      return stored && this.#options.format(key).decode(stored);
    } catch (error) {
      throw asStorageFailure(error);
    }
  }

  /** @throws AwsSsoError StorageUnavailable */
  async put(key: Key, value: Value): Promise<void> {
    const format = this.#options.format(key);
    try {
      const encoded = format.encode(value);
      const stored = await this.#stored(key);
      const kept = stored !== undefined && format.keepsUnknownKeys(stored, value) ? stored : {};
      const text = pythonJson({ ...encoded, ...kept, ...encoded });
      await replaceFile(this.#file(key), new TextEncoder().encode(text));
    } catch (error) {
      throw asStorageFailure(error);
    }
  }

  /** @throws AwsSsoError StorageUnavailable */
  async delete(key: Key): Promise<void> {
    try {
      await removeFile(this.#file(key));
    } catch (error) {
      throw asStorageFailure(error);
    }
  }

  #file(key: Key): string {
    return path.join(this.#options.directory, this.#options.fileName(key));
  }

  async #stored(key: Key): Promise<JsonObject | undefined> {
    const { sleep = wait } = this.#options;
    for (let reading = 0; ; reading++) {
      const { bytes } = await readFileIfExists(this.#file(key));
      if (bytes === undefined) return undefined;
      const stored = parseJsonObject(new TextDecoder().decode(bytes));
      if (stored !== undefined || reading === rereadings.times) return stored;
      await sleep(rereadings.everyMs);
    }
  }
}
