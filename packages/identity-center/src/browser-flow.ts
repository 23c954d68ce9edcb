import { randomBytes } from 'node:crypto';
import {
  AwsSsoError,
  isAwsSsoError,
  printable,
  type AccessToken,
  type ClientRegistration,
  type SsoSession,
  shellWord,
} from '@aws-sso/core';
import { approvalSpent, authorizationDenied, authorizationExpired, verdictOf } from './authorization-errors.js';
import { authorizeUrl } from './authorize-url.js';
import { listenForCallback, type Callback, type CallbackListener } from './callback-listener.js';
import { notSignedInPage, signedInPage } from './callback-page.js';
import { issuedToken } from './issued-token.js';
import { newProofKey } from './proof-key.js';
import { signInLimitMs, type SignInContext } from './sign-in-flow.js';

/** Authorization code with PKCE: the human consents in a browser on this machine, which then returns to our listener. */
export async function signInWithBrowser(context: SignInContext): Promise<AccessToken> {
  const { registrations, session, request } = context;
  const registration = await registrations.use(session, 'browser', request.signal, (found) => Promise.resolve(found));
  try {
    return await signInAs(registration, context);
  } catch (error) {
    // A client that the service has forgotten shows as an error page in the browser, not as an answer to us: whatever
    // went wrong, the next attempt must not meet it again.
    if (!isAwsSsoError(error, 'AuthorizationDenied')) await registrations.forget(session);
    throw error;
  }
}

async function signInAs(registration: ClientRegistration, context: SignInContext): Promise<AccessToken> {
  const { clients, clock, session, request } = context;
  const { endpoint } = await clients.oidc(session);
  const state = randomBytes(32).toString('base64url');
  const { verifier, challenge } = newProofKey();
  const listener = await listenForCallback(state).catch((error: unknown) =>
    Promise.reject(cannotListen(error, session)),
  );
  try {
    const { redirectUri } = listener;
    const url = authorizeUrl(endpoint, { registration, redirectUri, state, challenge });
    request.show({ method: 'browser', url, expiresAt: new Date(clock().getTime() + signInLimitMs) });
    const callback = await withinDeadline(listener, context);
    return await answering(callback, () => redeem(callback, { registration, redirectUri, verifier }, context));
  } finally {
    listener.close();
  }
}

async function withinDeadline(
  listener: CallbackListener,
  { clients, session, request }: SignInContext,
): Promise<Callback> {
  const arrived = new AbortController();
  const signal = AbortSignal.any([arrived.signal, ...(request.signal === undefined ? [] : [request.signal])]);
  const deadline = clients.sleep(signInLimitMs, signal).then(() => Promise.reject(authorizationExpired(session)));
  try {
    return await Promise.race([listener.callback, deadline]);
  } finally {
    arrived.abort();
  }
}

/** Tells the browser how it ended, once that is known. */
async function answering<T>(callback: Callback, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await callback.answer(signedInPage);
    return result;
  } catch (error) {
    await callback.answer(notSignedInPage);
    throw error;
  }
}

interface CodeHolder {
  readonly registration: ClientRegistration;
  readonly redirectUri: string;
  readonly verifier: string;
}

async function redeem({ result }: Callback, holder: CodeHolder, context: SignInContext): Promise<AccessToken> {
  const { clients, clock, session, request } = context;
  if ('error' in result) {
    if (result.error === 'access_denied') throw authorizationDenied(session);
    const reason = printable(result.error.slice(0, 80));
    throw new AwsSsoError('ServiceUnavailable', `Identity Center ended the sign-in (${reason}).`, {
      hint: `To start anew: aws-sso login ${shellWord(session.name)}`,
      details: { sessionName: session.name },
    });
  }
  const { registration, redirectUri, verifier: codeVerifier } = holder;
  const { clientId, clientSecret } = registration;
  const { client } = await clients.oidc(session);
  const wish = {
    grantType: 'authorization_code',
    clientId,
    clientSecret,
    redirectUri,
    codeVerifier,
    code: result.code,
  };
  try {
    const ask = () => client.createToken(wish, { abortSignal: request.signal });
    return issuedToken(session, registration, await clients.attempt(ask, request.signal), clock());
  } catch (error) {
    const verdict = verdictOf(error, session);
    throw verdict?.code === 'AuthorizationExpired' ? approvalSpent(session) : (verdict ?? error);
  }
}

const cannotListen = (cause: unknown, session: SsoSession): AwsSsoError =>
  new AwsSsoError(
    'ServiceUnavailable',
    'The browser could not report back: this machine lets nobody listen on 127.0.0.1.',
    {
      hint: `Sign in with a code instead: aws-sso login ${shellWord(session.name)} --use-device-code`,
      details: { sessionName: session.name },
      cause,
    },
  );
