import { AwsSsoError, type ErrorCode } from '@aws-sso/core';
import { SafeFileError, type SafeFileErrorCode } from '@aws-sso/safe-files';

const configCodes: Partial<Record<SafeFileErrorCode, ErrorCode>> = {
  locked: 'ConfigLocked',
  busy: 'ConfigBusy',
  changed: 'ConfigBusy',
  unwritable: 'ConfigUnwritable',
  unreadable: 'ConfigUnwritable',
};

const hints: Record<SafeFileErrorCode, string> = {
  locked: 'Wait until the other process is done, or end it, and try again.',
  nested: '',
  busy: 'Another program keeps writing this file; try again when it is done.',
  changed: 'Another program keeps writing this file; try again when it is done.',
  unwritable: 'Nothing was changed. Check the permissions of the file and of its directory, and the space on the disk.',
  unreadable: 'Check what stands at this path and whether you may read it.',
};

/** What to throw instead of an error around the config, its state or the settings. All other errors pass unchanged. */
export function asConfigFailure(error: unknown): unknown {
  const code = error instanceof SafeFileError ? configCodes[error.code] : undefined;
  return code === undefined ? error : translated(error as SafeFileError, code);
}

/** What to throw instead of an error around tokens, registrations and credentials. All other errors pass unchanged. */
export function asStorageFailure(error: unknown): unknown {
  if (!(error instanceof SafeFileError) || error.code === 'nested') return error;
  return translated(error, 'StorageUnavailable', 'file');
}

function translated(error: SafeFileError, code: ErrorCode, storage?: string): AwsSsoError {
  const { message, path, reason } = error;
  const details = { path, reason, ...(storage === undefined ? {} : { storage }) };
  return new AwsSsoError(code, message, { hint: hints[error.code], details, cause: error });
}
