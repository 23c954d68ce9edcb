import {
  isAwsOwnedHost,
  isAwsSsoError,
  isLoopbackHost,
  invalidInput,
  regionOfPortalHost,
  shellWord,
  type AwsSsoError,
  type SsoSession,
} from '@aws-sso/core';

/** What a page answers to `HEAD` or `GET`: nothing is read of it but where it leads. */
export interface Answered {
  readonly status: number;
  readonly location?: string | undefined;
}

/** Asks for a page. It must not follow where that leads. */
export type AskPage = (method: 'HEAD' | 'GET', url: URL, signal?: AbortSignal) => Promise<Answered>;

/**
 * The portal behind a start URL. On a host of AWS it is the start URL itself, to the letter; a domain of the
 * organisation's own is asked where it leads, as the AWS CLI does since 2.35. One that leads nowhere, or not to AWS, is
 * taken to be the portal: the sign-in service knows whether it is. Caches go by the start URL of the config all the same.
 *
 * @throws AwsSsoError InvalidInput when the portal is in another region than the session says
 */
export async function portalUrl(session: SsoSession, ask: AskPage, signal?: AbortSignal): Promise<string> {
  const start = new URL(session.startUrl);
  if (isAwsOwnedHost(start.hostname) || isLoopbackHost(start.hostname)) return session.startUrl;
  const target = await redirection(start, ask, signal);
  if (target?.protocol !== 'https:' || !isAwsOwnedHost(target.hostname)) return session.startUrl;
  const region = regionOfPortalHost(target.hostname);
  if (region !== undefined && region !== session.region) throw elsewhere(session, region);
  return `${target.origin}${target.pathname}`.replace(/\/+$/, '');
}

async function redirection(start: URL, ask: AskPage, signal: AbortSignal | undefined): Promise<URL | undefined> {
  try {
    const first = await ask('HEAD', start, signal);
    const { status, location } = [405, 501].includes(first.status) ? await ask('GET', start, signal) : first;
    const isRedirect = [301, 302, 303, 307, 308].includes(status);
    return isRedirect && location !== undefined && URL.canParse(location, start.href)
      ? new URL(location, start)
      : undefined;
  } catch (error) {
    if (signal?.aborted === true || isAwsSsoError(error)) throw error;
    return undefined;
  }
}

const elsewhere = ({ name, startUrl, region }: SsoSession, actual: string): AwsSsoError =>
  invalidInput(
    'sso-region',
    `The start URL ${startUrl} leads to a portal in ${actual}, but the sso-session "${name}" says ${region}.`,
    `Set it again: aws-sso session:add ${shellWord(name)} --replace --region ${actual}`,
  );
