import { describe, it } from '@jest/globals';
import { assumedRoleProviderContract, guardedRole } from './assumed-role-provider-contract.js';
import { FakeAssumedRoleProvider } from './fake-assumed-role-provider.js';
import { FakeSecurityTokenService } from './fake-security-token-service.js';
import { contractRole } from './security-token-service-contract.js';

describe('the fake of an assumed role provider', () => {
  const caller = { accountId: '111122223333', arn: 'arn:aws:sts::111122223333:assumed-role/x/me', userId: 'AROA:me' };
  const make = () => {
    const sts = new FakeSecurityTokenService({
      callers: { ASIAME: caller },
      roles: {
        [contractRole.roleArn]: { externalId: contractRole.externalId },
        [guardedRole.roleArn]: { mfaCode: guardedRole.mfaCode },
      },
    });
    const keys = { accessKeyId: 'ASIAME', secretAccessKey: 'x', sessionToken: 'x' };
    return Promise.resolve({ provider: new FakeAssumedRoleProvider(sts), sessionName: 'work', keys });
  };
  for (const { name, run } of assumedRoleProviderContract(make)) it(name, run);
});
