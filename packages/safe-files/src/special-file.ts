import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { unless } from './errno.js';

/**
 * Whether a file is the null device, under whatever name. `AWS_CONFIG_FILE=/dev/null`, or a mount of it over a file, is how
 * people say that there is none.
 */
export async function isNullDevice(found: BigIntStats): Promise<boolean> {
  if (!found.isCharacterDevice()) return false;
  const nothing = await unless(['ENOENT'], stat(devNull, { bigint: true }));
  return nothing?.isCharacterDevice() === true && nothing.rdev === found.rdev;
}

/** Why something cannot be used as a file; undefined for a regular file. */
export function specialty(found: BigIntStats): string | undefined {
  if (found.isFile()) return undefined;
  return found.isDirectory() ? 'it is a directory' : 'it is not a regular file';
}
