import { describe, expect, it } from '@jest/globals';
import { ListAccountsCommand } from '@aws-sdk/client-sso';
import { portalClient, signIn, startDeviceFlow } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

const turn = async (name: string, members?: unknown) => {
  const init = members === undefined ? {} : { body: JSON.stringify(members) };
  const response = await fetch(`${world.fake.url}/_fake/${name}`, { method: 'POST', ...init });
  return { status: response.status, answer: await response.json() };
};

const read = async (name: string) => (await fetch(`${world.fake.url}/_fake/${name}`)).json();

const list = async (accessToken: string) => portalClient(world.fake).send(new ListAccountsCommand({ accessToken }));

describe('the control endpoint', () => {
  it('approves and denies', async () => {
    const first = await startDeviceFlow(world.fake);
    expect(await turn('approve', { userCode: first.userCode })).toEqual({ status: 200, answer: {} });
    expect((await first.poll()).accessToken).toBeDefined();
    const second = await startDeviceFlow(world.fake);
    await turn('deny', { userCode: second.userCode });
    await expect(second.poll()).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('orders faults and calms down', async () => {
    const { accessToken } = await signIn(world.fake);
    await turn('fail-next', { operation: 'ListAccounts', fault: { status: 503 }, times: 5 });
    await expect(list(accessToken)).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
    await turn('calm');
    await expect(list(accessToken)).resolves.toBeDefined();
  });

  it('limits the rate and lifts the limit', async () => {
    const { accessToken } = await signIn(world.fake);
    await turn('rate-limit', { requestsPerSecond: 0 });
    await expect(list(accessToken)).rejects.toMatchObject({ $metadata: { httpStatusCode: 429 } });
    await turn('rate-limit', { requestsPerSecond: null });
    await expect(list(accessToken)).resolves.toBeDefined();
  });

  it('ends and shortens tokens', async () => {
    const first = await signIn(world.fake);
    await turn('expire-tokens', { organisation: 'homesso' });
    await expect(list(first.accessToken)).rejects.toMatchObject({ name: 'UnauthorizedException' });
    await turn('token-lifetime', { seconds: 5 });
    expect((await signIn(world.fake)).expiresIn).toBe(5);
  });

  it('sets the approval', async () => {
    await turn('approval', { approval: { afterPolls: 0 }, organisation: 'homesso' });
    const { poll } = await startDeviceFlow(world.fake);
    expect((await poll()).accessToken).toBeDefined();
  });

  it.each([
    'latency',
    'slow-down',
    'credentials-lifetime',
    'registration-lifetime',
    'end-sessions',
    'expire-credentials',
    'expire-registrations',
    'expire-device-codes',
  ])('has a switch %s', async (name) => {
    expect(await turn(name, { milliseconds: 0, seconds: 1 })).toEqual({ status: 200, answer: {} });
  });

  it('gives out requests and violations, and forgets them', async () => {
    await fetch(`${world.fake.url}/nowhere`);
    expect(await read('requests')).toMatchObject([{ operation: 'Unknown', path: '/nowhere' }]);
    expect(await read('violations')).toMatchObject([{ message: 'Nothing answers at /nowhere.' }]);
    await turn('forget');
    expect(await read('requests')).toEqual([]);
    expect(await read('violations')).toEqual([]);
  });

  it.each([
    ['latency', {}, 'milliseconds: expected a whole number.'],
    ['latency', [], 'milliseconds: expected a whole number.'],
    ['approval', { approval: 'maybe' }, 'approval: expected "manual"'],
    ['approval', { approval: 'manual', organisation: 'nobody' }, 'No organisation is called "nobody".'],
    ['fail-next', { operation: 'Everything', fault: 'reset' }, 'operation: expected * or one of RegisterClient'],
    ['fail-next', { operation: '*', fault: { error: 'Nonsense' } }, 'fault: expected "reset"'],
    ['fail-next', { operation: '*', fault: { status: 200 } }, 'fault: expected "reset"'],
    ['fail-next', { operation: '*', fault: { status: 503, message: 1 } }, 'fault: expected "reset"'],
    ['fail-next', { operation: '*', fault: { text: 1 } }, 'fault: expected "reset"'],
    ['approve', { userCode: 'BBBB-BBBB' }, 'No sign-in waits under the code'],
  ])('refuses to turn %s with %j', async (name, members, message) => {
    expect(await turn(name, members)).toEqual({ status: 400, answer: { error: expect.stringContaining(message) } });
  });

  it('names the switches to somebody who looks for another', async () => {
    const { status, answer } = await turn('constructor');
    expect(status).toBe(404);
    expect(answer).toMatchObject({ error: expect.stringContaining('fail-next') });
  });
});
