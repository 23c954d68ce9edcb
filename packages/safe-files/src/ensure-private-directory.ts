import type { Stats } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { asSafeFileError, unless } from './errno.js';
import { resolveTarget } from './resolve-target.js';
import { SafeFileError } from './safe-file-error.js';
import { syncDirectory } from './sync-directory.js';

/**
 * Makes a directory and its missing parents, each with `mode` (default 0700). Directories that exist stay as they are.
 *
 * @throws SafeFileError `unwritable`.
 */
export async function ensurePrivateDirectory(directory: string, mode = 0o700): Promise<void> {
  try {
    await make(directory, await resolveTarget(directory), mode);
  } catch (error) {
    throw asSafeFileError('unwritable', directory, error);
  }
}

// One by one, because Node's recursive mkdir never ends where nothing can be made and all parents are there, as in /proc.
async function make(asked: string, directory: string, mode: number): Promise<void> {
  if (await isThere(asked, directory)) return;
  await make(asked, path.dirname(directory), mode);
  try {
    await mkdir(directory, { mode });
  } catch (error) {
    // Another process may have made it just now.
    if (await isThere(asked, directory)) return;
    throw error;
  }
  await syncDirectory(path.dirname(directory));
}

async function isThere(asked: string, directory: string): Promise<boolean> {
  const found: Stats | undefined = await unless(['ENOENT'], stat(directory));
  if (found === undefined || found.isDirectory()) return found !== undefined;
  throw new SafeFileError({ code: 'unwritable', path: asked, reason: 'a part of the path is not a directory' });
}
