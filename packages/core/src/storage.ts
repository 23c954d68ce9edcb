import type { InjectionToken } from 'tsyringe';
import type { AccessToken } from './access-token.js';
import type { ClientRegistration } from './auth-provider.js';
import type { CredentialsKey } from './credentials-key.js';
import type { RoleCredentials } from './role-credentials-provider.js';
import type { SsoSession } from './sso-session.js';

/**
 * A plain cache. Each call is atomic: a reader sees an old value or a new one, never half of one. No expiry, no locks:
 * that is the business of who uses it.
 */
export interface Cache<Key, Value> {
  /** undefined when there is none, or none that can be read as one. */
  get(key: Key): Promise<Value | undefined>;
  put(key: Key, value: Value): Promise<void>;
  /** Quiet when there is none. */
  delete(key: Key): Promise<void>;
}

/** Where the secrets of a session live. A plugin's contract: plain objects, no base class. */
export interface Storage {
  /** As settings name it: `file`, `keychain`. */
  readonly name: string;
  /** By session name alone, as the AWS CLI keeps them. */
  readonly tokens: Cache<SsoSession, AccessToken>;
  readonly registrations: Cache<SsoSession, ClientRegistration>;
  readonly credentials: Cache<CredentialsKey, RoleCredentials>;
  /**
   * Whether the storage can be used now.
   *
   * @param interactive whether a dialogue (unlock your keychain) may appear
   * @throws AwsSsoError StorageUnavailable with reason and next step
   */
  probe(interactive: boolean): Promise<void>;
}

/** The storages this process knows, by name. */
export interface StorageRegistry {
  /**
   * By the session's name alone: a storage is also needed for what a session has left behind that is gone or broken.
   *
   * @throws AwsSsoError StorageUnavailable when settings name a storage that is not there
   */
  storageFor(session: Pick<SsoSession, 'name'>): Promise<Storage>;
}

export const StorageRegistry: InjectionToken<StorageRegistry> = Symbol.for('@aws-sso/core/StorageRegistry');
