import { describe, it } from '@jest/globals';
import { FakeRoleCredentialsProvider } from './fake-role-credentials-provider.js';
import { roleCredentialsProviderContract } from './role-credentials-provider-contract.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

describe('the fake role credentials provider', () => {
  const cases = roleCredentialsProviderContract((wish) =>
    Promise.resolve({ provider: new FakeRoleCredentialsProvider(wish), session }),
  );
  for (const promise of cases) it(promise.name, () => promise.run());
});
