import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Verification } from '@aws-sso/core';
import { session, TestWorld } from './testing/test-world.js';

let world: TestWorld;

beforeEach(async () => {
  world = await TestWorld.start();
});

afterEach(async () => {
  expect(world.fake.violations).toEqual([]);
  await world.close();
});

const bodies = (operation: string) =>
  world.fake.requests.filter((request) => request.operation === operation).map(({ body }) => body);

/** What the service sends, with a device code that nobody approves. */
const authorization = {
  deviceCode: 'unknown',
  userCode: 'BCDF-GHJK',
  verificationUri: 'https://work.example/device',
  verificationUriComplete: 'https://work.example/device?user_code=BCDF-GHJK',
  expiresIn: 600,
  interval: 1,
};

describe('the device code flow', () => {
  it('registers as a named public client that may refresh', async () => {
    await world.signIn();
    expect(bodies('RegisterClient')).toEqual([
      { clientName: 'aws-sso-work', clientType: 'public', scopes: ['sso:account:access'] },
    ]);
  });

  it('registers the scopes of the session', async () => {
    const registrationScopes = ['sso:account:access', 'codewhisperer:completions'];
    const how = { method: 'device-code', force: false, show: world.show } as const;
    await world.auth.signIn({ ...session, registrationScopes }, how);
    expect(bodies('RegisterClient')[0]).toMatchObject({ scopes: registrationScopes });
  });

  it('shows the page, the code and how long it lasts', async () => {
    await world.signIn();
    expect(world.shown).toEqual([
      {
        method: 'device-code',
        url: `${world.fake.url}/device`,
        completeUrl: expect.stringContaining('user_code='),
        userCode: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
        expiresAt: new Date('2026-03-01T12:10:00Z'),
      },
    ]);
  });

  it('asks at the pace of the service until the human has decided', async () => {
    world.fake.switches.approval({ afterPolls: 3 });
    await world.signIn();
    expect(world.time.naps).toEqual([1000, 1000, 1000, 1000]);
  });

  it.each([0, -5])('asks once a second at most, also when the service names an interval of %d s', async (interval) => {
    world.fake.switches.failNext('StartDeviceAuthorization', { body: { ...authorization, interval } });
    await expect(world.signIn()).rejects.toMatchObject({ code: 'AuthorizationExpired' });
    expect(world.time.naps).toEqual([1000]);
  });

  it.each([
    [1e12, new Date('2026-03-01T12:10:00Z')],
    [90, new Date('2026-03-01T12:01:30Z')],
  ])('waits no longer than a sign-in may take when a code lasts %d s', async (expiresIn, end) => {
    const body = { ...authorization, expiresIn, interval: 1e12 };
    world.fake.switches.failNext('StartDeviceAuthorization', { body });
    const show = ({ expiresAt }: Verification) => world.time.pass(expiresAt.getTime() - world.time.clock().getTime());
    const signIn = world.auth.signIn(session, { method: 'device-code', force: false, show });
    await expect(signIn).rejects.toMatchObject({ code: 'AuthorizationExpired' });
    expect(world.time.clock()).toEqual(end);
  });

  it.each([
    { userCode: 'AB\u001b[2JCD' },
    { userCode: '::error::' },
    { userCode: 'ABC\nDEFG' },
    { userCode: 'A'.repeat(21) },
    { expiresIn: 0 },
    { verificationUri: 'http://evil.example/device' },
    { verificationUri: 'file:///etc/passwd' },
    { verificationUriComplete: 'http://evil.example/device' },
    { verificationUriComplete: 'https://work.example/?a=\u001b[2J' },
  ])('shows nothing when the service sends %j', async (strange) => {
    world.fake.switches.failNext('StartDeviceAuthorization', { body: { ...authorization, ...strange } });
    await expect(world.signIn()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(world.shown).toEqual([]);
  });

  it('slows down for good when told to', async () => {
    world.fake.switches.approval({ afterPolls: 2 });
    world.fake.switches.slowDown(2);
    await world.signIn();
    expect(world.time.naps.slice(0, 4)).toEqual([1000, 6000, 11_000, 11_000]);
  });

  it.each([{ status: 503 }, 'reset'] as const)('goes on after a hiccup (%j)', async (fault) => {
    world.fake.switches.approval({ afterPolls: 1 });
    world.fake.switches.failNext('CreateToken', fault);
    await expect(world.signIn()).resolves.toMatchObject({ region: 'eu-west-1' });
  });

  it('gives up when nobody acts in time', async () => {
    await world.close();
    world = await TestWorld.start({ pollingIntervalSeconds: 30 });
    world.human('ignores');
    await expect(world.signIn()).rejects.toMatchObject({ code: 'AuthorizationExpired' });
    expect(world.time.clock()).toEqual(new Date('2026-03-01T12:10:00Z'));
  });

  it('believes the service when it says that the code has expired', async () => {
    world.human('ignores');
    const show = () => world.fake.switches.expireDeviceCodes();
    const signIn = world.auth.signIn(session, { method: 'device-code', force: false, show });
    await expect(signIn).rejects.toMatchObject({ code: 'AuthorizationExpired' });
    expect(world.time.naps).toEqual([1000]);
  });

  it('says so when the start URL is not known in the region', async () => {
    const elsewhere = { ...session, startUrl: 'https://wrong.awsapps.com/start' };
    const signIn = world.auth.signIn(elsewhere, { method: 'device-code', force: false, show: world.show });
    await expect(signIn).rejects.toMatchObject({ code: 'InvalidInput', details: { field: 'start-url' } });
    expect(world.shown).toEqual([]);
  });
});

describe('a client registration', () => {
  it('is used again', async () => {
    await world.signIn();
    await world.signIn({ force: true });
    expect(bodies('RegisterClient')).toHaveLength(1);
  });

  it('is renewed shortly before its end', async () => {
    await world.signIn();
    world.time.pass(90 * 24 * 3_600_000 - 10 * 60_000);
    await world.signIn({ force: true });
    expect(bodies('RegisterClient')).toHaveLength(2);
  });

  it('that the service has forgotten is replaced, and the human notices nothing', async () => {
    await world.signIn();
    world.fake.switches.expireRegistrations();
    await world.signIn({ force: true });
    expect(bodies('RegisterClient')).toHaveLength(2);
    expect(world.shown).toHaveLength(2);
  });

  it('is replaced once, not for ever', async () => {
    world.fake.switches.failNext('StartDeviceAuthorization', { error: 'InvalidClientException' }, 10);
    await world.signIn().catch(() => undefined);
    await expect(world.signIn()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(bodies('RegisterClient')).toHaveLength(2);
  });

  it('of the browser is not used for a device code, nor the other way round', async () => {
    await world.signIn({ method: 'browser' });
    await world.signIn({ method: 'device-code', force: true });
    await world.signIn({ method: 'browser', force: true });
    expect(bodies('RegisterClient').map(({ grantTypes }) => grantTypes)).toEqual([
      ['authorization_code', 'refresh_token'],
      undefined,
      ['authorization_code', 'refresh_token'],
    ]);
  });
});
