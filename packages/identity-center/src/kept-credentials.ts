import {
  credentialsKeyText,
  isAwsSsoError,
  isDue,
  isUsableStill,
  type Clock,
  type CredentialIndex,
  type CredentialsKey,
  type RoleCredentials,
  type SingleFlight,
  type StorageRegistry,
} from '@aws-sso/core';
import { gotByOne } from './got-by-one.js';

export interface KeptCredentialsOptions {
  readonly storages: StorageRegistry;
  readonly singleFlight: SingleFlight;
  readonly clock: Clock;
  readonly index: CredentialIndex;
}

/** How new credentials are got, and how somebody waits for them. */
export interface Renewal {
  /** Gets what it takes, and then says how to get them. Only the second step is done by one for all. */
  readonly prepare: () => Promise<() => Promise<RoleCredentials>>;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for another process, in milliseconds. Default: as long as a slow network call may take. */
  readonly patienceMs?: number | undefined;
}

/** Temporary keys that are kept in the storage of their session, and noted in the index when they are new. */
export class KeptCredentials {
  readonly #options: KeptCredentialsOptions;

  constructor(options: KeptCredentialsOptions) {
    this.#options = options;
  }

  /**
   * From the cache until they are due; then renewed, once for all processes that want them at a time. Those that are due
   * and still work do when nobody can be reached who gives new ones, or they could not be kept (a home mounted read-only).
   *
   * @throws AwsSsoError StorageUnavailable; whatever the renewal throws
   */
  async get(key: CredentialsKey, { prepare, signal, patienceMs }: Renewal): Promise<RoleCredentials> {
    const look = () => this.#held(key, (held) => !isDue(held, this.#options.clock()));
    const cached = await look();
    if (cached !== undefined) return cached;
    try {
      const fetch = await prepare();
      const work = () => this.#renewed(key, fetch);
      const flight = `role-credentials ${credentialsKeyText(key)}`;
      return await gotByOne(this.#options.singleFlight, flight, { look, work, patienceMs }, signal);
    } catch (error) {
      const mayPass = isAwsSsoError(error, 'ServiceUnavailable') || isAwsSsoError(error, 'StorageUnavailable');
      const held = mayPass ? await this.usableStill(key) : undefined;
      if (held === undefined) throw error;
      return held;
    }
  }

  /** Those that still work, due or not. @throws AwsSsoError StorageUnavailable */
  usableStill(key: CredentialsKey): Promise<RoleCredentials | undefined> {
    return this.#held(key, (held) => isUsableStill(held, this.#options.clock()));
  }

  async #held(key: CredentialsKey, isGood: (held: RoleCredentials) => boolean): Promise<RoleCredentials | undefined> {
    const storage = await this.#options.storages.storageFor({ name: key.sessionName });
    const held = await storage.credentials.get(key);
    return held !== undefined && isGood(held) ? held : undefined;
  }

  async #renewed(key: CredentialsKey, fetch: () => Promise<RoleCredentials>): Promise<RoleCredentials> {
    const { storages, index } = this.#options;
    const storage = await storages.storageFor({ name: key.sessionName });
    const fresh = await fetch();
    await index.add(key, fresh.expiration);
    await storage.credentials.put(key, fresh);
    return fresh;
  }
}
