import type { ErrorCode, ErrorDetails, SsoSession } from '@aws-sso/core';
import { shellWord } from '@aws-sso/core';
import type { ErrorFacts } from './service-errors.js';

/** What an answer of the service comes to. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly details?: ErrorDetails;
}

/**
 * What an error of the service comes to, when whoever asked knows nothing better. The service's own words are not
 * repeated: they may quote anything.
 */
export function refusalWords({ name, status = 0 }: ErrorFacts, session: SsoSession): Refusal {
  const where = `Identity Center in ${session.region}`;
  const unavailable = (message: string, hint: string): Refusal => ({ code: 'ServiceUnavailable', message, hint });
  if (status === 429 || name === 'SlowDownException')
    return unavailable(
      `${where} asks for fewer requests (HTTP ${status}).`,
      'Wait a minute, then run the command again.',
    );
  if (status >= 500)
    return unavailable(
      `${where} has a problem of its own (HTTP ${status}).`,
      'Run the command again in a few minutes.',
    );
  const signIn = `aws-sso login ${shellWord(session.name)}`;
  switch (name) {
    case 'InvalidScopeException':
      return {
        code: 'InvalidInput',
        message: `${where} does not accept the registration scopes of the sso-session "${session.name}".`,
        hint: 'Check its sso_registration_scopes; the usual value is sso:account:access',
        details: { field: 'registration-scopes' },
      };
    case 'AccessDeniedException':
    case 'ForbiddenException':
      return {
        code: 'AccessDenied',
        message: `${where} does not allow this (${name}).`,
        hint: `Ask an administrator what is assigned to you in the organisation of "${session.name}".`,
      };
    case 'InvalidClientException':
      return unavailable(`${where} does not know us any more (${name}).`, `Sign in again: ${signIn} --force`);
    case 'UnauthorizedClientException':
    case 'UnsupportedGrantTypeException':
    case 'InvalidClientMetadataException':
    case 'InvalidRedirectUriException':
      return unavailable(
        `${where} does not accept this way to sign in (${name}).`,
        `Try the other way, with or without --use-device-code: ${signIn} --force`,
      );
    default:
      return unavailable(
        `${where} refused the request (${name}, HTTP ${status}).`,
        'Check sso_start_url and sso_region of the session.',
      );
  }
}
