import { rm } from 'node:fs/promises';
import type { LockClaim } from './lock-claim.js';
import { findLock, type FoundLock } from './lock-record.js';
import { isPresumedDead, livenessOf } from './process-identity.js';

/** How old a lock file without a readable record must be. */
const UNKNOWN_HOLDER_MS = 30_000;

/** How long we watch a lock whose holder cannot be asked before its age counts: more than two heartbeats. */
const WATCHED_MS = 5_000;

/** Whether nobody holds a lock any more. */
async function isStale(found: FoundLock, claim: LockClaim): Promise<boolean> {
  const { record, mtimeMs } = found;
  if (record !== undefined && livenessOf(record) === 'dead') return true;
  // A heartbeat that lies far in the future is as old as one that lies far back: the clock has been set since.
  const silentForMs = Math.abs((await claim.fileSystemTime()) - mtimeMs);
  const silent = record === undefined ? silentForMs > UNKNOWN_HOLDER_MS : isPresumedDead(record, silentForMs);
  return claim.watch.unchangedForMs(found) >= WATCHED_MS && silent;
}

/**
 * Removes a lock whose holder is dead. Of all processes that find the same lock stale only one may remove it, and none may
 * remove the fresh lock that another one has taken in the meantime.
 *
 * So whoever wants to remove the lock with id X first takes the mark `<lock>.X` as if that were a lock, and then looks
 * again: nobody else may remove X now, hence what has the id X cannot become another lock before it is removed. One who
 * comes late with the mark finds another id, or nothing. A mark is given back at once; that of a process which died
 * between is a stale lock itself and is removed in the same way.
 *
 * @returns whether something was removed, so that it is worth trying again without a pause.
 */
export async function removeStaleLock(lockPath: string, found: FoundLock, claim: LockClaim): Promise<boolean> {
  if (!(await isStale(found, claim))) return false;
  const mark = `${lockPath}.${found.id}`;
  if (!(await claim.take(mark))) {
    const other = await findLock(mark);
    return other !== undefined && removeStaleLock(mark, other, claim);
  }
  try {
    const again = await findLock(lockPath);
    if (again?.id !== found.id || !(await isStale(again, claim))) return false;
    await rm(lockPath);
    return true;
  } finally {
    await rm(mark, { force: true });
  }
}
