import type { BigIntStats } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { SafeFileError } from './safe-file-error.js';

/**
 * Refuses to touch what its owner did not mean to be written. A rename asks only for rights on the directory, and root is
 * asked nothing, so a file's own protection has to be looked at by us.
 *
 * @throws SafeFileError `unwritable`, or the system's error.
 */
export async function checkWritable(path: string, target: string, stat: BigIntStats): Promise<void> {
  const refuse = (reason: string) => new SafeFileError({ code: 'unwritable', path, reason });
  if (stat.isDirectory()) throw refuse('it is a directory');
  if (!stat.isFile()) throw refuse('it is not a regular file');
  if ((stat.mode & 0o222n) === 0n) throw refuse('it is write-protected (nobody has write permission)');
  await access(target, constants.W_OK);
}
