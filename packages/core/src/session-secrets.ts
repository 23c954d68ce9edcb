import { AwsSsoError, isAwsSsoError } from './errors.js';
import type { CredentialsKey } from './credentials-key.js';
import type { SsoSession } from './sso-session.js';
import type { Cache, Storage } from './storage.js';
import { printable } from './text.js';

/** What a storage holds of one session. */
export interface SecretsFound {
  readonly token: boolean;
  readonly registration: boolean;
  /** How many credentials, of those that were asked about. */
  readonly credentials: number;
}

export const noSecrets: SecretsFound = { token: false, registration: false, credentials: 0 };

/** Whose secrets: those of a session, and the credentials that came of it. */
export interface SecretsOwner {
  readonly session: SsoSession;
  readonly credentials: readonly CredentialsKey[];
}

/** @throws AwsSsoError StorageUnavailable */
export async function findSecrets(storage: Storage, { session, credentials }: SecretsOwner): Promise<SecretsFound> {
  const found = await Promise.all(credentials.map((key) => storage.credentials.get(key)));
  return {
    token: (await storage.tokens.get(session)) !== undefined,
    registration: (await storage.registrations.get(session)) !== undefined,
    credentials: found.filter((value) => value !== undefined).length,
  };
}

/**
 * Puts what one storage holds into another one, and sees that it is there: the first one is going to be emptied.
 *
 * @param overwrite whether it also replaces what is there
 * @throws AwsSsoError StorageUnavailable
 */
export async function copySecrets(
  from: Storage,
  to: Storage,
  { session, credentials }: SecretsOwner,
  overwrite: boolean,
): Promise<void> {
  const copy = async <Key, Value>(source: Cache<Key, Value>, target: Cache<Key, Value>, key: Key): Promise<void> => {
    const value = await source.get(key);
    if (value === undefined || (!overwrite && (await target.get(key)) !== undefined)) return;
    await target.put(key, value);
    if ((await target.get(key)) === undefined) throw forgetful(to, from);
  };
  await copy(from.registrations, to.registrations, session);
  await copy(from.tokens, to.tokens, session);
  for (const key of credentials) await copy(from.credentials, to.credentials, key);
}

function forgetful({ name }: Storage, from: Storage): AwsSsoError {
  const reason = 'it does not keep what is put into it';
  return new AwsSsoError('StorageUnavailable', `The storage "${printable(name)}" cannot be used: ${reason}.`, {
    hint: `Nothing is lost: all of it is still in "${printable(from.name)}". Use another storage.`,
    details: { storage: name, reason },
  });
}

/** @throws AwsSsoError StorageUnavailable */
export async function deleteSecrets(storage: Storage, { session, credentials }: SecretsOwner): Promise<void> {
  for (const key of credentials) await storage.credentials.delete(key);
  await storage.tokens.delete(session);
  await storage.registrations.delete(session);
}

/** An answer for a storage that cannot be used. */
export async function ifAvailable<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isAwsSsoError(error, 'StorageUnavailable')) return otherwise;
    throw error;
  }
}
