import type { ErrorCode, SignInState, SyncOutcome } from '@aws-sso/core';

/** What a shell script can tell apart. Documented; does not change. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  changes: 2,
  signInNeeded: 4,
  notStarted: 125,
  cancelled: 130,
} as const;

export function exitCodeFor(code: ErrorCode | 'Unexpected'): number {
  switch (code) {
    case 'InvalidInput':
      return exitCodes.usage;
    case 'SignInRequired':
      return exitCodes.signInNeeded;
    case 'Cancelled':
      return exitCodes.cancelled;
    default:
      return exitCodes.failed;
  }
}

/** In a dry run 2 means that there are changes, so a wrong command line must not end with it. */
export const exitCodeIn = (argv: readonly string[], exitCode: number): number =>
  exitCode === exitCodes.usage && argv.includes('--dry-run') ? exitCodes.failed : exitCode;

/** Of many outcomes: the highest code, so that a sign-in that is needed shows through other trouble. */
export const highest = (codes: readonly number[]): number => Math.max(exitCodes.ok, ...codes);

/** Of `status`. */
export const statusExitCode = (states: readonly SignInState[]): number =>
  highest(
    states.map((state) => {
      if (state === 'sign-in-needed') return exitCodes.signInNeeded;
      return state === 'unusable' ? exitCodes.failed : exitCodes.ok;
    }),
  );

/** Of a sync that did what it could. */
export const syncExitCode = ({ needsSignIn, isPartial }: SyncOutcome): number =>
  highest([needsSignIn ? exitCodes.signInNeeded : exitCodes.ok, isPartial ? exitCodes.failed : exitCodes.ok]);

/** Of a dry run. Changes that a sync can make come before conflicts, which it cannot solve; a gap hides changes. */
export function dryRunExitCode({ changes, unlisted, needsSignIn, isPartial }: SyncOutcome): number {
  if (needsSignIn) return exitCodes.signInNeeded;
  if (unlisted.length > 0) return exitCodes.failed;
  if (changes > 0) return exitCodes.changes;
  return isPartial ? exitCodes.failed : exitCodes.ok;
}
