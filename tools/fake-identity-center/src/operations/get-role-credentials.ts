import { expectNoBody, readQuery } from '../http/check-request.js';
import { ServiceError } from '../http/service-error.js';
import { json } from '../http/wire-response.js';
import type { Operation } from './operation.js';
import { signedIn } from './signed-in.js';

export const getRoleCredentials: Operation = {
  name: 'GetRoleCredentials',
  service: 'sso',
  method: 'GET',
  path: '/federation/credentials',
  handle: (exchange, world) => {
    expectNoBody(exchange);
    const query = readQuery(exchange, { role_name: 'required', account_id: 'required' });
    const { organisation } = signedIn(exchange, world);
    const { role_name: roleName = '', account_id: accountId = '' } = query;
    if (!organisation.accountsById.get(accountId)?.roles.includes(roleName)) {
      throw new ServiceError('ForbiddenException', 'No access');
    }
    const issued = world.credentials.issue(organisation, accountId, roleName, exchange.arrivedAt);
    return json({
      roleCredentials: {
        accessKeyId: issued.accessKeyId,
        secretAccessKey: issued.secretAccessKey,
        sessionToken: issued.sessionToken,
        expiration: issued.expiresAt,
      },
    });
  },
};
