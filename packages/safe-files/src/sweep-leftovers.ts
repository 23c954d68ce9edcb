import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { unless } from './errno.js';
import { isRemovalMark, makerOfTemporary } from './companion-file.js';
import { livenessOf } from './process-identity.js';

/** No write takes a day, so even a leftover whose maker cannot be asked is one by then. */
const OLD_MS = 24 * 60 * 60 * 1000;

/**
 * Removes the temporary files that killed writers left in a directory: at once when the writer is known to be dead,
 * after a day when it ran on another machine. `replaceFile` does this by itself.
 *
 * Never fails: a leftover that stays does no harm.
 *
 * @returns the names of the files that were removed.
 */
export async function sweepLeftovers(directory: string): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await readdir(directory).catch(() => [])) {
    if (!name.startsWith('.')) continue;
    const file = path.join(directory, name);
    const gone =
      (await isLeftover(name, file)) &&
      (await rm(file).then(
        () => true,
        () => false,
      ));
    if (gone) removed.push(name);
  }
  return removed;
}

async function isLeftover(name: string, file: string): Promise<boolean> {
  const maker = makerOfTemporary(name);
  if (maker === undefined && !isRemovalMark(name)) return false;
  const liveness = maker === undefined ? 'foreign' : livenessOf(maker);
  if (liveness === 'dead' || liveness === 'alive') return liveness === 'dead';
  const stat = await unless(['ENOENT', 'EACCES'], lstat(file));
  return stat !== undefined && Date.now() - stat.mtimeMs > OLD_MS;
}
