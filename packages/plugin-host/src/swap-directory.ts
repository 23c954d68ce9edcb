import { rename, rm } from 'node:fs/promises';
import { errnoOf } from '@aws-sso/safe-files';

/**
 * Puts a directory into the place of another one, which need not be there and is deleted. Both have to be on one disk.
 *
 * @throws what the file system says; then the place has what it had
 */
export async function swapDirectory(fresh: string, place: string): Promise<void> {
  const old = `${fresh}.old`;
  const hadOne = await moved(place, old);
  try {
    await rename(fresh, place);
  } catch (error) {
    if (hadOne) await rename(old, place);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** @returns whether there was something to move */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    throw error;
  }
}
