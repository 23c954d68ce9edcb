import type { AccessToken } from '../access-token.js';
import type { ClientRegistration } from '../auth-provider.js';
import { credentialsKeyText, type CredentialsKey } from '../credentials-key.js';
import type { RoleCredentials } from '../role-credentials-provider.js';
import type { SsoSession } from '../sso-session.js';
import type { Cache, Storage, StorageRegistry } from '../storage.js';

class MemoryCache<Key, Value extends object> implements Cache<Key, Value> {
  readonly #values = new Map<string, Value>();
  readonly #keyOf: (key: Key) => string;

  constructor(keyOf: (key: Key) => string) {
    this.#keyOf = keyOf;
  }

  get(key: Key): Promise<Value | undefined> {
    return Promise.resolve(structuredClone(this.#values.get(this.#keyOf(key))));
  }

  put(key: Key, value: Value): Promise<void> {
    this.#values.set(this.#keyOf(key), structuredClone(value));
    return Promise.resolve();
  }

  delete(key: Key): Promise<void> {
    this.#values.delete(this.#keyOf(key));
    return Promise.resolve();
  }
}

/** A storage that forgets everything with the process. Values are copied in and out, as they would be by a disk. */
export class MemoryStorage implements Storage {
  readonly name: string;
  readonly tokens: Cache<SsoSession, AccessToken> = new MemoryCache((session) => session.name);
  readonly registrations: Cache<SsoSession, ClientRegistration> = new MemoryCache((session) =>
    JSON.stringify([session.region, session.registrationScopes ?? null, session.name, session.startUrl]),
  );
  readonly credentials: Cache<CredentialsKey, RoleCredentials> = new MemoryCache(credentialsKeyText);

  constructor(name = 'memory') {
    this.name = name;
  }

  probe(): Promise<void> {
    return Promise.resolve();
  }
}

/** One storage for every session. */
export class MemoryStorageRegistry implements StorageRegistry {
  readonly storage: Storage;

  constructor(storage: Storage = new MemoryStorage()) {
    this.storage = storage;
  }

  storageFor(): Promise<Storage> {
    return Promise.resolve(this.storage);
  }
}
