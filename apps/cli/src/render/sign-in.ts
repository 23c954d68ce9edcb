import { type SignInResult, printable } from '@aws-sso/core';
import { type ExplainedError, explainError } from '../explain-error.js';
import { inWords } from './time.js';

/** What came of a sign-in, in a line. */
export function renderSignIn(result: SignInResult): string {
  const name = printable(result.name);
  if (result.outcome === 'failed') return `${name}: not signed in`;
  return `${name}: ${result.outcome === 'still-valid' ? 'still ' : ''}signed in until ${inWords(result.expiresAt)}`;
}

/** The sessions that nobody could sign in to, with the reasons in words. */
export const failuresOf = (results: readonly SignInResult[]): readonly ExplainedError[] =>
  results.flatMap((result) => (result.outcome === 'failed' ? [explainError(result.error)] : []));

/** The fields that `--json` promises. */
export function signInJson(result: SignInResult): object {
  const { name, outcome } = result;
  if (outcome !== 'failed') return { name, outcome, signedInUntil: result.expiresAt.toISOString() };
  const { code, message, hint } = explainError(result.error);
  return { name, outcome, error: { code, message, hint } };
}
