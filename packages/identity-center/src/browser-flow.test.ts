import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { AccessToken } from '@aws-sso/core';
import { session, TestWorld } from './testing/test-world.js';

let world: TestWorld;

beforeEach(async () => {
  world = await TestWorld.start();
});

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

/** Starts a sign-in that nobody looks at yet, and tells the URL that was shown. */
async function started(signal?: AbortSignal): Promise<{ url: URL; callback: URL; signIn: Promise<AccessToken> }> {
  let signIn!: Promise<AccessToken>;
  const url = await new Promise<URL>((resolve, reject) => {
    signIn = world.auth.signIn(session, {
      method: 'browser',
      force: false,
      show: (verification) => resolve(new URL(verification.url)),
      signal,
    });
    signIn.catch(reject);
  });
  return { url, callback: new URL(url.searchParams.get('redirect_uri')!), signIn };
}

const get = (callback: URL, query: Record<string, string>, path = callback.pathname) =>
  fetch(`${callback.origin}${path}?${new URLSearchParams(query).toString()}`);

describe('the browser flow', () => {
  it('registers as the AWS CLI does', async () => {
    await world.signIn({ method: 'browser' });
    expect(world.fake.requests[0]).toMatchObject({
      operation: 'RegisterClient',
      body: {
        clientName: 'aws-sso-work',
        clientType: 'public',
        scopes: ['sso:account:access'],
        grantTypes: ['authorization_code', 'refresh_token'],
        redirectUris: ['http://127.0.0.1/oauth/callback'],
        issuerUrl: session.startUrl,
      },
    });
  });

  it('sends the browser to the sign-in service with everything it wants, in the order of the AWS CLI', async () => {
    const { url, signIn } = await started();
    expect(`${url.origin}${url.pathname}`).toBe(`${world.fake.url}/@eu-west-1/authorize`);
    expect([...url.searchParams.keys()]).toEqual([
      'response_type',
      'client_id',
      'redirect_uri',
      'state',
      'code_challenge_method',
      'scopes',
      'code_challenge',
    ]);
    expect(url.search).toContain('redirect_uri=http%3A%2F%2F127.0.0.1%3A');
    expect(url.search).toContain('scopes=sso%3Aaccount%3Aaccess&');
    await world.visit(url.href);
    await signIn;
  });

  it('ends in a token that can be refreshed, and in a page that says so', async () => {
    const token = await world.signIn({ method: 'browser' });
    expect(token).toMatchObject({ startUrl: session.startUrl, region: session.region });
    expect(token.refreshToken).toBeDefined();
    expect((await world.pages())[0]).toContain('<h1>You are signed in</h1>');
  });

  it('tells the browser, too, when the human denied', async () => {
    world.human('denies');
    await expect(world.signIn({ method: 'browser' })).rejects.toMatchObject({ code: 'AuthorizationDenied' });
    expect((await world.pages())[0]).toContain('<h1>You are not signed in</h1>');
  });

  it('tells the browser, too, when the code is not accepted, and registers anew the next time', async () => {
    world.fake.switches.failNext('CreateToken', { error: 'InvalidGrantException' });
    await expect(world.signIn({ method: 'browser' })).rejects.toMatchObject({
      code: 'AuthorizationExpired',
      // Somebody did complete it, and must not be told otherwise.
      message: expect.stringMatching(/^The approval .* came too late, or was used before\.$/),
    });
    expect((await world.pages())[0]).toContain('<h1>You are not signed in</h1>');
    await world.signIn({ method: 'browser' });
    expect(world.operations().filter((operation) => operation === 'RegisterClient')).toHaveLength(2);
  });

  it('sends a verifier that fits the challenge, and never in a URL', async () => {
    const { url, signIn } = await started();
    await world.visit(url.href);
    await signIn;
    const trade = world.fake.requests.find(({ operation }) => operation === 'CreateToken');
    expect(trade?.body).toHaveProperty('codeVerifier');
    // The fake checks verifier against challenge; here, that the challenge is a SHA-256 in base64url.
    expect(Buffer.from(url.searchParams.get('code_challenge')!, 'base64url')).toHaveLength(
      createHash('sha256').digest().length,
    );
  });

  it('gives up after ten minutes', async () => {
    const { signIn } = await started();
    world.time.pass(10 * 60_000);
    await expect(signIn).rejects.toMatchObject({ code: 'AuthorizationExpired' });
  });

  it('stops listening when told to stop', async () => {
    const stop = new AbortController();
    const { callback, signIn } = await started(stop.signal);
    stop.abort();
    await expect(signIn).rejects.toMatchObject({ code: 'Cancelled' });
    await expect(fetch(callback)).rejects.toThrow();
  });

  it('takes the first return with the right state for the only one', async () => {
    const { url, callback, signIn } = await started();
    const state = url.searchParams.get('state')!;
    const consent = await fetch(url, { redirect: 'manual' });
    world.fake.switches.latency(200);
    const page = fetch(consent.headers.get('location')!);
    while (world.operations().at(-1) !== 'CreateToken') await wait(5);
    const again = await get(callback, { error: 'access_denied', state });
    expect([again.status, await again.text()]).toEqual([400, expect.stringContaining('does not belong')]);
    expect((await page).status).toBe(200);
    await expect(signIn).resolves.toMatchObject({ region: 'eu-west-1' });
  });

  it('does not need the browser any more once it has come back', async () => {
    const { url, callback, signIn } = await started();
    const consent = await fetch(url, { redirect: 'manual' });
    const { pathname, search } = new URL(consent.headers.get('location')!);
    world.fake.switches.latency(200);
    const page = connect(Number(callback.port), '127.0.0.1');
    page.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${callback.host}\r\n\r\n`);
    while (world.operations().at(-1) !== 'CreateToken') await wait(5);
    page.destroy();
    await expect(signIn).resolves.toMatchObject({ region: 'eu-west-1' });
  });

  it('does not wait for connections that a browser opened in advance', async () => {
    const { url, callback, signIn } = await started();
    const idle = connect(Number(callback.port), '127.0.0.1');
    const closed = new Promise((resolve) => idle.once('close', resolve));
    await new Promise((resolve) => idle.once('connect', resolve));
    await world.visit(url.href);
    await signIn;
    await closed;
    expect(idle.destroyed).toBe(true);
  });
});

describe('the listener of the browser flow', () => {
  it('takes nothing but a GET of its path with its state for an answer', async () => {
    const { url, callback, signIn } = await started();
    const state = url.searchParams.get('state')!;
    const strangers = [
      await get(callback, { code: 'stolen', state }, '/'),
      await get(callback, { code: 'stolen', state }, '/oauth/callback/'),
      await get(callback, { code: 'stolen' }),
      await get(callback, { code: 'stolen', state: `${state}x` }),
      await get(callback, { code: 'stolen', state: 'x'.repeat(state.length) }),
      await get(callback, { error: 'access_denied', state: 'other' }),
      await get(callback, { state }),
      await fetch(`${callback.href}?code=stolen&state=${state}`, { method: 'POST' }),
    ];
    expect(strangers.map(({ status }) => status)).toEqual(strangers.map(() => 400));
    await world.visit(url.href);
    await expect(signIn).resolves.toMatchObject({ region: 'eu-west-1' });
  });

  it('shows nothing that came with the request', async () => {
    const { url, callback, signIn } = await started();
    const refused = await get(callback, { error: '<script>alert(1)</script>', state: 'x' });
    const refusal = await refused.text();
    const answered = await get(callback, {
      error: '<script>alert(1)</script>',
      state: url.searchParams.get('state')!,
    });
    expect(`${refusal}${await answered.text()}`).not.toContain('script');
    await expect(signIn).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  });

  it('listens to this machine alone', async () => {
    const { callback, url, signIn } = await started();
    expect(callback.hostname).toBe('127.0.0.1');
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect(Number(callback.port), '127.0.0.2');
      socket.once('connect', () => resolve((socket.destroy(), false)));
      socket.once('error', () => resolve(true));
    });
    expect(refused).toBe(true);
    await world.visit(url.href);
    await signIn;
  });
});

describe('two sign-ins to one session at a time', () => {
  it('become one', async () => {
    const [first, second] = await Promise.all([
      world.signIn({ method: 'browser', force: true }),
      world.signIn({ method: 'browser', force: true }),
    ]);
    expect(second).toEqual(first);
    expect(world.shown).toHaveLength(1);
  });
});
