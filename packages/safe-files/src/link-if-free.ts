import { link } from 'node:fs/promises';
import { errnoOf } from './errno.js';

const unsupported = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);

/**
 * Gives a finished file a second name, unless something has that name. The only way to put a complete file in a place which
 * must be empty: a rename replaces what is there. `unsupported`: this file system (FAT) has no hard links.
 */
export async function linkIfFree(file: string, name: string): Promise<'linked' | 'taken' | 'unsupported'> {
  try {
    await link(file, name);
    return 'linked';
  } catch (error) {
    const errno = errnoOf(error) ?? '';
    if (errno === 'EEXIST') return 'taken';
    if (unsupported.has(errno)) return 'unsupported';
    throw error;
  }
}
