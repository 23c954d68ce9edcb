import { AwsSsoError, type SsoSession, shellWord } from '@aws-sso/core';
import { factsOf, type ErrorFacts } from './service-errors.js';

/** For the log of whoever debugs: class, status and code, never a message of the service, which may quote anything. */
const causeOf = ({ name, status, code }: ErrorFacts): Error =>
  new Error([name, status === undefined ? '' : `HTTP ${status}`, code ?? ''].filter((part) => part !== '').join(', '));

/** The sentence and the next step for an error of the network or of a service that does not do its job. */
function words(facts: ErrorFacts, where: string): readonly [message: string, hint: string] {
  const { name, status, code = '' } = facts;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return [`${where} was not found on the network.`, 'Check the network connection, and sso_region of the session.'];
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return [
      `${where} cannot be reached (${code}).`,
      'Check the network connection, and HTTPS_PROXY if you need a proxy.',
    ];
  if (/CERT|SIGNATURE|SSL|TLS|SELF_SIGNED/.test(code))
    return [
      `The connection to ${where} is not to be trusted (${code}).`,
      'If a proxy inspects TLS here, put its certificate into a file and name that in AWS_CA_BUNDLE.',
    ];
  if (status === 407)
    return ['The proxy asks for a user name and a password (HTTP 407).', 'Put them into the address in HTTPS_PROXY.'];
  if (status === 429)
    return [`${where} asks for fewer requests (HTTP 429).`, 'Wait a minute, then run the command again.'];
  if (status !== undefined && status >= 500)
    return [`${where} has a problem of its own (HTTP ${status}).`, 'Run the command again in a few minutes.'];
  if (status !== undefined && status >= 400)
    return [
      `${where} refused the request (${name}, HTTP ${status}).`,
      'Check sso_start_url and sso_region of the session.',
    ];
  if (name === 'TimeoutError' && !/RESET|PIPE/.test(code))
    return [`${where} did not answer in time.`, 'Check the network connection and try again.'];
  return [`The connection to ${where} broke.`, 'Check the network connection and try again.'];
}

/**
 * Turns what a request threw into an error of ours, in one sentence and with a next step. Tokens, bodies and headers,
 * which SDK errors carry along, do not come with it: not even as `cause`. Errors that no request threw stay as they are.
 */
export function explained(error: unknown, session: SsoSession): Error {
  const facts = factsOf(error);
  const details = { sessionName: session.name };
  if (facts.name === 'AbortError') return new AwsSsoError('Cancelled', 'Cancelled.', { details });
  if (!facts.fromRequest) return error instanceof Error ? error : new Error(String(error));
  const [message, hint] = words(facts, `Identity Center in ${session.region}`);
  return new AwsSsoError('ServiceUnavailable', message, { hint, details, cause: causeOf(facts) });
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
