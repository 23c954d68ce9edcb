import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AwsSsoError } from '@aws-sso/core';
import { MemoryStorageRegistry } from '@aws-sso/core/testing';
import { PortalRoleCredentials } from './portal-role-credentials.js';
import { session, TestWorld } from './testing/test-world.js';

const minute = 60_000;
const accountId = '000000000042';

let world: TestWorld;

beforeEach(async () => {
  world = await TestWorld.start({ accounts: [{ accountId, roles: ['Admin'] }], tokenLifetimeSeconds: 8 * 3600 });
  await world.signIn();
});

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

const ask = () => world.credentials.roleCredentials(session, accountId, 'Admin');
const requests = () => world.operations().filter((operation) => operation === 'GetRoleCredentials');

describe('role credentials', () => {
  it('are cached with their end', async () => {
    const credentials = await ask();
    expect(credentials.expiration).toEqual(new Date(world.time.clock().getTime() + 60 * minute));
    const identity = { sessionName: 'work', accountId, roleName: 'Admin' };
    expect(await world.storage.credentials.get(identity)).toEqual(credentials);
  });

  it('are noted in the index when they are new, and only then', async () => {
    const notes: unknown[] = [];
    const add = world.index.add.bind(world.index);
    world.index.add = (key, expiration) => (notes.push([key, expiration]), add(key, expiration));
    const { expiration } = await ask();
    await ask();
    expect(notes).toEqual([[{ sessionName: 'work', accountId, roleName: 'Admin' }, expiration]]);
  });

  it('are not kept when they cannot be noted: no sign-out would find them', async () => {
    world.index.add = () => Promise.reject(new AwsSsoError('StorageUnavailable', 'the disk is full'));
    expect((await ask()).accessKeyId).toMatch(/^ASIA/);
    const identity = { sessionName: 'work', accountId, roleName: 'Admin' };
    expect(await world.storage.credentials.get(identity)).toBeUndefined();
  });

  it('come from the cache while a quarter of an hour is left, and then from the portal', async () => {
    const credentials = await ask();
    world.time.pass(45 * minute);
    expect(await ask()).toEqual(credentials);
    world.time.pass(1);
    expect((await ask()).accessKeyId).not.toBe(credentials.accessKeyId);
    expect(requests()).toHaveLength(2);
  });

  it('that last less than an hour come from the cache while a quarter of their life is left', async () => {
    world.fake.switches.credentialsLifetime(20 * 60);
    const credentials = await ask();
    world.time.pass(15 * minute);
    expect(await ask()).toEqual(credentials);
    world.time.pass(1);
    expect((await ask()).accessKeyId).not.toBe(credentials.accessKeyId);
  });

  it('that are due go on being used while the portal is down, until their last minute', async () => {
    const credentials = await ask();
    world.time.pass(46 * minute);
    world.fake.switches.failNext('GetRoleCredentials', { status: 503 }, 6);
    // Trying again takes a while; the time of this world passes with it.
    expect(await ask()).toEqual(credentials);
    world.time.pass(13 * minute);
    world.fake.switches.failNext('GetRoleCredentials', { status: 503 }, 6);
    await expect(ask()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  });

  it('are handed out where they cannot be kept, as in a home mounted read-only', async () => {
    const { credentials: cache } = world.storage;
    cache.put = () => Promise.reject(new AwsSsoError('StorageUnavailable', 'The file system is read-only.'));
    const first = await ask();
    expect((await ask()).accessKeyId).not.toBe(first.accessKeyId);
  });

  it('are handed out where no lock can be taken, and those that are due go on being used there', async () => {
    const credentials = await ask();
    const unwritable = () => Promise.reject(new AwsSsoError('StorageUnavailable', 'The file system is read-only.'));
    const { clients, storage, time, auth, index } = world;
    const storages = new MemoryStorageRegistry(storage);
    const singleFlight = { run: unwritable, exclusive: unwritable };
    const there = new PortalRoleCredentials({ storages, singleFlight, clock: time.clock, index, auth, clients });
    const askThere = () => there.roleCredentials(session, accountId, 'Admin');
    world.time.pass(46 * minute);
    expect(await askThere()).toEqual(credentials);
    world.time.pass(14 * minute);
    expect((await askThere()).accessKeyId).not.toBe(credentials.accessKeyId);
  });

  it('that are due are no way around a sign-in', async () => {
    await ask();
    world.time.pass(46 * minute);
    world.fake.switches.endSessions();
    await expect(ask()).rejects.toMatchObject({ code: 'SignInRequired' });
  });

  it('come from the cache even when nobody is signed in any more', async () => {
    const credentials = await ask();
    await world.auth.signOut(session);
    expect(await ask()).toEqual(credentials);
  });

  it('are fetched once for all who ask at a time', async () => {
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    expect(requests()).toHaveLength(1);
  });

  it.each(['ForbiddenException', 'ResourceNotFoundException'] as const)(
    'are denied in a sentence when the portal says %s',
    async (error) => {
      world.fake.switches.failNext('GetRoleCredentials', { error });
      await expect(ask()).rejects.toMatchObject({
        code: 'AccessDenied',
        message: 'The role Admin in account 000000000042 is not assigned to you.',
      });
    },
  );

  it('need a sign-in when the portal no longer knows the token', async () => {
    world.fake.switches.endSessions();
    await expect(ask()).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(requests()).toHaveLength(1);
  });

  it('come with another token when somebody has signed in anew meanwhile', async () => {
    const old = (await world.storage.tokens.get(session))!;
    world.fake.switches.endSessions();
    await world.signIn({ force: true });
    const { tokens } = world.storage;
    const get = tokens.get.bind(tokens);
    let looks = 0;
    tokens.get = (key) => (++looks === 1 ? Promise.resolve(old) : get(key));
    await expect(ask()).resolves.toMatchObject({ accountId });
    expect(requests()).toHaveLength(2);
  });
});

describe('sign-out', () => {
  it('ends the session at the portal, too', async () => {
    const { accessToken } = await world.auth.accessToken(session);
    await world.auth.signOut(session);
    const portal = await world.clients.portal(session);
    await expect(portal.listAccounts({ accessToken })).rejects.toMatchObject({ name: 'UnauthorizedException' });
    expect(await world.storage.tokens.get(session)).toBeUndefined();
  });

  it('forgets the token though the portal is down', async () => {
    world.fake.switches.failNext('Logout', { status: 503 }, 10);
    await world.auth.signOut(session);
    await expect(world.auth.accessToken(session)).rejects.toMatchObject({ code: 'SignInRequired' });
  });

  it('does not send a token to a region that it is not for', async () => {
    await world.auth.signOut({ ...session, region: 'us-east-1' });
    expect(world.operations()).not.toContain('Logout');
    expect(await world.storage.tokens.get(session)).toBeUndefined();
  });
});
