import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lockPathOf } from './companion-file.js';
import { ensurePrivateDirectory } from './ensure-private-directory.js';
import { checkRegular } from './check-writable.js';
import { asSafeFileError, unlessOfTheSystem } from './errno.js';
import { statTarget } from './file-stamp.js';
import { LockClaim } from './lock-claim.js';
import { findLock, type LockHolder } from './lock-record.js';
import { removeStaleLock } from './remove-stale-lock.js';
import { resolveTarget } from './resolve-target.js';
import { SafeFileError } from './safe-file-error.js';
import { sweepLeftovers } from './sweep-leftovers.js';

export interface LockOptions {
  /** What the lock is taken for, in a word or two; others see it while they wait. No secrets. */
  readonly purpose: string;
  /** How long to wait for another holder, in milliseconds. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** Ends the waiting; work that has begun is not interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** Called once, when somebody else is found to hold the lock. */
  readonly onWait?: ((holder: LockHolder | undefined) => void) | undefined;
}

interface HeldLock {
  readonly lockPath: string;
  readonly outer: HeldLock | undefined;
  released: boolean;
}

const heldHere = new AsyncLocalStorage<HeldLock>();

const HEARTBEAT_MS = 2_000;
const SHORTEST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 100;
/** How often a lock may be gone when it is looked at before that is taken for something that is no lock. */
const VANISHING_LOCKS = 100;

/**
 * Does `work` while no other process does work under the lock of the same file. The lock is a file beside the real target
 * (`.config.awso-lock` beside `config`), so all names of the file share it; the file itself need not exist, and its
 * directory is made (0700) when it does not.
 *
 * A holder that died is noticed at once on the same machine, by its pid and start time; elsewhere, after 30 seconds
 * without heartbeat. A holder that is merely blocked keeps the lock on the same machine, however long. It holds only
 * against programs that use this function.
 *
 * @throws SafeFileError `locked` (with `holder`) when the time is up; `nested` when `work` asks for its own lock again;
 *   `unwritable` when no lock can be made there, or when the file is none (a directory, `/dev/null`). The signal's
 *   reason when it aborts. And whatever `work` throws.
 */
export async function withLock<T>(file: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  options.signal?.throwIfAborted();
  const target = await resolveTarget(file);
  const lockPath = lockPathOf(target);
  refuseNesting(file, lockPath);
  const release = await acquire(file, target, lockPath, options).catch((error: unknown) => {
    throw asSafeFileError('unwritable', file, error);
  });
  const held: HeldLock = { lockPath, outer: heldHere.getStore(), released: false };
  try {
    options.signal?.throwIfAborted();
    return await heldHere.run(held, work);
  } finally {
    held.released = true;
    await release();
  }
}

/** Waiting for a lock that one holds oneself would never end. */
export function refuseNesting(file: string, lockPath: string): void {
  for (let held = heldHere.getStore(); held !== undefined; held = held.outer) {
    if (held.lockPath !== lockPath || held.released) continue;
    throw new SafeFileError({ code: 'nested', path: file, reason: 'by the very work that asks for the lock' });
  }
}

async function acquire(file: string, target: string, lockPath: string, options: LockOptions) {
  const found = await statTarget(target);
  if (found !== undefined) checkRegular(file, found);
  await ensurePrivateDirectory(path.dirname(target));
  const claim = await LockClaim.create(target, options.purpose);
  try {
    await takeLock(file, lockPath, claim, options);
  } catch (error) {
    await claim.drop();
    throw error;
  }
  await claim.forgetName();
  // Before the work reads the file: a leftover may be a second name of it, whose removal changes its stamp.
  await sweepLeftovers(path.dirname(target));
  return keepAlive(lockPath, claim);
}

async function takeLock(file: string, lockPath: string, claim: LockClaim, options: LockOptions): Promise<void> {
  const { timeoutMs = 10_000, signal, onWait } = options;
  const deadline = performance.now() + timeoutMs;
  let waiting = false;
  let vanished = 0;
  for (let pause = SHORTEST_PAUSE_MS; !(await claim.take(lockPath)); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const found = await findLock(lockPath);
    const free = found === undefined || (await removeStaleLock(lockPath, found, claim));
    if (free && vanished++ < VANISHING_LOCKS) continue;
    if (!waiting) {
      onWait?.(found?.record);
      // Others who waited here may have been killed at it, and somebody has to clean up after them.
      await sweepLeftovers(path.dirname(lockPath));
    }
    waiting = true;
    if (performance.now() >= deadline) throw lockedBy(file, timeoutMs, found?.record);
    signal?.throwIfAborted();
    // Without the jitter, all who wait would come back at the same instant, again and again.
    await wait(pause * (0.5 + Math.random()), undefined, { signal }).catch(() => signal?.throwIfAborted());
  }
}

function lockedBy(file: string, timeoutMs: number, holder: LockHolder | undefined): SafeFileError {
  const who =
    holder === undefined
      ? 'by an unknown process'
      : `by process ${String(holder.pid)} on ${holder.host} (${holder.purpose}) since ${holder.since}`;
  return new SafeFileError({
    code: 'locked',
    path: file,
    reason: `${who}, still after ${String(timeoutMs / 1000)} s`,
    holder,
  });
}

/** Beats until the returned function gives the lock back. */
function keepAlive(lockPath: string, claim: LockClaim): () => Promise<void> {
  let beat = Promise.resolve();
  const timer = setInterval(() => {
    // A beat that fails is only missed by other machines; the next one may succeed.
    beat = claim.beat().catch(() => undefined);
  }, HEARTBEAT_MS).unref();
  return async () => {
    clearInterval(timer);
    await beat;
    try {
      // Not ours any more when we were silent for so long that another machine took us for dead.
      if (await claim.is(lockPath)) await rm(lockPath, { force: true });
    } catch (error) {
      // The work is done all the same. The lock is free when this process ends.
      unlessOfTheSystem(error);
    } finally {
      await claim.drop();
    }
  };
}
