import { expectNoBody, readQuery } from '../http/check-request.js';
import { empty } from '../http/wire-response.js';
import type { Operation } from './operation.js';
import { signedIn } from './signed-in.js';

export const logout: Operation = {
  name: 'Logout',
  service: 'sso',
  method: 'POST',
  path: '/logout',
  handle: (exchange, world) => {
    expectNoBody(exchange);
    readQuery(exchange, {});
    world.signIns.end(signedIn(exchange, world), exchange.arrivedAt);
    return empty();
  },
};
