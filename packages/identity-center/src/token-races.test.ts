import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { AccessToken, Verification } from '@aws-sso/core';
import { session, TestWorld } from './testing/test-world.js';

const minute = 60_000;

let world: TestWorld;
let first: AccessToken;

beforeEach(async () => {
  world = await TestWorld.start();
  first = await world.signIn();
});

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

/** Stops the next write to the token cache at its door. */
function holdNextPut() {
  const { tokens } = world.storage;
  const put = tokens.put.bind(tokens);
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => {
    tokens.put = async (...entry) => {
      tokens.put = put;
      resolve();
      await gate;
      await put(...entry);
    };
  });
  return { reached, open: () => open() };
}

/** Time for others to get as far as they can. */
const meanwhile = () => wait(50);

const cached = () => world.storage.tokens.get(session);

/** A refresh whose answer is on its way. */
async function refreshUnderWay(): Promise<{ readonly token: Promise<AccessToken> }> {
  world.time.pass(50 * minute);
  world.fake.switches.latency(100);
  const before = world.operations().length;
  const token = world.auth.accessToken(session);
  while (world.operations().length === before) await wait(5);
  return { token };
}

describe('the cached token', () => {
  it('stays deleted when a sign-out meets a refresh under way', async () => {
    world.time.pass(50 * minute);
    const { reached, open } = holdNextPut();
    const refresh = world.auth.accessToken(session);
    await reached;
    const signOut = world.auth.signOut(session);
    await meanwhile();
    open();
    await Promise.all([refresh, signOut]);
    expect(await cached()).toBeUndefined();
  });

  it('is the refreshed one when the portal refuses the old one at the same time', async () => {
    world.time.pass(50 * minute);
    const { reached, open } = holdNextPut();
    const refused = world.auth.refused(session, first.accessToken);
    await reached;
    const refresh = world.auth.accessToken(session);
    await meanwhile();
    open();
    const [fresh] = await Promise.all([refresh, refused]);
    expect(fresh.refreshToken).not.toBe(first.refreshToken);
    expect(await cached()).toEqual(fresh);
  });

  it('is that of the new sign-in when a refresh ends after it', async () => {
    world.time.pass(50 * minute);
    const { reached, open } = holdNextPut();
    const refresh = world.auth.accessToken(session);
    await reached;
    const signIn = world.signIn({ force: true });
    await meanwhile();
    open();
    const [, token] = await Promise.all([refresh, signIn]);
    expect(await cached()).toEqual(token);
  });

  it('is what another program put there while the service refreshed the old one', async () => {
    const refresh = await refreshUnderWay();
    const theirs = {
      ...first,
      accessToken: 'theirs',
      refreshToken: 'theirs',
      expiresAt: new Date('2026-03-01T22:00:00Z'),
    };
    await world.storage.tokens.put(session, theirs);
    expect(await refresh.token).toEqual(theirs);
    expect(await cached()).toEqual(theirs);
  });

  it('does not come back when another program deleted it during a refresh', async () => {
    const refresh = await refreshUnderWay();
    await world.storage.tokens.delete(session);
    await expect(refresh.token).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(await cached()).toBeUndefined();
  });
});

describe('a second sign-in', () => {
  beforeEach(() => world.auth.signOut(session));

  /** A first sign-in, with a page that nobody has opened yet, and a second one that waits for it. */
  async function two(signal?: AbortSignal) {
    const pages: string[] = [];
    const show = ({ url }: Verification) => pages.push(url);
    const one = world.auth.signIn(session, { method: 'browser', force: false, show, signal });
    while (pages.length === 0) await wait(5);
    const before = world.shown.length;
    let other: Promise<AccessToken> | undefined;
    await new Promise<void>((waits) => {
      const how = { method: 'device-code', force: false, show: world.show, waiting: () => waits() } as const;
      other = world.auth.signIn(session, how);
    });
    return { one, other, page: pages[0]!, shownToOther: () => world.shown.slice(before) };
  }

  it('waits for the first and takes its token', async () => {
    const { one, other, page, shownToOther } = await two();
    await world.visit(page);
    expect(await other).toEqual(await one);
    expect(shownToOther()).toEqual([]);
  });

  it('goes ahead by itself when the first is cancelled', async () => {
    const stop = new AbortController();
    const { one, other, shownToOther } = await two(stop.signal);
    stop.abort();
    await expect(one).rejects.toMatchObject({ code: 'Cancelled' });
    expect(await other).toEqual(await cached());
    expect(shownToOther()).toMatchObject([{ method: 'device-code' }]);
  });
});
