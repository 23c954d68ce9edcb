import { afterEach, describe, expect, it } from '@jest/globals';
import type { ListedAccount, ListingOptions } from '@aws-sso/core';
import type { OrganisationScenario } from '@aws-sso/fake-identity-center';
import { session, TestWorld } from './testing/test-world.js';

let world: TestWorld;

const manyAccounts = (count: number, roles: readonly string[] = ['Admin']) =>
  Array.from({ length: count }, (_, index) => ({
    accountId: String(index + 1).padStart(12, '0'),
    accountName: `account ${index}`,
    roles,
  }));

async function signedIn(organisation: Partial<OrganisationScenario>): Promise<void> {
  world = await TestWorld.start(organisation);
  await world.signIn();
}

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

async function listing(options?: ListingOptions): Promise<readonly ListedAccount[]> {
  const items: ListedAccount[] = [];
  for await (const item of world.directory.list(session, options)) items.push(item);
  return items;
}

const failures = (items: readonly ListedAccount[]) => items.flatMap((item) => ('error' in item ? [item.error] : []));
const requests = (operation: string) => world.fake.requests.filter((request) => request.operation === operation);

describe('listing accounts', () => {
  it('takes pages of a hundred, and all of them', async () => {
    await signedIn({ accounts: manyAccounts(230) });
    expect(await world.directory.accounts(session)).toHaveLength(230);
    expect(requests('ListAccounts').map(({ query }) => query['max_result'])).toEqual(['100', '100', '100']);
  });

  it('calls an account without a name by its id', async () => {
    await signedIn({ accounts: [{ accountId: '000000000042', roles: [] }] });
    expect(await world.directory.accounts(session)).toEqual([{ id: '000000000042', name: '000000000042' }]);
  });

  it('takes all pages of roles', async () => {
    const roles = Array.from({ length: 150 }, (_, index) => `Role${index}`);
    await signedIn({ accounts: manyAccounts(1, roles) });
    expect(await world.directory.roles(session, '000000000001')).toEqual(roles);
  });
});

describe('a listing that is not whole', () => {
  const named = { accountId: '000000000001', accountName: 'one' };

  it.each([
    ['no list', {}],
    ['null for a list', { accountList: null }],
    ['an account without an id', { accountList: [named, { accountName: 'nobody' }] }],
    ['null for an account', { accountList: [named, null] }],
  ])('of accounts is none: %s', async (_what, body) => {
    await signedIn({ accounts: manyAccounts(2) });
    for (const ask of [() => listing(), () => world.directory.accounts(session)]) {
      world.fake.switches.failNext('ListAccounts', { body });
      await expect(ask()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    }
  });

  it('of accounts is none: the same page for ever', async () => {
    await signedIn({ accounts: manyAccounts(2) });
    world.fake.switches.failNext('ListAccounts', { body: { accountList: [named], nextToken: 'again' } }, 10);
    await expect(listing()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(requests('ListAccounts')).toHaveLength(2);
  });

  it.each([
    ['no list', {}],
    ['a role without a name', { roleList: [{ roleName: 'Admin' }, {}] }],
    ['the same page for ever', { roleList: [{ roleName: 'Admin' }], nextToken: 'again' }],
  ])('of roles is the failure of its account: %s', async (_what, body) => {
    await signedIn({ accounts: manyAccounts(1) });
    world.fake.switches.failNext('ListAccountRoles', { body }, 3);
    expect(await listing()).toEqual([
      {
        account: { id: '000000000001', name: 'account 0' },
        error: expect.objectContaining({ code: 'ServiceUnavailable' }),
      },
    ]);
  });
});

describe('listing everything', () => {
  it('asks for the roles of a few accounts at a time', async () => {
    await signedIn({ accounts: manyAccounts(40) });
    world.fake.switches.latency(30);
    expect(await listing()).toHaveLength(40);
    const most = Math.max(...requests('ListAccountRoles').map(({ inFlight }) => inFlight));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it('waits as long as the service asks for when there are too many requests', async () => {
    await signedIn({ accounts: manyAccounts(20) });
    world.fake.switches.rateLimit(5);
    const items = await listing();
    expect(failures(items)).toEqual([]);
    expect(items).toHaveLength(20);
    const naps = world.time.naps.slice(1);
    expect(naps.length).toBeGreaterThan(0);
    expect(Math.min(...naps)).toBeGreaterThanOrEqual(1000);
  });

  it.each(['reset', 'truncate', { status: 500 }, { status: 503 }] as const)(
    'comes through trouble that passes: %j',
    async (fault) => {
      await signedIn({ accounts: manyAccounts(5) });
      world.fake.switches.failNext('ListAccounts', fault);
      world.fake.switches.failNext('ListAccountRoles', fault, 3);
      const items = await listing();
      expect(failures(items)).toEqual([]);
      expect(items).toHaveLength(5);
    },
  );

  it('gives up when trouble does not pass, with words instead of the answer', async () => {
    await signedIn({ accounts: manyAccounts(1) });
    world.fake.switches.failNext('ListAccounts', { status: 503 }, 100);
    await expect(listing()).rejects.toMatchObject({
      code: 'ServiceUnavailable',
      message: 'Identity Center in eu-west-1 has a problem of its own (HTTP 503).',
    });
    expect(requests('ListAccounts')).toHaveLength(6);
  });

  it('gets a token again when one ends in mid-listing, once for everybody', async () => {
    await signedIn({ accounts: manyAccounts(30) });
    const seen: ListedAccount[] = [];
    for await (const item of world.directory.list(session)) {
      // An hour goes by: the token has ended, and a refreshed one is to be had.
      if (seen.push(item) === 3) world.time.pass(3_600_000);
    }
    expect(failures(seen)).toEqual([]);
    expect(seen).toHaveLength(30);
    expect(requests('CreateToken').filter(({ body }) => body['grantType'] === 'refresh_token')).toHaveLength(1);
  });

  it('needs a sign-in when the portal refuses the only token there is', async () => {
    await signedIn({ accounts: manyAccounts(30) });
    const items = world.directory.list(session);
    await items.next();
    world.fake.switches.endSessions();
    const rest = async () => {
      for await (const item of items) expect(item).toHaveProperty('roles');
    };
    await expect(rest()).rejects.toMatchObject({ code: 'SignInRequired', hint: 'aws-sso login work' });
  });

  it('goes on with a new token when the portal does not take one that should last', async () => {
    await signedIn({ accounts: manyAccounts(30) });
    const items = world.directory.list(session);
    await items.next();
    world.fake.switches.expireTokens();
    const rest: ListedAccount[] = [];
    for await (const item of items) rest.push(item);
    expect(failures(rest)).toEqual([]);
    expect(rest).toHaveLength(29);
    expect(requests('CreateToken').filter(({ body }) => body['grantType'] === 'refresh_token')).toHaveLength(1);
  });

  it('lets nobody go on with a token that the portal has refused, also not the next sign-in', async () => {
    await signedIn({ accounts: manyAccounts(1) });
    world.fake.switches.endSessions();
    await expect(listing()).rejects.toMatchObject({ code: 'SignInRequired' });
    const shownBefore = world.shown.length;
    await world.signIn();
    expect(world.shown).toHaveLength(shownBefore + 1);
    expect(await listing()).toHaveLength(1);
  });

  it('does not ask for what is known well enough', async () => {
    await signedIn({ accounts: manyAccounts(3) });
    const listedAt = world.time.clock();
    const known = new Map(['000000000001', '000000000002'].map((id) => [id, { roles: ['Known'], listedAt }]));
    await listing({ known, refreshOlderThan: listedAt });
    expect(requests('ListAccountRoles').map(({ query }) => query['account_id'])).toEqual(['000000000003']);
  });

  it('leaves the service alone once nobody listens', async () => {
    await signedIn({ accounts: manyAccounts(60) });
    const items = world.directory.list(session);
    await items.next();
    await items.return();
    await world.directory.accounts(session);
    expect(requests('ListAccountRoles').length).toBeLessThan(20);
  });

  it('never puts a token into a URL', async () => {
    await signedIn({ accounts: manyAccounts(2) });
    await listing();
    const { accessToken, refreshToken, clientSecret } = (await world.storage.tokens.get(session))!;
    const urls = world.fake.requests.map(({ path, query }) => JSON.stringify([path, query])).join();
    for (const secret of [accessToken, refreshToken!, clientSecret!]) expect(urls).not.toContain(secret);
    expect(urls).not.toContain('sha256:');
  });
});
