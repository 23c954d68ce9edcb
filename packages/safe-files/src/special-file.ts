import { type BigIntStats, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { unlessNow } from './errno.js';

/**
 * Whether a file is the null device, under whatever name. `AWS_CONFIG_FILE=/dev/null`, or a mount of it over a file, is how
 * people say that there is none.
 */
export function isNullDevice(found: BigIntStats): boolean {
  if (!found.isCharacterDevice()) return false;
  const nothing = unlessNow(['ENOENT'], () => statSync(devNull, { bigint: true }));
  return nothing?.isCharacterDevice() === true && nothing.rdev === found.rdev;
}

/** Why something cannot be used as a file; undefined for a regular file. */
export function specialty(found: BigIntStats): string | undefined {
  if (found.isFile()) return undefined;
  return found.isDirectory() ? 'it is a directory' : 'it is not a regular file';
}
