import { type AwsSsoError, type SignInResult, type SignOutResult, printable } from '@aws-sso/core';
import { type ExplainedError, explainError } from '../explain-error.js';
import { inWords } from './time.js';

/** What came of a sign-in, in a line. */
export function renderSignIn(result: SignInResult): string {
  const name = printable(result.name);
  if (result.outcome === 'failed') return `${name}: not signed in`;
  return `${name}: ${result.outcome === 'still-valid' ? 'still ' : ''}signed in until ${inWords(result.expiresAt)}`;
}

/** Why it did not work for some sessions, in words. */
export const failuresOf = (results: readonly (SignInResult | SignOutResult)[]): readonly ExplainedError[] =>
  results.flatMap((result) => (result.outcome === 'failed' ? [explainError(result.error)] : []));

/** The fields that `--json` promises. */
export function signInJson(result: SignInResult): object {
  const { name, outcome } = result;
  if (outcome !== 'failed') return { name, outcome, signedInUntil: result.expiresAt.toISOString() };
  return { name, outcome, error: errorJson(result.error) };
}

/** The same of a sign-out. `sessions` are those that are signed out of. */
export const signOutJson = (results: readonly SignOutResult[]): object => ({
  sessions: results.flatMap(({ name, outcome }) => (outcome === 'signed-out' ? [name] : [])),
  failures: results.flatMap((result) =>
    result.outcome === 'failed' ? [{ name: result.name, error: errorJson(result.error) }] : [],
  ),
});

function errorJson(error: AwsSsoError): object {
  const { code, message, hint } = explainError(error);
  return { code, message, hint };
}
