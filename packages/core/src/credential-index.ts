import type { InjectionToken } from 'tsyringe';
import type { CredentialsKey } from './credentials-key.js';

/**
 * Which credentials of which session we have cached, so that the end of a session finds those that no profile names. Ours,
 * for all storages: a storage is asked by key and need not know what it holds. No secrets.
 *
 * Whoever stores fresh credentials writes it; who reads cached ones never looks. Entries end with the credentials.
 */
export interface CredentialIndex {
  /**
   * Called before the credentials are stored: a crash in between leaves an entry without credentials, which harms nobody.
   *
   * @throws AwsSsoError StorageUnavailable
   */
  add(key: CredentialsKey, expiration: Date): Promise<void>;
  /** Of one session, without those that have ended. Creates nothing. @throws AwsSsoError StorageUnavailable */
  keysOf(sessionName: string): Promise<readonly CredentialsKey[]>;
  /**
   * Has every key of a session forgotten, and drops its entry after that. Entries that others add meanwhile stay.
   *
   * @throws AwsSsoError StorageUnavailable; whatever `forget` throws, with the entry kept
   */
  drain(sessionName: string, forget: (key: CredentialsKey) => Promise<void>): Promise<void>;
}

export const CredentialIndex: InjectionToken<CredentialIndex> = Symbol.for('@aws-sso/core/CredentialIndex');
