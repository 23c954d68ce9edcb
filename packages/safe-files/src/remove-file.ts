import { rm } from 'node:fs/promises';
import path from 'node:path';
import { checkWritable } from './check-writable.js';
import { asSafeFileError, errnoOf } from './errno.js';
import { statTarget } from './file-stamp.js';
import { resolveTarget } from './resolve-target.js';
import { syncDirectory } from './sync-directory.js';

/**
 * Removes a file for good, also after a power cut. Of a symbolic link the file behind it is removed and the link stays: a
 * token must be gone afterwards, and a later write finds its place again.
 *
 * @returns false when there was no such file.
 * @throws SafeFileError `unwritable`, by the same rules as `replaceFile`.
 */
export async function removeFile(file: string): Promise<boolean> {
  try {
    const target = await resolveTarget(file);
    const existing = await statTarget(target);
    if (existing === undefined) return false;
    await checkWritable(file, target, existing);
    await rm(target, { force: true });
    await syncDirectory(path.dirname(target));
    return true;
  } catch (error) {
    // Somebody else has removed it since we looked.
    if (errnoOf(error) === 'ENOENT') return false;
    throw asSafeFileError('unwritable', file, error);
  }
}
