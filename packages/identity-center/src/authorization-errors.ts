import { AwsSsoError, type SsoSession, shellWord } from '@aws-sso/core';
import { isNamed } from './service-errors.js';

/** The human said no, or an administrator did for them. */
export const authorizationDenied = (session: SsoSession): AwsSsoError =>
  new AwsSsoError('AuthorizationDenied', `The sign-in to the sso-session "${session.name}" was denied.`, {
    hint: `To try again: aws-sso login ${shellWord(session.name)}`,
    details: { sessionName: session.name },
  });

/** Nobody acted in time. */
export const authorizationExpired = (session: SsoSession): AwsSsoError =>
  new AwsSsoError(
    'AuthorizationExpired',
    `Nobody completed the sign-in to the sso-session "${session.name}" in time.`,
    {
      hint: `To start anew: aws-sso login ${shellWord(session.name)}`,
      details: { sessionName: session.name },
    },
  );

/** Somebody approved, and still there is no token: the code that the browser brought had ended, or had been used. */
export const approvalSpent = (session: SsoSession): AwsSsoError =>
  new AwsSsoError(
    'AuthorizationExpired',
    `The approval of the sign-in to the sso-session "${session.name}" came too late, or was used before.`,
    {
      hint: `To start anew: aws-sso login ${shellWord(session.name)}`,
      details: { sessionName: session.name },
    },
  );

/** What the service says of a code that a human was to approve; undefined when the error is about something else. */
export function verdictOf(error: unknown, session: SsoSession): AwsSsoError | undefined {
  if (isNamed(error, 'AccessDeniedException')) return authorizationDenied(session);
  // A code that was used, or that ended, is not valid any more.
  return isNamed(error, 'ExpiredTokenException', 'InvalidGrantException') ? authorizationExpired(session) : undefined;
}
