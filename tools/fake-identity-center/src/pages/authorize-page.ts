import { readQuery } from '../http/check-request.js';
import type { Exchange } from '../http/exchange.js';
import { ServiceError, Violation } from '../http/service-error.js';
import { redirect, type WireResponse } from '../http/wire-response.js';
import type { BrowserAuthorization } from '../model/browser-authorizations.js';
import { expectGrantType } from '../operations/grant-types.js';
import type { Page } from '../operations/operation.js';
import { matchesRedirectUri } from '../operations/redirect-uri.js';
import type { World } from '../world.js';
import { readDecision } from './decision.js';
import { decisionForm, describeScopes, facts, message, page } from './page.js';

/**
 * The request behind an authorize URL. Faults here are shown to the person, never sent to the redirect URI, which
 * cannot be trusted before it is checked.
 */
function readAuthorization(exchange: Exchange, world: World): BrowserAuthorization {
  const query = readQuery(exchange, {
    response_type: 'required',
    client_id: 'required',
    redirect_uri: 'required',
    state: 'required',
    code_challenge_method: 'required',
    code_challenge: 'required',
    scopes: 'optional',
  });
  const { client_id: clientId = '', redirect_uri: redirectUri = '', state = '', scopes } = query;
  const { code_challenge: codeChallenge = '' } = query;
  if (query.response_type !== 'code') throw new Violation('response_type has to be code.');
  if (query.code_challenge_method !== 'S256') throw new Violation('code_challenge_method has to be S256.');
  const client = world.clients.find(clientId, exchange.region, exchange.arrivedAt);
  if (!client)
    throw new ServiceError('InvalidClientException', 'The client is unknown or its registration has expired.');
  expectGrantType(client, 'authorization_code');
  if (!client.redirectUris.some((registered) => matchesRedirectUri(redirectUri, registered))) {
    throw new ServiceError('InvalidRedirectUriException', 'The client did not register this redirect URI.');
  }
  const organisation = world.organisations.at(client.issuerUrl ?? '', exchange.region);
  if (!organisation) throw new ServiceError('InvalidRequestException', 'The start URL is not known in this region.');
  exchange.organisation = organisation.name;
  const asked = scopes?.split(' ').filter((scope) => scope !== '') ?? client.scopes;
  return { client, organisation, redirectUri, state, codeChallenge, scopes: asked };
}

function back(authorization: BrowserAuthorization, answer: Readonly<Record<string, string>>): WireResponse {
  const target = new URL(authorization.redirectUri);
  for (const [name, value] of Object.entries({ ...answer, state: authorization.state })) {
    target.searchParams.set(name, value);
  }
  return redirect(target.href);
}

function finish(authorization: BrowserAuthorization, approved: boolean, now: number, world: World): WireResponse {
  if (!approved) {
    return back(authorization, { error: 'access_denied', error_description: 'The user denied the request.' });
  }
  return back(authorization, { code: world.browsers.issueCode(authorization, now) });
}

/** Where the browser flow brings a person to. */
export const showAuthorizePage: Page = {
  name: 'AuthorizePage',
  service: 'page',
  method: 'GET',
  path: '/authorize',
  handle: (exchange, world) => {
    const authorization = readAuthorization(exchange, world);
    const { client, organisation, scopes } = authorization;
    if (scopes.some((scope) => !client.scopes.includes(scope))) return back(authorization, { error: 'invalid_scope' });
    const { approval } = organisation;
    if (approval !== 'manual') return finish(authorization, approval !== 'denied', exchange.arrivedAt, world);
    return page(
      `Allow ${client.clientName} to use ${organisation.name}?`,
      facts({
        Organisation: `${organisation.name} (${organisation.startUrl})`,
        'Signed in as': organisation.user,
        Application: client.clientName,
        'It asks for': describeScopes(scopes),
      }) + decisionForm('/authorize', { request: world.browsers.ask(authorization) }),
    );
  },
};

/** What the buttons of the authorize page send. */
export const decideAuthorizePage: Page = {
  name: 'AuthorizePage',
  service: 'page',
  method: 'POST',
  path: '/authorize',
  handle: (exchange, world) => {
    const { approved, subject } = readDecision(exchange, 'request');
    const authorization = world.browsers.decide(subject);
    if (!authorization) return message('Nothing to decide', 'This request has been decided before.', 400);
    exchange.organisation = authorization.organisation.name;
    return finish(authorization, approved, exchange.arrivedAt, world);
  },
};
