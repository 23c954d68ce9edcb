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
   * and still work do when nobody can be reached who gives new ones. Where nothing can be written (a home mounted
   * read-only), everybody gets their own, and they are not kept.
   *
   * @throws AwsSsoError StorageUnavailable when the storage cannot be read; whatever the renewal throws
   */
  async get(key: CredentialsKey, { prepare, signal, patienceMs }: Renewal): Promise<RoleCredentials> {
    const look = () => this.#held(key, (held) => !isDue(held, this.#options.clock()));
    const cached = await look();
    if (cached !== undefined) return cached;
    let fetch: (() => Promise<RoleCredentials>) | undefined;
    try {
      fetch = await prepare();
      const work = this.#renewal(key, fetch);
      const flight = `role-credentials ${credentialsKeyText(key)}`;
      return await gotByOne(this.#options.singleFlight, flight, { look, work, patienceMs }, signal);
    } catch (error) {
      const mayPass = isAwsSsoError(error, 'ServiceUnavailable') || isAwsSsoError(error, 'StorageUnavailable');
      const held = mayPass ? await this.usableStill(key) : undefined;
      if (held !== undefined) return held;
      if (fetch === undefined || !isAwsSsoError(error, 'StorageUnavailable')) throw error;
      return await fetch();
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

  #renewal(key: CredentialsKey, fetch: () => Promise<RoleCredentials>): () => Promise<RoleCredentials> {
    return async () => {
      const fresh = await fetch();
      await this.#keep(key, fresh).catch((error: unknown) => {
        if (!isAwsSsoError(error, 'StorageUnavailable')) throw error;
      });
      return fresh;
    };
  }

  /** Noted first: no sign-out would find what is not. */
  async #keep(key: CredentialsKey, fresh: RoleCredentials): Promise<void> {
    const { storages, index } = this.#options;
    const storage = await storages.storageFor({ name: key.sessionName });
    await index.add(key, fresh.expiration);
    await storage.credentials.put(key, fresh);
  }
}
