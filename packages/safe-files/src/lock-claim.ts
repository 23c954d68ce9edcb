import { randomBytes } from 'node:crypto';
import { lstat, open, rm, type FileHandle } from 'node:fs/promises';
import { temporaryPathOf } from './companion-file.js';
import { unless } from './errno.js';
import { linkIfFree } from './link-if-free.js';
import { findLock, type LockRecord } from './lock-record.js';
import { LockWatch } from './lock-watch.js';
import { ownIdentity } from './process-identity.js';

/** Not secret, and another user (sudo) must be able to see that the holder is dead. */
const LOCK_MODE = 0o644;

interface ClaimParts {
  readonly link: typeof linkIfFree;
  readonly watch: LockWatch;
}

/**
 * A lock file that is complete but has another name yet. Taking a lock is giving it the lock's name as a hard link, which
 * fails when there is one already; so nobody ever sees a lock which does not say whose it is.
 */
export class LockClaim {
  readonly record: LockRecord;
  /** What its owner has seen of the locks that are in its way. */
  readonly watch: LockWatch;
  readonly #path: string;
  readonly #linkIfFree: typeof linkIfFree;
  #handle: FileHandle;

  private constructor(record: LockRecord, path: string, handle: FileHandle, { link, watch }: ClaimParts) {
    this.record = record;
    this.watch = watch;
    this.#path = path;
    this.#handle = handle;
    this.#linkIfFree = link;
  }

  /** @param parts in tests: a file system without hard links, or a watch with a clock of its own. */
  static async create(target: string, purpose: string, parts: Partial<ClaimParts> = {}): Promise<LockClaim> {
    const id = randomBytes(6).toString('hex');
    const record = { id, ...ownIdentity(), purpose, since: new Date().toISOString() };
    const path = temporaryPathOf(target);
    const handle = await open(path, 'wx', LOCK_MODE);
    const claim = new LockClaim(record, path, handle, { link: linkIfFree, watch: new LockWatch(), ...parts });
    try {
      await handle.writeFile(JSON.stringify(record));
      return claim;
    } catch (error) {
      await claim.drop();
      throw error;
    }
  }

  /** Gives the claim a name that nothing has yet. False when something has it. */
  async take(name: string): Promise<boolean> {
    const outcome = await this.#linkIfFree(this.#path, name);
    if (outcome === 'unsupported') return this.#takeWithoutLink(name);
    // A network file system may do the work, lose its answer, and find the name taken when it asks again.
    return outcome === 'linked' || (await findLock(name))?.id === this.record.id;
  }

  /** For file systems without hard links (FAT): for an instant the lock is empty, and is then judged by its age. */
  async #takeWithoutLink(name: string): Promise<boolean> {
    const handle = await unless(['EEXIST'], open(name, 'wx', LOCK_MODE));
    if (handle === undefined) return false;
    await this.#handle.close();
    this.#handle = handle;
    try {
      await handle.writeFile(JSON.stringify(this.record));
    } catch (error) {
      await rm(name, { force: true });
      throw error;
    }
    return true;
  }

  /** Gives a sign of life. Writes the byte that is there, because only a write takes the time from the file's server. */
  async beat(): Promise<void> {
    await this.#handle.write('{', 0);
  }

  /** What time it is for the file system, in milliseconds since 1970; a server's clock may differ from ours. */
  async fileSystemTime(): Promise<number> {
    await this.beat();
    return (await this.#handle.stat()).mtimeMs;
  }

  /** Whether a file is this very claim and not one that took its place. */
  async is(name: string): Promise<boolean> {
    const [mine, there] = await Promise.all([
      this.#handle.stat({ bigint: true }),
      unless(['ENOENT'], lstat(name, { bigint: true })),
    ]);
    return there !== undefined && mine.dev === there.dev && mine.ino === there.ino;
  }

  /** Removes the claim's own name; a name that it took stays. Were it to fail, a sweep will do it. */
  async forgetName(): Promise<void> {
    await rm(this.#path, { force: true }).catch(() => undefined);
  }

  async drop(): Promise<void> {
    await this.#handle.close();
    await this.forgetName();
  }
}
