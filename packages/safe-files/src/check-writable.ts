import type { BigIntStats } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { SafeFileError } from './safe-file-error.js';
import { isNullDevice, specialty } from './special-file.js';

/**
 * Refuses to replace what is no file. Root could rename a file over `/dev/null`, and every program on the machine would then
 * read in it what the others threw away.
 *
 * @throws SafeFileError `unwritable`
 */
export function checkRegular(path: string, found: BigIntStats): void {
  const reason = isNullDevice(found) ? 'it is the null device, which keeps nothing' : specialty(found);
  if (reason !== undefined) throw new SafeFileError({ code: 'unwritable', path, reason });
}

/**
 * Refuses to touch what its owner did not mean to be written. A rename asks only for rights on the directory, and root is
 * asked nothing, so a file's own protection has to be looked at by us.
 *
 * @throws SafeFileError `unwritable`, or the system's error.
 */
export async function checkWritable(path: string, target: string, found: BigIntStats): Promise<void> {
  checkRegular(path, found);
  if ((found.mode & 0o222n) === 0n) {
    const reason = 'it is write-protected (nobody has write permission)';
    throw new SafeFileError({ code: 'unwritable', path, reason });
  }
  await access(target, constants.W_OK);
}
