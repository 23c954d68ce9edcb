import { expectNoBody, readQuery } from '../http/check-request.js';
import { ServiceError } from '../http/service-error.js';
import { json } from '../http/wire-response.js';
import type { Operation } from './operation.js';
import { pageOf } from './page-of.js';
import { signedIn } from './signed-in.js';

export const listAccountRoles: Operation = {
  name: 'ListAccountRoles',
  service: 'sso',
  method: 'GET',
  path: '/assignment/roles',
  handle: (exchange, world) => {
    expectNoBody(exchange);
    const query = readQuery(exchange, { account_id: 'required', next_token: 'optional', max_result: 'optional' });
    const { organisation } = signedIn(exchange, world);
    const account = organisation.accountsById.get(query.account_id ?? '');
    if (!account) throw new ServiceError('ForbiddenException', 'No access');
    const { accountId } = account;
    const listing = `roles of ${organisation.name} ${accountId}`;
    const { page, nextToken } = pageOf(account.roles, query, { listing, size: organisation.pageSize });
    return json({ nextToken, roleList: page.map((roleName) => ({ roleName, accountId })) });
  },
};
