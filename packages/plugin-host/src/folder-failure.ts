import { AwsSsoError, isAwsSsoError } from '@aws-sso/core';
import { SafeFileError, errnoOf } from '@aws-sso/safe-files';

/** What to throw instead of an error around the directory of the plugins. All other errors pass unchanged. */
export function asFolderFailure(directory: string, error: unknown): unknown {
  if (isAwsSsoError(error)) return error;
  if (error instanceof SafeFileError)
    return new AwsSsoError(error.code === 'locked' ? 'ConfigLocked' : 'ConfigUnwritable', error.message, {
      hint: error.code === 'locked' ? 'Wait until the other process is done, and try again.' : hint,
      details: { path: error.path, reason: error.reason },
      cause: error,
    });
  const reason = errnoOf(error);
  if (reason === undefined) return error;
  return new AwsSsoError('ConfigUnwritable', `The plugins in ${directory} cannot be read or written (${reason}).`, {
    hint,
    details: { path: directory, reason },
    cause: error,
  });
}

const hint = 'Check the permissions of the directory, and the space on the disk.';
