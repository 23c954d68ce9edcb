import { createHash } from 'node:crypto';
import type { IssuedRoleCredentials } from './role-credentials.js';

/** Who a set of role credentials is, as STS tells it. The role's suffix is the same for every request. */
export function callerIdentity(issued: IssuedRoleCredentials): { account: string; arn: string; userId: string } {
  const { organisation, accountId, roleName, sessionName } = issued;
  const digest = createHash('sha256').update(`${organisation.name} ${accountId} ${roleName}`).digest('hex');
  const role = sessionName === undefined ? `AWSReservedSSO_${roleName}_${digest.slice(0, 16)}` : roleName;
  const caller = sessionName ?? organisation.user;
  return {
    account: accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/${role}/${caller}`,
    userId: `AROA${digest.slice(16, 33).toUpperCase()}:${caller}`,
  };
}
