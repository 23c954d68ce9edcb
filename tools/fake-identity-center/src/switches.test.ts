import { describe, expect, it } from '@jest/globals';
import { ListAccountsCommand } from '@aws-sdk/client-sso';
import { portalClient, signIn, startDeviceFlow } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

const signedIn = async () => {
  const { accessToken } = await signIn(world.fake);
  return () => portalClient(world.fake).send(new ListAccountsCommand({ accessToken }));
};

describe('a fault', () => {
  it('comes as often as ordered, to the operation it was ordered for', async () => {
    world.fake.switches.failNext('ListAccounts', { status: 503 }, 2);
    const list = await signedIn();
    const unavailable = { $metadata: { httpStatusCode: 503 } };
    await expect(list()).rejects.toMatchObject(unavailable);
    await expect(list()).rejects.toMatchObject(unavailable);
    await expect(list()).resolves.toBeDefined();
  });

  it('comes in the order of the plans', async () => {
    const list = await signedIn();
    world.fake.switches.failNext('*', { status: 502 });
    world.fake.switches.failNext('ListAccounts', { error: 'TooManyRequestsException' });
    await expect(list()).rejects.toMatchObject({ $metadata: { httpStatusCode: 502 } });
    await expect(list()).rejects.toMatchObject({ name: 'TooManyRequestsException' });
    await expect(list()).resolves.toBeDefined();
  });

  it('has a message, or any text for an answer, where one is ordered', async () => {
    const list = await signedIn();
    world.fake.switches.failNext('ListAccounts', { error: 'ForbiddenException', message: 'Not today.' });
    world.fake.switches.failNext('ListAccounts', { text: '<html>' });
    await expect(list()).rejects.toThrow('Not today.');
    await expect(list()).rejects.toMatchObject({ name: 'SyntaxError' });
    await expect(list()).resolves.toBeDefined();
  });

  it('resets the connection', async () => {
    const list = await signedIn();
    world.fake.switches.failNext('ListAccounts', 'reset');
    await expect(list()).rejects.toThrow('ECONNRESET');
    expect(world.fake.requests.at(-1)!.status).toBeUndefined();
    await expect(list()).resolves.toBeDefined();
  });

  it('breaks the answer off', async () => {
    const { accessToken } = await signIn(world.fake);
    world.fake.switches.failNext('ListAccounts', 'truncate');
    const headers = { 'x-amz-sso_bearer_token': accessToken };
    const response = await fetch(`${world.fake.url}/assignment/accounts`, { headers });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
  });

  it('tells polls to slow down', async () => {
    const { poll } = await startDeviceFlow(world.fake);
    world.fake.switches.slowDown();
    await expect(poll()).rejects.toMatchObject({ name: 'SlowDownException' });
    await expect(poll()).rejects.toMatchObject({ name: 'AuthorizationPendingException' });
  });

  it('is forgotten when all shall be calm', async () => {
    const list = await signedIn();
    world.fake.switches.failNext('*', 'reset', 5);
    world.fake.switches.rateLimit(0);
    world.fake.switches.calm();
    await expect(list()).resolves.toBeDefined();
  });
});

describe('an ordered body', () => {
  it('comes once, with status 200, in the place of the answer', async () => {
    const list = await signedIn();
    world.fake.switches.failNext('ListAccounts', { body: { nextToken: 'more' } });
    const { accountList, nextToken } = await list();
    expect([accountList, nextToken]).toEqual([undefined, 'more']);
    expect((await list()).accountList).toBeDefined();
  });
});

describe('the rate limit', () => {
  it('lets so many requests through in a second and tells the others when to come back', async () => {
    const { accessToken } = await signIn(world.fake);
    world.passSeconds(1);
    world.fake.switches.rateLimit(2);
    const statuses = async () => {
      const headers = { 'x-amz-sso_bearer_token': accessToken };
      const response = await fetch(`${world.fake.url}/assignment/accounts`, { headers });
      await response.text();
      return [response.status, response.headers.get('retry-after')];
    };
    expect([await statuses(), await statuses(), await statuses()]).toEqual([
      [200, null],
      [200, null],
      [429, '1'],
    ]);
    world.passSeconds(1);
    expect(await statuses()).toEqual([200, null]);
  });
});

describe('a switch', () => {
  it('says so when it does not know an organisation or a code', () => {
    expect(() => world.fake.switches.approval('denied', 'nobody')).toThrow('Known: homesso, worksso.');
    expect(() => world.fake.approve('BBBB-BBBB')).toThrow('No sign-in waits under the code "BBBB-BBBB".');
  });

  it('shortens registrations', async () => {
    world.fake.switches.registrationLifetime(10);
    const { poll } = await startDeviceFlow(world.fake);
    world.passSeconds(10);
    await expect(poll()).rejects.toMatchObject({ name: 'InvalidClientException' });
  });

  it('ends device codes', async () => {
    const { poll } = await startDeviceFlow(world.fake);
    world.fake.switches.expireDeviceCodes();
    await expect(poll()).rejects.toMatchObject({ name: 'ExpiredTokenException' });
  });
});
