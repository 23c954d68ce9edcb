import { AwsSsoError, type SsoSession, shellWord } from '@aws-sso/core';

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
