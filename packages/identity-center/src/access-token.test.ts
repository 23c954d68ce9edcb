import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AwsSsoError, type AccessToken } from '@aws-sso/core';
import { MemoryStorageRegistry } from '@aws-sso/core/testing';
import { OidcAuthProvider } from './oidc-auth-provider.js';
import { session, TestWorld } from './testing/test-world.js';

const minute = 60_000;

let world: TestWorld;
let first: AccessToken;

beforeEach(async () => {
  world = await TestWorld.start({ sessionLifetimeSeconds: 3 * 3600 });
  first = await world.signIn();
});

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

const operationsSince = (count: number) => world.operations().slice(count);

describe('an access token', () => {
  it('comes from the cache, without a request, while a quarter of an hour is left', async () => {
    const before = world.operations().length;
    world.time.pass(44 * minute);
    expect(await world.auth.accessToken(session)).toEqual(first);
    expect(operationsSince(before)).toEqual([]);
  });

  it('is refreshed silently when less is left, and the new one is cached', async () => {
    world.time.pass(46 * minute);
    const second = await world.auth.accessToken(session);
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(second).toMatchObject({ startUrl: session.startUrl, region: session.region, clientId: first.clientId });
    expect(await world.storage.tokens.get(session)).toEqual(second);
    expect(world.shown).toHaveLength(1);
  });

  it('is refreshed even after its end', async () => {
    world.time.pass(90 * minute);
    expect((await world.auth.accessToken(session)).accessToken).not.toBe(first.accessToken);
  });

  it('is refreshed once for all who ask at a time', async () => {
    world.time.pass(50 * minute);
    const before = world.operations().length;
    const tokens = await Promise.all([1, 2, 3].map(() => world.auth.accessToken(session)));
    expect(new Set(tokens.map(({ accessToken }) => accessToken)).size).toBe(1);
    expect(operationsSince(before)).toEqual(['CreateToken']);
  });

  it.each(['refreshToken', 'clientId', 'clientSecret', 'registrationExpiresAt'] as const)(
    'is used to its end when it cannot be refreshed for want of a %s',
    async (missing) => {
      const { [missing]: _, ...rest } = first;
      await world.storage.tokens.put(session, rest);
      world.time.pass(50 * minute);
      expect(await world.auth.accessToken(session)).toEqual(rest);
      world.time.pass(10 * minute);
      await expect(world.auth.accessToken(session)).rejects.toMatchObject({ code: 'SignInRequired' });
      expect(operationsSince(3)).toEqual([]);
    },
  );

  it('is not refreshed with a client registration that has ended', async () => {
    await world.storage.tokens.put(session, { ...first, registrationExpiresAt: world.time.clock() });
    world.time.pass(61 * minute);
    await expect(world.auth.accessToken(session)).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(operationsSince(3)).toEqual([]);
  });

  it('is the one that somebody else refreshed, when our refresh token is spent', async () => {
    world.time.pass(50 * minute);
    await world.auth.accessToken(session);
    const theirs = (await world.storage.tokens.get(session))!;
    // We still hold the old token in the moment of the first look, and theirs arrives while we ask.
    let looks = 0;
    const { tokens } = world.storage;
    const get = tokens.get.bind(tokens);
    tokens.get = (key) => (++looks <= 2 ? Promise.resolve(first) : get(key));
    expect(await world.auth.accessToken(session)).toEqual(theirs);
    expect(looks).toBe(3);
  });

  it('is the one that somebody else refreshed, and writes a moment after our refresh token was refused', async () => {
    world.time.pass(70 * minute);
    await world.auth.accessToken(session);
    const theirs = (await world.storage.tokens.get(session))!;
    const { tokens } = world.storage;
    const get = tokens.get.bind(tokens);
    let looks = 0;
    tokens.get = (key) => (++looks <= 3 ? Promise.resolve(first) : get(key));
    expect(await world.auth.accessToken(session)).toEqual(theirs);
    expect(looks).toBe(4);
  });

  it('that still works is used where the cache takes no lock, as in a home mounted read-only', async () => {
    const unwritable = () => Promise.reject(new AwsSsoError('StorageUnavailable', 'The file system is read-only.'));
    const { clients, storage, time } = world;
    const storages = new MemoryStorageRegistry(storage);
    const singleFlight = { run: unwritable, exclusive: unwritable };
    const auth = new OidcAuthProvider({ storages, singleFlight, clock: time.clock, clients });
    world.time.pass(50 * minute);
    expect(await auth.accessToken(session)).toEqual(first);
    world.time.pass(10 * minute);
    await expect(auth.accessToken(session)).rejects.toMatchObject({ code: 'StorageUnavailable' });
  });

  it('that still works survives a refresh that is refused', async () => {
    world.fake.switches.endSessions();
    world.time.pass(50 * minute);
    expect(await world.auth.accessToken(session)).toEqual(first);
    expect(await world.storage.tokens.get(session)).toEqual(first);
  });

  it('that still works survives an outage, without waiting for its end', async () => {
    world.fake.switches.failNext('CreateToken', { status: 503 }, 100);
    world.time.pass(50 * minute);
    const naps = world.time.naps.length;
    expect(await world.auth.accessToken(session)).toEqual(first);
    expect(world.time.naps).toHaveLength(naps);
  });

  it('that has ended needs a sign-in when the refresh is refused', async () => {
    world.fake.switches.endSessions();
    world.time.pass(70 * minute);
    await expect(world.auth.accessToken(session)).rejects.toMatchObject({
      code: 'SignInRequired',
      hint: 'aws-sso login work',
      details: { sessionName: 'work' },
    });
  });

  it('that has ended is a matter of the service when that cannot be reached', async () => {
    world.fake.switches.failNext('CreateToken', { status: 503 }, 100);
    world.time.pass(70 * minute);
    await expect(world.auth.accessToken(session)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(await world.storage.tokens.get(session)).toEqual(first);
  });
});
