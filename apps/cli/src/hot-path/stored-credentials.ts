import { ConfiguredStorages, type RoleCredentials } from '@aws-sso/core';
import { IniSettingsRepository, fileStoragePlugin } from '@aws-sso/storage-file';
import { keychainStoragePlugin } from '@aws-sso/storage-keychain';
import type { StoredSomewhere } from './look-in-cache.js';

const builtIn = [fileStoragePlugin, keychainStoragePlugin].flatMap(({ storages = [] }) => storages);

/**
 * Cached credentials in whatever storage the settings name. In a bundle of its own: settings, cryptography and the way to
 * the keychain take their time to load.
 *
 * @returns undefined when there are none, and for storages that only the whole program knows
 * @throws AwsSsoError ConfigUnwritable, StorageUnavailable
 */
export async function storedCredentials(place: StoredSomewhere): Promise<RoleCredentials | undefined> {
  const { identity, settingsFile, ...context } = place;
  const storages = new ConfiguredStorages(new IniSettingsRepository({ path: settingsFile }), builtIn, context);
  const session = { name: identity.sessionName };
  if (!storages.names.includes(await storages.nameFor(session))) return undefined;
  const storage = await storages.storageFor(session);
  return storage.credentials.get(identity);
}
