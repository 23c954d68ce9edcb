import { expectNoBody, readQuery } from '../http/check-request.js';
import { json } from '../http/wire-response.js';
import type { Operation } from './operation.js';
import { pageOf } from './page-of.js';
import { signedIn } from './signed-in.js';

export const listAccounts: Operation = {
  name: 'ListAccounts',
  service: 'sso',
  method: 'GET',
  path: '/assignment/accounts',
  handle: (exchange, world) => {
    expectNoBody(exchange);
    const query = readQuery(exchange, { next_token: 'optional', max_result: 'optional' });
    const { organisation } = signedIn(exchange, world);
    const listing = `accounts of ${organisation.name}`;
    const { page, nextToken } = pageOf(organisation.accounts, query, { listing, size: organisation.pageSize });
    return json({
      nextToken,
      accountList: page.map(({ accountId, accountName, emailAddress }) => ({ accountId, accountName, emailAddress })),
    });
  },
};
