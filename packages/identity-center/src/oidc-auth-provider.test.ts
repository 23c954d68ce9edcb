import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AwsSsoError, type SingleFlight } from '@aws-sso/core';
import { MemoryStorageRegistry } from '@aws-sso/core/testing';
import { OidcAuthProvider } from './oidc-auth-provider.js';
import { session, TestWorld } from './testing/test-world.js';

const minute = 60_000;

let world: TestWorld;

beforeEach(async () => {
  world = await TestWorld.start();
});

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

/** A provider whose flights wait for another process, which does something before it lets us go on. */
function behind(other: () => Promise<unknown>): OidcAuthProvider {
  let first: Promise<unknown> | undefined;
  const afterOther = <T>(work: () => Promise<T>): Promise<T> => (first ??= other()).then(work);
  const singleFlight: SingleFlight = {
    run: (_key, work) => afterOther(work),
    exclusive: (_key, work) => afterOther(work),
  };
  const { clients, time } = world;
  return new OidcAuthProvider({
    storages: new MemoryStorageRegistry(world.storage),
    singleFlight,
    clock: time.clock,
    clients,
  });
}

describe('a sign-in', () => {
  it.each([true, false])(
    'takes the token that another process got while we waited for it (force: %s)',
    async (force) => {
      const old = force ? await world.signIn() : undefined;
      const auth = behind(() => world.signIn({ force: true }));
      const shown: unknown[] = [];
      const token = await auth.signIn(session, { method: 'browser', force, show: (seen) => shown.push(seen) });
      expect(token).toEqual(await world.storage.tokens.get(session));
      expect(token.accessToken).not.toBe(old?.accessToken);
      expect(shown).toEqual([]);
    },
  );

  it('goes ahead when the other process got nothing', async () => {
    const auth = behind(() => Promise.resolve());
    await auth.signIn(session, { method: 'device-code', force: true, show: world.show });
    expect(world.shown).toHaveLength(1);
  });

  it('spares the human when a refresh will do', async () => {
    const first = await world.signIn();
    world.time.pass(70 * minute);
    const second = await world.signIn();
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(world.shown).toHaveLength(1);
  });

  it('asks the human when a refresh is refused', async () => {
    await world.signIn();
    world.fake.switches.endSessions();
    world.time.pass(70 * minute);
    await world.signIn();
    expect(world.shown).toHaveLength(2);
  });

  it('leaves the old token in place when it fails', async () => {
    const token = await world.signIn();
    world.human('denies');
    await expect(world.signIn({ force: true })).rejects.toMatchObject({ code: 'AuthorizationDenied' });
    expect(await world.storage.tokens.get(session)).toEqual(token);
  });
});

describe('a refresh', () => {
  it('takes the token that another process got while we waited for it', async () => {
    const first = await world.signIn();
    world.time.pass(50 * minute);
    const auth = behind(() => world.auth.accessToken(session));
    const token = await auth.accessToken(session);
    expect(token.accessToken).not.toBe(first.accessToken);
    expect(world.operations().filter((operation) => operation === 'CreateToken')).toHaveLength(2);
  });
});

describe('a sign-out', () => {
  it('takes away a token that nobody can read at the moment', async () => {
    await world.signIn();
    const { tokens } = world.storage;
    const readable = tokens.get.bind(tokens);
    tokens.get = () => Promise.reject(new AwsSsoError('StorageUnavailable', 'The keychain is locked.'));
    await world.auth.signOut(session);
    tokens.get = readable;
    expect(await tokens.get(session)).toBeUndefined();
  });
});
