import type { Clock } from '../clock.js';
import type { CredentialIndex } from '../credential-index.js';
import { type CredentialsKey, uniqueCredentialsKeys } from '../credentials-key.js';

interface Entry {
  readonly key: CredentialsKey;
  readonly expiration: Date;
}

/** An index that ends with the process. */
export class MemoryCredentialIndex implements CredentialIndex {
  #entries: readonly Entry[] = [];
  readonly #clock: Clock;

  /** @param clock by default it is always noon of 1 January 2030 */
  constructor(clock: Clock = () => new Date('2030-01-01T12:00:00Z')) {
    this.#clock = clock;
  }

  add(key: CredentialsKey, expiration: Date): Promise<void> {
    this.#entries = [...this.#alive(), { key, expiration }];
    return Promise.resolve();
  }

  keysOf(sessionName: string): Promise<readonly CredentialsKey[]> {
    return Promise.resolve(uniqueCredentialsKeys(this.#of(sessionName).map(({ key }) => key)));
  }

  async drain(sessionName: string, forget: (key: CredentialsKey) => Promise<void>): Promise<void> {
    for (const entry of this.#of(sessionName)) {
      await forget(entry.key);
      this.#entries = this.#entries.filter((other) => other !== entry);
    }
  }

  #alive(): readonly Entry[] {
    return this.#entries.filter(({ expiration }) => expiration > this.#clock());
  }

  #of(sessionName: string): readonly Entry[] {
    return this.#alive().filter(({ key }) => key.sessionName === sessionName);
  }
}
