import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { withLock } from '@aws-sso/safe-files';
import { askKeychain, type KeychainRequest } from './ask-keychain.js';
import { asKeychainFailure, keychainFailure } from './keychain-failure.js';
import { isSecretServiceLocked } from './is-secret-service-locked.js';

export interface EncryptionKeyOptions {
  readonly homeDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  readonly service: string;
  /** How long the keychain may take without and with a dialogue, in milliseconds. */
  readonly deadlines: { readonly silent: number; readonly interactive: number };
  readonly nativeModule?: string | undefined;
}

const account = 'encryption-key';
const keyLength = 32;

/** How long to wait at least for another process that makes the key, in milliseconds. */
const leastPatienceMs = 10_000;

/** The one key of a user, kept in the OS keychain; asked for once in a process. */
export class EncryptionKey {
  readonly #options: EncryptionKeyOptions;
  #found: Promise<Uint8Array | undefined> | undefined;
  #mayOpenDialogues = false;

  constructor(options: EncryptionKeyOptions) {
    this.#options = options;
  }

  /** From now on there is a person who can unlock the keychain, and time for it. */
  allowDialogues(): void {
    this.#mayOpenDialogues = true;
  }

  /**
   * The key, or undefined when there is none yet.
   *
   * @throws AwsSsoError StorageUnavailable
   */
  async find(): Promise<Uint8Array | undefined> {
    const asked = (this.#found ??= this.#ask({ action: 'get' }).then(asKey));
    const found = await asked.catch((error: unknown) => {
      if (this.#found === asked) this.#found = undefined;
      throw error;
    });
    // Another process may make the first one at any time.
    if (found === undefined && this.#found === asked) this.#found = undefined;
    return found;
  }

  /**
   * The key, made when there is none. Of several processes that find none, one makes it, and all get that one: the lock
   * lies where that of the tokens does, because two processes may have different data directories, but one keychain.
   *
   * @throws AwsSsoError StorageUnavailable
   */
  async findOrMake(): Promise<Uint8Array> {
    return (await this.find()) ?? this.#make();
  }

  async #make(): Promise<Uint8Array> {
    const beside = path.join(this.#options.homeDirectory, '.aws', 'sso', 'cache', 'keychain-key');
    try {
      // Whoever makes it may be in a dialogue; where one may appear here, that is waited for, too.
      const timeoutMs = Math.max(leastPatienceMs, this.#deadlineMs);
      return await withLock(beside, { purpose: 'make encryption key', timeoutMs }, async () => {
        const already = await this.find();
        if (already !== undefined) return already;
        await this.#ask({ action: 'set', password: randomBytes(keyLength).toString('base64') });
        // What counts is what the keychain gives back: a key that it does not keep would lose all that it seals.
        const kept = await this.find();
        if (kept === undefined) throw keychainFailure('failed', 'it does not keep what is put into it');
        return kept;
      });
    } catch (error) {
      throw asKeychainFailure(error);
    }
  }

  get #deadlineMs(): number {
    const { silent, interactive } = this.#options.deadlines;
    return this.#mayOpenDialogues ? interactive : silent;
  }

  async #ask(request: KeychainRequest): Promise<string | undefined> {
    const { env, service, nativeModule } = this.#options;
    const deadlineMs = this.#deadlineMs;
    const start = performance.now();
    if (process.platform === 'linux' && !this.#mayOpenDialogues && (await isSecretServiceLocked(env, deadlineMs)))
      throw keychainFailure('locked', 'it is locked');
    const left = deadlineMs - (performance.now() - start);
    return askKeychain(request, { service, account, env, deadlineMs: left, nativeModule });
  }
}

/** @throws AwsSsoError StorageUnavailable for what no version of ours can have put there; it is never overwritten */
function asKey(password: string | undefined): Uint8Array | undefined {
  if (password === undefined) return undefined;
  const key = Buffer.from(password, 'base64');
  if (key.length !== keyLength || key.toString('base64') !== password)
    throw keychainFailure('failed', `its entry "${account}" of aws-sso is no key of aws-sso`);
  return key;
}
