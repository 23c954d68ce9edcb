import { describe, it } from '@jest/globals';
import { accountDirectoryContract } from './account-directory-contract.js';
import { FakeAccountDirectory } from './fake-account-directory.js';

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

describe('the fake account directory', () => {
  const cases = accountDirectoryContract(({ accounts, signedIn, oneFails, accountsMissing }) => {
    const failing = oneFails ? accounts.slice(0, 1).map(({ id }) => id) : [];
    const directory = new FakeAccountDirectory({ accounts, signedIn, failing, accountsMissing });
    return Promise.resolve({ directory, session });
  });
  for (const promise of cases) it(promise.name, () => promise.run());
});
