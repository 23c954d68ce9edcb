import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RoleCredentials } from '@aws-sso/core';
import { FederationEndpoint } from './federation-endpoint.js';
import { session, TestWorld } from './testing/test-world.js';

const accountId = '000000000042';

let world: TestWorld;
let credentials: RoleCredentials;
let federation: FederationEndpoint;

beforeEach(async () => {
  world = await TestWorld.start({ accounts: [{ accountId, roles: ['Admin'] }] });
  await world.signIn();
  credentials = await world.credentials.roleCredentials(session, accountId, 'Admin');
  federation = new FederationEndpoint({ endpoints: { signIn: world.fake.url } });
});
afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

const token = (endpoint = federation, signal?: AbortSignal) => endpoint.signInToken(credentials, 'eu-west-1', signal);

describe('a sign-in token for the console', () => {
  it('is what credentials are traded for, without any of them in the address', async () => {
    expect(await token()).toMatch(/^VCQ\S+$/);
    expect(world.fake.requests.at(-1)).toMatchObject({ path: '/federation', query: {}, status: 200 });
  });

  it('is refused for credentials that have ended', async () => {
    world.fake.switches.expireCredentials();
    await expect(token()).rejects.toMatchObject({ code: 'AccessDenied', hint: expect.stringContaining('--federate') });
  });

  it.each([[{ status: 503 }], [{ body: {} }], [{ body: { SigninToken: '' } }], ['reset']] as const)(
    'is not had from a service that answers %j',
    async (fault) => {
      world.fake.switches.failNext('GetSigninToken', fault);
      const failure: unknown = await token().catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'ServiceUnavailable' });
      const { secretAccessKey } = credentials;
      expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(secretAccessKey);
    },
  );

  it('is not looked for in an answer of any length', async () => {
    world.fake.switches.failNext('GetSigninToken', { body: { SigninToken: 'x'.repeat(200_000) } });
    await expect(token()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
  });

  it('is not had without a network, or by who has given up', async () => {
    const offline = new FederationEndpoint({ endpoints: { signIn: 'http://127.0.0.1:9' } });
    await expect(token(offline)).rejects.toMatchObject({
      message: '127.0.0.1:9 cannot be reached (ECONNREFUSED).',
    });
    await expect(token(federation, AbortSignal.abort())).rejects.toMatchObject({ code: 'Cancelled' });
  });
});
