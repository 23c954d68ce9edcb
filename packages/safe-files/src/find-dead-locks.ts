import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { findLock } from './lock-record.js';
import { livenessOf } from './process-identity.js';
import { withLock } from './with-lock.js';

const suffix = '.awso-lock';

/**
 * The lock files in a directory whose holders are known to be dead, in the order of their names. Creates nothing and never
 * fails: where nothing can be seen nothing is found.
 */
export async function findDeadLocks(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => []);
  const dead: string[] = [];
  for (const name of names.filter((candidate) => candidate.startsWith('.') && candidate.endsWith(suffix)).sort()) {
    const file = path.join(directory, name);
    const lock = await findLock(file).catch(() => undefined);
    if (lock?.record !== undefined && livenessOf(lock.record) === 'dead') dead.push(file);
  }
  return dead;
}

/**
 * Removes a lock that `findDeadLocks` found, unless somebody has taken it meanwhile.
 *
 * @throws SafeFileError `unwritable`, or `locked` when the lock is held again
 */
export async function removeDeadLock(lockPath: string): Promise<void> {
  const target = path.join(path.dirname(lockPath), path.basename(lockPath).slice(1, -suffix.length));
  // Whoever takes a lock clears away what the dead left, and gives it back; nobody does that more carefully.
  await withLock(target, { purpose: 'removal of a dead lock', timeoutMs: 0 }, () => Promise.resolve());
}
