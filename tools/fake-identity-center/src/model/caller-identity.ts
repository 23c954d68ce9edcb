import { createHash } from 'node:crypto';
import type { IssuedRoleCredentials } from './role-credentials.js';

/** Who a set of role credentials is, as STS tells it. The role's suffix is the same for every request. */
export function callerIdentity(issued: IssuedRoleCredentials): { account: string; arn: string; userId: string } {
  const { organisation, accountId, roleName } = issued;
  const digest = createHash('sha256').update(`${organisation.name} ${accountId} ${roleName}`).digest('hex');
  return {
    account: accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/AWSReservedSSO_${roleName}_${digest.slice(0, 16)}/${organisation.user}`,
    userId: `AROA${digest.slice(16, 33).toUpperCase()}:${organisation.user}`,
  };
}
