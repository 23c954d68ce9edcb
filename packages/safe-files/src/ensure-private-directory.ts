import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { asSafeFileError } from './errno.js';
import { resolveTarget } from './resolve-target.js';
import { syncDirectory } from './sync-directory.js';

/**
 * Makes a directory and its missing parents, each with `mode` (default 0700). Directories that exist stay as they are.
 *
 * @throws SafeFileError `unwritable`.
 */
export async function ensurePrivateDirectory(directory: string, mode = 0o700): Promise<void> {
  const target = await resolveTarget(directory);
  try {
    const first = await mkdir(target, { recursive: true, mode });
    if (first === undefined) return;
    for (let made = target; made.length >= first.length; made = path.dirname(made)) {
      await syncDirectory(path.dirname(made));
    }
  } catch (error) {
    throw asSafeFileError('unwritable', directory, error);
  }
}
