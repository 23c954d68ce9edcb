import { describe, it } from '@jest/globals';
import { FakeSecurityTokenService } from './fake-security-token-service.js';
import { contractRole, securityTokenServiceContract } from './security-token-service-contract.js';

describe('FakeSecurityTokenService', () => {
  const me = { accountId: '111122223333', arn: 'arn:aws:sts::111122223333:assumed-role/Admin/me', userId: 'AROA:me' };
  const { roleArn, externalId } = contractRole;
  for (const { name, run } of securityTokenServiceContract(() => {
    const service = new FakeSecurityTokenService({ callers: { ASIAME: me }, roles: { [roleArn]: { externalId } } });
    return Promise.resolve({ service, keys: { accessKeyId: 'ASIAME', secretAccessKey: 'x', sessionToken: 'x' } });
  }))
    it(name, run);
});
