import { operations } from '../operations/operations.js';
import type { Operation, Page, Route } from '../operations/operation.js';
import { decideAuthorizePage, showAuthorizePage } from '../pages/authorize-page.js';
import { decideDevicePage, showDevicePage } from '../pages/device-page.js';
import { indexPage } from '../pages/index-page.js';
import { message } from '../pages/page.js';
import type { Service } from './exchange.js';
import type { RequestLocation } from './locate-request.js';
import { Violation } from './service-error.js';

/** A request that nobody answers: refused in the words of the service that it was meant for. */
export type Refusal = Route<'Unknown', Service>;

/** Whatever a request can end up at. */
export type Destination = Operation | Page | Refusal;

const pages: readonly Page[] = [showAuthorizePage, decideAuthorizePage, showDevicePage, decideDevicePage, indexPage];

const startUrlPage: Page = {
  name: 'StartUrlPage',
  service: 'page',
  method: 'GET',
  path: '*',
  handle: () => message('AWS access portal', 'The real portal would ask you to sign in here.'),
};

/** A destination that refuses whatever comes. */
export const refuse = (violation: Violation, service: Service = 'sso-oidc'): Refusal => ({
  name: 'Unknown',
  service,
  method: 'GET',
  path: '*',
  handle: () => {
    throw violation;
  },
});

/** Of the operations that share an address, the one that the form of a request names. */
export function routeByForm(to: Destination, body: string): Destination {
  const action = new URLSearchParams(body).get('Action');
  if (to.service !== 'sts' || action === null) return to;
  const sameAddress = operations.filter(({ service, path, method }) => {
    return service === to.service && path === to.path && method === to.method;
  });
  return sameAddress.find((candidate) => candidate.action === action) ?? to;
}

/**
 * Who answers a request. On a service's own host name only that service can be reached, and on that of sso-oidc the
 * pages too.
 */
export function route(method: string, { service, path }: RequestLocation): Destination {
  const asked = method === 'HEAD' ? 'GET' : method;
  if (service === 'start-url') {
    return asked === 'GET'
      ? startUrlPage
      : refuse(new Violation('A start URL is for browsers.', 'MethodNotAllowedException'));
  }
  const here = [...operations, ...pages].filter(
    (candidate) =>
      candidate.path === path &&
      (service === undefined ||
        candidate.service === service ||
        (candidate.service === 'page' && service === 'sso-oidc')),
  );
  const found = here.find((candidate) => candidate.method === asked && !('action' in candidate));
  if (found) return found;
  const violation =
    here.length > 0
      ? new Violation(`${method} is not allowed for ${path}.`, 'MethodNotAllowedException')
      : new Violation(`Nothing answers at ${path}.`, 'UnknownOperationException');
  return refuse(violation, service);
}
