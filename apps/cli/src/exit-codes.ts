import type { ErrorCode } from '@aws-sso/core';

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
