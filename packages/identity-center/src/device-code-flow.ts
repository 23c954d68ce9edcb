import type { StartDeviceAuthorizationResponse } from '@aws-sdk/client-sso-oidc';
import { invalidInput, urlProblem, type AccessToken, type ClientRegistration, type SsoSession } from '@aws-sso/core';
import { authorizationExpired, verdictOf } from './authorization-errors.js';
import { incompleteAnswer, issuedToken } from './issued-token.js';
import { isNamed, isTransient } from './service-errors.js';
import { signInLimitMs, type SignInContext } from './sign-in-flow.js';

/** What the service means when it names no interval, and what `slow_down` adds for good (RFC 8628, 3.5). */
const standardIntervalMs = 5_000;

/** Nobody is asked more often, whatever the service says. */
const leastIntervalMs = 1_000;

/** It is printed, so nothing else may be in it. */
const userCodeForm = /^[a-z0-9-]{4,20}$/i;

/** Device authorization (RFC 8628): the human types a code into a browser on any machine while we ask for the result. */
export async function signInWithDeviceCode(context: SignInContext): Promise<AccessToken> {
  const { clients, clock, session, request } = context;
  const { registration, started } = await start(context);
  const expiresAt = new Date(clock().getTime() + started.lifetimeMs);
  const { verificationUri: url, verificationUriComplete: completeUrl, userCode } = started;
  request.show({ method: 'device-code', url, completeUrl, userCode, expiresAt });

  let intervalMs = started.intervalMs;
  for (;;) {
    // Not past the end, however slow we are told to be.
    await clients.sleep(Math.min(intervalMs, expiresAt.getTime() - clock().getTime()), request.signal);
    if (clock() >= expiresAt) throw authorizationExpired(session);
    try {
      return await redeem(context, registration, started.deviceCode);
    } catch (error) {
      const verdict = verdictOf(error, session);
      if (verdict !== undefined) throw verdict;
      // A hiccup of the network is no reason to make the human start again.
      if (isNamed(error, 'SlowDownException')) intervalMs += standardIntervalMs;
      else if (!isNamed(error, 'AuthorizationPendingException') && !isTransient(error)) throw error;
    }
  }
}

async function start({ clients, registrations, session, request: { signal } }: SignInContext) {
  const { client } = await clients.oidc(session);
  const startUrl = await clients.portalUrl(session, signal);
  return registrations.use(session, 'device-code', signal, async (registration) => {
    const { clientId, clientSecret } = registration;
    const wish = { clientId, clientSecret, startUrl };
    try {
      const answer = await clients.attempt(
        () => client.startDeviceAuthorization(wish, { abortSignal: signal }),
        signal,
      );
      return { registration, started: complete(session, answer) };
    } catch (error) {
      throw isNamed(error, 'InvalidRequestException') ? unknownStartUrl(session) : error;
    }
  });
}

async function redeem(
  { clients, clock, session, request }: SignInContext,
  registration: ClientRegistration,
  deviceCode: string,
): Promise<AccessToken> {
  const { client } = await clients.oidc(session);
  const { clientId, clientSecret } = registration;
  const answer = await client.createToken(
    { grantType: 'urn:ietf:params:oauth:grant-type:device_code', clientId, clientSecret, deviceCode },
    { abortSignal: request.signal },
  );
  return issuedToken(session, registration, answer, clock());
}

/** The answer with nothing missing, a code that may be printed, and addresses that may be opened in a browser. */
function complete(session: SsoSession, answer: StartDeviceAuthorizationResponse) {
  const { deviceCode, userCode, verificationUri, verificationUriComplete, expiresIn, interval } = answer;
  if (!deviceCode || !userCode || !verificationUri || !verificationUriComplete) throw incompleteAnswer(session);
  if (typeof expiresIn !== 'number' || expiresIn <= 0 || !userCodeForm.test(userCode)) throw incompleteAnswer(session);
  if (urlProblem(verificationUri) !== undefined || urlProblem(verificationUriComplete) !== undefined)
    throw incompleteAnswer(session);
  const lifetimeMs = Math.min(expiresIn * 1000, signInLimitMs);
  const intervalMs = typeof interval === 'number' ? Math.max(interval * 1000, leastIntervalMs) : standardIntervalMs;
  return { deviceCode, userCode, verificationUri, verificationUriComplete, lifetimeMs, intervalMs };
}

const unknownStartUrl = (session: SsoSession) =>
  invalidInput(
    'start-url',
    `Identity Center in ${session.region} does not know the start URL ${session.startUrl}.`,
    `Check sso_start_url and sso_region of the sso-session "${session.name}".`,
  );
