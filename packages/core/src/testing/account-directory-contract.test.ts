import { describe, it } from '@jest/globals';
import { accountDirectoryContract } from './account-directory-contract.js';
import { FakeAccountDirectory } from './fake-account-directory.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

describe('the fake account directory', () => {
  const cases = accountDirectoryContract(({ accounts, signedIn, oneFails }) => {
    const failing = oneFails ? accounts.slice(0, 1).map(({ id }) => id) : [];
    return Promise.resolve({ directory: new FakeAccountDirectory({ accounts, signedIn, failing }), session });
  });
  for (const promise of cases) it(promise.name, () => promise.run());
});
