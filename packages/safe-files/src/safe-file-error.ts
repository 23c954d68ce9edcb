import type { LockHolder } from './lock-record.js';

/**
 * What went wrong, as a closed set:
 *
 * - `locked`: another process held the lock for the whole waiting time (`holder` says who)
 * - `nested`: work that holds a lock asked for the same lock again, which would wait for ever
 * - `busy`: the file did not stop changing for long enough to be read
 * - `changed`: the file is no longer the one that was read; read it again and decide anew
 * - `unwritable`: the file, its directory or its disk does not take the write; nothing was changed
 * - `unreadable`: the file exists and cannot be read, or is not a regular file
 */
export type SafeFileErrorCode = 'locked' | 'nested' | 'busy' | 'changed' | 'unwritable' | 'unreadable';

const leads: Record<SafeFileErrorCode, string> = {
  locked: 'is locked',
  nested: 'is locked already',
  busy: 'does not come to rest',
  changed: 'was changed by another program',
  unwritable: 'cannot be written',
  unreadable: 'cannot be read',
};

/**
 * The one error of this package. `message` is a sentence for people, `reason` its second half; neither ever contains
 * anything of a file's content.
 *
 * @example
 * error.message // '/home/ada/.aws/config cannot be written: the disk is full.'
 */
export class SafeFileError extends Error {
  override readonly name = 'SafeFileError';
  readonly code: SafeFileErrorCode;
  readonly path: string;
  readonly reason: string;
  readonly holder: LockHolder | undefined;

  constructor(details: {
    code: SafeFileErrorCode;
    path: string;
    reason: string;
    holder?: LockHolder | undefined;
    cause?: unknown;
  }) {
    super(`${details.path} ${leads[details.code]}: ${details.reason}.`, { cause: details.cause });
    this.code = details.code;
    this.path = details.path;
    this.reason = details.reason;
    this.holder = details.holder;
  }
}
