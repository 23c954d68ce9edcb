import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Clock, ManagedProfiles } from '@aws-sso/core';
import { errnoOf, readFileIfExists, removeFile, replaceFile, SafeFileError } from '@aws-sso/safe-files';
import { historyEntryVersion, storedEntry, type HistoryEntry, type StoredEntry } from './history-entry.js';
import { parseJsonObject } from '../python-json.js';

export interface HistoryLimits {
  readonly entries: number;
  readonly bytes: number;
}

const defaultLimits: HistoryLimits = { entries: 200, bytes: 20_000_000 };

const idPattern = /^(\d{17})-[0-9a-f]{6}$/;

/** The updates of one config file, an entry per file. An entry may be one that a crash kept from happening. */
export class History {
  readonly #directory: string;
  readonly #clock: Clock;
  readonly #limits: HistoryLimits;

  constructor(directory: string, clock: Clock, limits: HistoryLimits = defaultLimits) {
    this.#directory = directory;
    this.#clock = clock;
    this.#limits = limits;
  }

  async newest(): Promise<string | undefined> {
    return (await this.ids()).at(-1);
  }

  /**
   * Oldest first.
   *
   * @throws SafeFileError `unreadable`
   */
  async ids(): Promise<readonly string[]> {
    const names = await readdir(this.#directory).catch((error: unknown) => this.#noneIfMissing(error));
    return names
      .map((name) => path.basename(name, '.json'))
      .filter((id) => idPattern.test(id))
      .sort();
  }

  /**
   * Writes an entry, on the disk when this returns, and lets go of the oldest ones beyond the limits.
   *
   * @throws SafeFileError `unwritable`
   */
  async add(entry: HistoryEntry): Promise<string> {
    const ids = await this.ids();
    const at = this.#clock();
    const id = idAfter(ids.at(-1), at);
    const text = JSON.stringify({ schemaVersion: historyEntryVersion, id, at: at.toISOString(), ...entry });
    await replaceFile(this.#file(id), new TextEncoder().encode(`${text}\n`));
    await this.#prune([...ids, id]);
    return id;
  }

  /**
   * undefined when it is not there or cannot be understood.
   *
   * @throws SafeFileError `unreadable`
   */
  async entry(id: string): Promise<StoredEntry | undefined> {
    if (!idPattern.test(id)) return undefined;
    const { bytes } = await readFileIfExists(this.#file(id));
    const json = bytes && parseJsonObject(new TextDecoder().decode(bytes));
    const entry = json && storedEntry(json);
    return entry?.id === id ? entry : undefined;
  }

  /** Takes back an entry whose update did not happen. */
  async drop(id: string): Promise<void> {
    await removeFile(this.#file(id));
  }

  /**
   * What was ours after the newest entry that led to this state of the config and is newer than `known`; undefined when
   * there is none, or when it had been saved before.
   */
  async managedAfter(configHash: string, known: string | undefined): Promise<ManagedProfiles | undefined> {
    const newer = (await this.ids()).filter((id) => known === undefined || id > known);
    for (const id of newer.reverse()) {
      const entry = await this.entry(id);
      if (entry?.after === configHash) return entry.managed?.after;
    }
    return undefined;
  }

  #noneIfMissing(error: unknown): string[] {
    if (errnoOf(error) === 'ENOENT') return [];
    const reason = 'the directory cannot be listed';
    throw new SafeFileError({ code: 'unreadable', path: this.#directory, reason, cause: error });
  }

  #file(id: string): string {
    return path.join(this.#directory, `${id}.json`);
  }

  /** The newest entry stays, however large. */
  async #prune(ids: readonly string[]): Promise<void> {
    let bytes = 0;
    for (const [age, id] of [...ids].reverse().entries()) {
      bytes += await sizeOf(this.#file(id));
      if (age > 0 && (age >= this.#limits.entries || bytes > this.#limits.bytes)) await removeFile(this.#file(id));
    }
  }
}

/** None of what somebody else took away meanwhile. */
const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** Sorts by time, and after all others even if the clock has been put back. */
function idAfter(newest: string | undefined, at: Date): string {
  const random = randomBytes(3).toString('hex');
  const digits = at.toISOString().replace(/\D/g, '');
  const last = idPattern.exec(newest ?? '')?.[1];
  return `${last === undefined || digits > last ? digits : String(BigInt(last) + 1n)}-${random}`;
}
