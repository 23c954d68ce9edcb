import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CreateTokenCommand, RegisterClientCommand } from '@aws-sdk/client-sso-oidc';
import { homeStartUrl, oidcClient } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();
const verifier = 'v'.repeat(64);
const redirectUri = 'http://127.0.0.1:54321/oauth/callback';

/** Registers a client and makes the URL that a browser would be sent to. */
async function startBrowserFlow(
  overrides: Readonly<Record<string, string>> = {},
  { clientName = 'a test', issuerUrl = homeStartUrl } = {},
) {
  const oidc = oidcClient(world.fake);
  const { clientId, clientSecret } = await oidc.send(
    new RegisterClientCommand({
      clientName,
      clientType: 'public',
      grantTypes: ['authorization_code', 'refresh_token'],
      redirectUris: ['http://127.0.0.1/oauth/callback'],
      issuerUrl,
      scopes: ['sso:account:access'],
    }),
  );
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId!,
    redirect_uri: redirectUri,
    state: 'the state',
    code_challenge_method: 'S256',
    scopes: 'sso:account:access',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    ...overrides,
  });
  const redeem = (code: string, codeVerifier = verifier) =>
    oidc.send(
      new CreateTokenCommand({
        clientId,
        clientSecret,
        grantType: 'authorization_code',
        code,
        codeVerifier,
        redirectUri,
      }),
    );
  return { url: `${world.fake.url}/authorize?${query.toString()}`, redeem };
}

/** Presses a button of a page as a browser would. */
async function press(markup: string, button: 'approve' | 'deny'): Promise<Response> {
  const action = /<form method="post" action="([^"]+)"/.exec(markup)![1]!;
  const fields = [...markup.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(fields.map(([, name, value]): [string, string] => [name!, value!]));
  body.set('decision', button);
  return fetch(new URL(action, world.fake.url), { method: 'POST', body, redirect: 'manual' });
}

const visit = async (url: string) => (await fetch(url, { redirect: 'manual' })).text();
const locationOf = (response: Response) => new URL(response.headers.get('location')!);

describe('the browser flow', () => {
  it('shows who asks for what, and gives a code to whoever was approved', async () => {
    const { url, redeem } = await startBrowserFlow();
    const markup = await visit(url);
    expect(markup).toContain('Allow a test to use homesso?');
    expect(markup).toContain('sso:account:access');

    const location = locationOf(await press(markup, 'approve'));
    expect(location.href).toMatch(/^http:\/\/127\.0\.0\.1:54321\/oauth\/callback\?/);
    expect(location.searchParams.get('state')).toBe('the state');
    const { accessToken, refreshToken } = await redeem(location.searchParams.get('code')!);
    expect(accessToken).toBeDefined();
    expect(refreshToken).toBeDefined();
    expect(world.fake.violations).toEqual([]);
  });

  it('tells the client when the person denies', async () => {
    const { url } = await startBrowserFlow();
    const { searchParams } = locationOf(await press(await visit(url), 'deny'));
    expect(searchParams.get('error')).toBe('access_denied');
    expect(searchParams.get('state')).toBe('the state');
    expect(searchParams.has('code')).toBe(false);
  });

  it.each(['immediately', { afterPolls: 3 }] as const)('redirects at once with approval %j', async (approval) => {
    world.fake.switches.approval(approval);
    const { url, redeem } = await startBrowserFlow();
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect((await redeem(locationOf(response).searchParams.get('code')!)).accessToken).toBeDefined();
  });

  it('denies at once when everything is denied', async () => {
    world.fake.switches.approval('denied');
    const { url } = await startBrowserFlow();
    const response = await fetch(url, { redirect: 'manual' });
    expect(locationOf(response).searchParams.get('error')).toBe('access_denied');
  });

  it('trades a code in once, for the right verifier only', async () => {
    world.fake.switches.approval('immediately');
    const { url, redeem } = await startBrowserFlow();
    const code = async () => locationOf(await fetch(url, { redirect: 'manual' })).searchParams.get('code') ?? 'none';
    const invalid = { name: 'InvalidGrantException', error: 'invalid_grant' };
    await expect(redeem(await code(), 'w'.repeat(64))).rejects.toMatchObject(invalid);
    const good = await code();
    expect((await redeem(good)).accessToken).toBeDefined();
    await expect(redeem(good)).rejects.toMatchObject(invalid);
    const late = await code();
    world.passSeconds(600);
    await expect(redeem(late)).rejects.toMatchObject(invalid);
  });

  it.each([
    ['another path', 'http://127.0.0.1:54321/elsewhere'],
    ['another host', 'http://localhost:54321/oauth/callback'],
    ['another scheme', 'https://127.0.0.1:54321/oauth/callback'],
  ])('does not redirect to %s than the client registered', async (_what, other) => {
    world.fake.switches.approval('immediately');
    const { url } = await startBrowserFlow({ redirect_uri: other });
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('did not register this redirect URI');
  });

  it('refuses a challenge that is not S256 and remembers it', async () => {
    const { url } = await startBrowserFlow({ code_challenge_method: 'plain' });
    expect((await fetch(url)).status).toBe(400);
    expect(world.fake.violations).toMatchObject([{ operation: 'AuthorizePage' }]);
  });

  it('knows scopes, in the plural, and nothing else', async () => {
    const { url } = await startBrowserFlow({ scope: 'sso:account:access' });
    expect((await fetch(url)).status).toBe(400);
    expect(world.fake.violations).toMatchObject([{ message: 'The query parameter scope is not known.' }]);
  });

  it('refuses scopes that the client did not register', async () => {
    const { url } = await startBrowserFlow({ scopes: 'sso:account:access everything:else' });
    const response = await fetch(url, { redirect: 'manual' });
    expect(locationOf(response).searchParams.get('error')).toBe('invalid_scope');
  });

  it('tells the person, not the client, that a start URL is unknown', async () => {
    const { url } = await startBrowserFlow({}, { issuerUrl: 'https://nobody.awsapps.com/start' });
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('The start URL is not known in this region.');
  });

  it('takes a decision once', async () => {
    const { url } = await startBrowserFlow();
    const markup = await visit(url);
    expect((await press(markup, 'deny')).status).toBe(302);
    expect((await press(markup, 'approve')).status).toBe(400);
  });

  it('shows a hostile client name as text', async () => {
    const { url } = await startBrowserFlow({}, { clientName: '<script>alert(1)</script>"' });
    const response = await fetch(url);
    expect(await response.text()).not.toContain('<script>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
