import { describe, it } from '@jest/globals';
import { authProviderContract } from './auth-provider-contract.js';
import { FakeAuthProvider } from './fake-auth-provider.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

describe('the fake auth provider', () => {
  const cases = authProviderContract(() => {
    const auth = new FakeAuthProvider();
    return Promise.resolve({ auth, session, human: (reaction) => (auth.human = reaction), show: () => undefined });
  });
  for (const promise of cases) it(promise.name, () => promise.run());
});
