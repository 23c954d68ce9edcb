import { SafeFileError } from './safe-file-error.js';

const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would become larger than this process may write',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a directory',
  ELOOP: 'there are too many symbolic links',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'a part of the path does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a directory',
  EPERM: 'the operation is not permitted',
  ENXIO: 'it is not a regular file',
  EROFS: 'the file system is read-only',
};

/** The system's code of a failed call (`'ENOENT'`), or undefined when the error is no system error. */
export function errnoOf(error: unknown): string | undefined {
  // Only what comes from a system call: others, such as a caller's reason to abort, may have a `code` too. And not
  // `instanceof Error`, which is false for errors made in another realm.
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a system error into ours. Errors that are ours already, and bugs, pass unchanged. */
export function asSafeFileError(code: 'unwritable' | 'unreadable', path: string, error: unknown): unknown {
  const errno = errnoOf(error);
  if (error instanceof SafeFileError || errno === undefined) return error;
  return new SafeFileError({ code, path, reason: words[errno] ?? `the system answers ${errno}`, cause: error });
}

/** The result of a call, or undefined when it fails with one of these codes. */
export async function unless<T>(errnos: readonly string[], call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (errnos.includes(errnoOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** The same for a call that does not wait. */
export function unlessNow<T>(errnos: readonly string[], call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (errnos.includes(errnoOf(error) ?? '')) return undefined;
    throw error;
  }
}

/** Passes over a system error where nothing depends on the call any more. For `catch`; bugs are thrown on. */
export function unlessOfTheSystem(error: unknown): void {
  if (errnoOf(error) === undefined) throw error;
}
