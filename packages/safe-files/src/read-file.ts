import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { asSafeFileError, unlessNow } from './errno.js';
import { sameStamp, stampOf, type FileStamp } from './file-stamp.js';
import { targetOf } from './resolve-target.js';
import { SafeFileError } from './safe-file-error.js';
import { isNullDevice, specialty } from './special-file.js';

/** A file as it was at one moment. One that does not exist, or is the null device, has neither `bytes` nor `stamp`. */
export interface FileSnapshot {
  /** The name as it was asked for. */
  readonly path: string;
  /** The file behind all symbolic links; see {@link resolveTarget}. */
  readonly target: string;
  readonly bytes: Uint8Array | undefined;
  readonly stamp: FileStamp | undefined;
}

/** A look at a file, with whether it changed while it was being read. */
export interface Look extends FileSnapshot {
  readonly torn: boolean;
}

// Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it. Windows has no such flag.
const READ_FLAGS = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);
const PLAIN_READ_ATTEMPTS = 3;

/**
 * Reads a file for a command that only reads: no lock, no waiting, nothing created or repaired. Use `readStill` when the
 * answer decides what will be written.
 *
 * @returns a snapshot without `bytes` when the file does not exist.
 * @throws SafeFileError `unreadable` when it exists and is no readable regular file.
 */
export async function readFileIfExists(path: string): Promise<FileSnapshot> {
  let look = await lookAt(path);
  for (let attempt = 1; look.torn && attempt < PLAIN_READ_ATTEMPTS; attempt++) look = await lookAt(path);
  const { target, bytes, stamp } = look;
  return { path, target, bytes, stamp };
}

/**
 * One look at a file; the callers decide what to think of it. Without threads: to hand one of these steps to a thread takes ten
 * times as long as the step, and a command that lists something reads five files.
 */
export const lookAt = (path: string): Promise<Look> =>
  new Promise((resolve) => {
    resolve(lookNow(path));
  });

function lookNow(path: string): Look {
  const target = targetOf(path);
  const missing = { path, target, bytes: undefined, stamp: undefined, torn: false };
  try {
    const descriptor = unlessNow(['ENOENT'], () => openSync(target, READ_FLAGS));
    if (descriptor === undefined) return missing;
    try {
      const before = fstatSync(descriptor, { bigint: true });
      if (isNullDevice(before)) return missing;
      const reason = specialty(before);
      if (reason !== undefined) throw new SafeFileError({ code: 'unreadable', path, reason });
      const bytes = readFileSync(descriptor);
      const stamp = stampOf(fstatSync(descriptor, { bigint: true }));
      return { path, target, bytes, stamp, torn: !sameStamp(stampOf(before), stamp) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw asSafeFileError('unreadable', path, error);
  }
}
