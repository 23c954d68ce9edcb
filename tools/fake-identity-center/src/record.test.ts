import { describe, expect, it } from '@jest/globals';
import { ListAccountsCommand } from '@aws-sdk/client-sso';
import { maskSecret } from './record/mask-secret.js';
import { portalClient, signIn, startDeviceFlow } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

describe('the record', () => {
  it('tells operation, organisation, time and status of each request', async () => {
    const { poll } = await startDeviceFlow(world.fake);
    world.passSeconds(7);
    await expect(poll()).rejects.toThrow();
    expect(world.fake.requests).toMatchObject([
      { operation: 'RegisterClient', status: 200, body: { clientName: 'a test', scopes: ['sso:account:access'] } },
      { operation: 'StartDeviceAuthorization', organisation: 'homesso', via: 'http', method: 'POST' },
      { operation: 'CreateToken', organisation: 'homesso', status: 400, path: '/token' },
    ]);
    const [, started, polled] = world.fake.requests;
    expect(polled!.at - started!.at).toBe(7000);
  });

  it('shows which secret was used without showing it', async () => {
    const { accessToken, refreshToken, clientSecret, deviceCode } = await signIn(world.fake);
    await portalClient(world.fake).send(new ListAccountsCommand({ accessToken }));
    const record = JSON.stringify(world.fake.requests);
    for (const secret of [accessToken, refreshToken, clientSecret!, deviceCode!]) expect(record).not.toContain(secret);
    expect(world.fake.requests.at(-1)!.headers['x-amz-sso_bearer_token']).toBe(maskSecret(accessToken));
    expect(world.fake.requests.at(-2)!.body).toMatchObject({ clientSecret: maskSecret(clientSecret!) });
  });

  it('keeps the secrets that were handed out apart', async () => {
    const { accessToken, refreshToken, clientSecret, deviceCode } = await signIn(world.fake);
    expect(world.fake.secrets).toEqual([
      { kind: 'clientSecret', value: clientSecret },
      { kind: 'deviceCode', value: deviceCode },
      { kind: 'accessToken', value: accessToken },
      { kind: 'refreshToken', value: refreshToken },
    ]);
  });

  it('counts how many requests were under way', async () => {
    const { accessToken } = await signIn(world.fake);
    world.fake.switches.latency(100);
    const portal = portalClient(world.fake);
    await Promise.all([1, 2, 3].map(() => portal.send(new ListAccountsCommand({ accessToken }))));
    await portal.send(new ListAccountsCommand({ accessToken }));
    const inFlight = world.fake.requests.filter(({ operation }) => operation === 'ListAccounts');
    expect(inFlight.map((request) => request.inFlight)).toEqual([1, 2, 3, 1]);
  });
});
