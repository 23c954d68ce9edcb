import { invalidInput } from './errors.js';

// What RFC 3986 lets a URL consist of. Parsers disagree about the rest (a backslash, say), and then about the host.
const urlCharacters = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/;

const plainUrl = /^https:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[\w.~/#-]*)?$/;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for `localhost`, `127.0.0.1` and `[::1]`: the only hosts that plain http may reach. */
export const isLoopbackHost = (hostname: string): boolean => loopback.has(hostname);

/** A host of the web and a path: needs no taking apart, which takes a while in a process that does nothing else. */
export const isPlainUrl = (text: string): boolean => plainUrl.test(text);

/** Why a text is no URL that a token may be sent to, or undefined when it is one. */
export function urlProblem(text: string): string | undefined {
  if (isPlainUrl(text)) return undefined;
  if (!urlCharacters.test(text))
    return 'must not contain blanks, control characters or anything else that URLs do not have';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^[a-z]+:\/\/[^/]/i.test(text)) return 'is not a URL (it starts with https://)';
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or password';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol !== 'http:') return 'must start with https://';
  return isLoopbackHost(url.hostname) ? undefined : 'must use https (plain http only to this machine, for tests)';
}

/**
 * Checks an access portal's start URL. It is kept as typed: the AWS CLI hashes the exact text into cache file names.
 *
 * @example parseStartUrl('https://my-org.awsapps.com/start/') // the same text
 * @throws AwsSsoError InvalidInput
 */
export function parseStartUrl(text: string): string {
  const problem = text === '' ? 'must not be empty' : urlProblem(text);
  if (problem !== undefined)
    throw invalidInput('start-url', `The start URL ${problem}.`, 'It looks like https://my-org.awsapps.com/start/');
  return text;
}
