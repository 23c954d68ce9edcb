import { describe, it } from '@jest/globals';
import {
  accountDirectoryContract,
  authProviderContract,
  roleCredentialsProviderContract,
  type ContractCase,
} from '@aws-sso/core/testing';
import { session, TestWorld } from './testing/test-world.js';

const keep = (cases: readonly ContractCase[]): void => {
  for (const promise of cases) it(promise.name, () => promise.run());
};

describe('sign-in to Identity Center', () => {
  keep(
    authProviderContract(async () => {
      const world = await TestWorld.start();
      const { auth, show } = world;
      return { auth, session, show, human: (reaction) => world.human(reaction), close: () => world.close() };
    }),
  );
});

describe('the account directory of the portal', () => {
  keep(
    accountDirectoryContract(async ({ accounts, signedIn, oneFails, accountsMissing }) => {
      const world = await TestWorld.start({
        accounts: accounts.map(({ id, name, email, roles }) => ({
          accountId: id,
          accountName: name,
          roles,
          ...(email === undefined ? {} : { emailAddress: email }),
        })),
      });
      if (signedIn) await world.signIn();
      if (oneFails) world.fake.switches.failNext('ListAccountRoles', { error: 'InvalidRequestException' });
      if (accountsMissing) world.fake.switches.failNext('ListAccounts', { body: {} });
      return { directory: world.directory, session, close: () => world.close() };
    }),
  );
});

describe('role credentials of the portal', () => {
  keep(
    roleCredentialsProviderContract(async ({ assigned, signedIn }) => {
      const accountId = assigned[0]!.accountId;
      const world = await TestWorld.start({
        accounts: [{ accountId, roles: assigned.map(({ roleName }) => roleName) }],
      });
      if (signedIn) await world.signIn();
      return { provider: world.credentials, session, close: () => world.close() };
    }),
  );
});
