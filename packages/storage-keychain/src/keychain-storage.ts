import path from 'node:path';
import {
  definePlugin,
  isAssumedRole,
  type AccessToken,
  type Cache,
  type ClientRegistration,
  type CredentialsKey,
  type Plugin,
  type RoleCredentials,
  type SsoSession,
  type Storage,
  type StorageContext,
} from '@aws-sso/core';
import { EncryptionKey } from './encryption-key.js';
import { SealedCache } from './sealed-cache.js';
import { credentialsShape, registrationShape, tokenShape } from './value-format.js';

export interface KeychainStorageOptions extends StorageContext {
  /** Says where the session bus is. Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Under which the key lies in the keychain. Default: `aws-sso`. */
  readonly service?: string;
  /** How long the keychain may take, in milliseconds. Default: 2 s, and 60 s where a dialogue may appear. */
  readonly deadlines?: { readonly silent: number; readonly interactive: number };
  /** The native module, by file or name. Default: `@napi-rs/keyring`. */
  readonly nativeModule?: string;
}

const usualDeadlines = { silent: 2_000, interactive: 60_000 };

/** Sealed files of ours under a key that the OS keychain holds. */
class KeychainStorage implements Storage {
  readonly name = 'keychain';
  readonly tokens: Cache<SsoSession, AccessToken>;
  readonly registrations: Cache<SsoSession, ClientRegistration>;
  readonly credentials: Cache<CredentialsKey, RoleCredentials>;
  readonly #key: EncryptionKey;

  constructor(options: KeychainStorageOptions) {
    const { homeDirectory, dataDirectory, env = process.env, service = 'aws-sso', nativeModule } = options;
    const { deadlines = usualDeadlines } = options;
    this.#key = new EncryptionKey({ homeDirectory, env, service, deadlines, nativeModule });
    const shared = { directory: path.join(dataDirectory, 'sealed'), key: this.#key };
    this.tokens = new SealedCache({ ...shared, kind: 'token', nameOf: ({ name }) => [name], shape: tokenShape });
    this.registrations = new SealedCache({
      ...{ ...shared, kind: 'registration', shape: registrationShape },
      nameOf: ({ name, startUrl, region, registrationScopes }) => [name, startUrl, region, registrationScopes ?? null],
    });
    this.credentials = new SealedCache({
      ...{ ...shared, kind: 'credentials', shape: credentialsShape },
      nameOf: credentialsName,
    });
  }

  /** That there is no key yet is fine: the first secret makes one. */
  async probe(interactive: boolean): Promise<void> {
    if (interactive) this.#key.allowDialogues();
    await this.#key.find();
  }
}

/** Lists of different lengths, so that no assumed role can pass for an account role. */
function credentialsName(key: CredentialsKey): readonly unknown[] {
  if (!isAssumedRole(key)) return [key.sessionName, key.accountId, key.roleName];
  const { sessionName, roleArn, roleSessionName, externalId, durationSeconds, mfaSerial } = key;
  return [sessionName, roleArn, roleSessionName, externalId, durationSeconds, mfaSerial];
}

/**
 * The storage that keeps secrets sealed under a key in the OS keychain: macOS Keychain, Windows Credential Manager, or on
 * Linux a Secret Service. Never falls back to plain files.
 *
 * @example keychainStorage({ homeDirectory: homedir(), dataDirectory: '/home/you/.local/share/awso' })
 */
export const keychainStorage = (options: KeychainStorageOptions): Storage => new KeychainStorage(options);

/** The storage `keychain`, on the plugin contract. */
export const keychainStoragePlugin: Plugin = definePlugin({
  apiVersion: 1,
  name: '@aws-sso/storage-keychain',
  storages: [
    {
      name: 'keychain',
      description: 'Encrypted, under a key in the keychain of the system; AWS tools get credentials through aws-sso',
      create: keychainStorage,
    },
  ],
});
