import { AwsSsoError, printable } from '@aws-sso/core';
import { SafeFileError } from '@aws-sso/safe-files';

const giveUp = 'or give the keychain up for this session: aws-sso storage:migrate SESSION --to file --without-tokens';

const hints = {
  'not-loaded': `Install aws-sso again without leaving out optional dependencies, ${giveUp}`,
  locked: `Unlock your keychain, or run a command such as aws-sso session:list on a terminal, which asks for it; ${giveUp}`,
  silent: `Unlock your keychain if it waits for that, and try again; ${giveUp}`,
  failed: `See that the keychain of your system runs (on Linux a Secret Service, such as gnome-keyring, on the session bus), ${giveUp}`,
} as const;

export type KeychainProblem = keyof typeof hints;

/** The one error of this storage for a keychain that cannot be used; the hint depends on why. */
export const keychainFailure = (problem: KeychainProblem, reason: string, cause?: unknown): AwsSsoError =>
  new AwsSsoError('StorageUnavailable', `The keychain cannot be used: ${printable(reason)}.`, {
    hint: hints[problem],
    details: { storage: 'keychain', reason: printable(reason) },
    cause,
  });

/** What to throw instead of an error around our files. All other errors pass unchanged. */
export function asKeychainFailure(error: unknown): unknown {
  if (!(error instanceof SafeFileError) || error.code === 'nested') return error;
  return new AwsSsoError('StorageUnavailable', error.message, {
    hint:
      error.code === 'locked'
        ? 'Wait until the other process is done, or end it, and try again.'
        : 'Check what stands at this path and whether you may read and write it, and the space on the disk.',
    details: { storage: 'keychain', path: error.path, reason: error.reason },
    cause: error,
  });
}
