import { AwsSsoError, type SsoSession, shellWord } from '@aws-sso/core';
import { connectionWords } from './connection-words.js';
import { refusalWords } from './refusal-words.js';
import { factsOf, type ErrorFacts } from './service-errors.js';

/** For the log of whoever debugs: class, status and code, never a message of the service, which may quote anything. */
const causeOf = ({ name, status, code }: ErrorFacts): Error =>
  new Error([name, status === undefined ? '' : `HTTP ${status}`, code ?? ''].filter((part) => part !== '').join(', '));

/**
 * Turns what a request threw into an error of ours, in one sentence and with a next step. Tokens, bodies and headers,
 * which SDK errors carry along, do not come with it: not even as `cause`. Errors that no request threw stay as they are.
 */
export function explained(error: unknown, session: SsoSession): Error {
  const facts = factsOf(error);
  const details = { sessionName: session.name };
  if (facts.name === 'AbortError') return new AwsSsoError('Cancelled', 'Cancelled.', { details });
  if (!facts.fromRequest) return error instanceof Error ? error : new Error(String(error));
  const cause = causeOf(facts);
  if (facts.status !== undefined && facts.status >= 400) {
    const refusal = refusalWords(facts, session);
    return new AwsSsoError(refusal.code, refusal.message, {
      hint: refusal.hint,
      details: { ...details, ...refusal.details },
      cause,
    });
  }
  const [message, hint] = connectionWords(facts, `Identity Center in ${session.region}`);
  return new AwsSsoError('ServiceUnavailable', message, { hint, details, cause });
}

/** Runs work and explains what it throws. An aborted signal means Cancelled, however the abort shows. */
export async function explaining<T>(
  session: SsoSession,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    signal?.throwIfAborted();
    return await work();
  } catch (error) {
    throw explained(signal?.aborted === true ? { name: 'AbortError' } : error, session);
  }
}

/** What is left to say when no usable token is there. The hint is the command to run. */
export const signInRequired = (session: SsoSession): AwsSsoError =>
  new AwsSsoError('SignInRequired', `You are not signed in to the sso-session "${session.name}".`, {
    hint: `aws-sso login ${shellWord(session.name)}`,
    details: { sessionName: session.name },
  });
