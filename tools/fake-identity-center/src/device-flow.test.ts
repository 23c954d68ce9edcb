import { describe, expect, it } from '@jest/globals';
import { CreateTokenCommand, RegisterClientCommand, StartDeviceAuthorizationCommand } from '@aws-sdk/client-sso-oidc';
import { deviceGrant, homeStartUrl, oidcClient, signIn, startDeviceFlow, workStartUrl } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

describe('the device flow', () => {
  it('is pending until a person approves', async () => {
    const { poll, userCode } = await startDeviceFlow(world.fake);
    await expect(poll()).rejects.toMatchObject({
      name: 'AuthorizationPendingException',
      error: 'authorization_pending',
      $metadata: { httpStatusCode: 400 },
    });
    world.fake.approve(userCode);
    expect(await poll()).toMatchObject({ tokenType: 'Bearer', expiresIn: 3600 });
    expect(world.fake.violations).toEqual([]);
  });

  it('tells where to go, how long, and how often to ask', async () => {
    const { url } = world.fake;
    const flow = await startDeviceFlow(world.fake);
    expect(flow.userCode).toMatch(/^[B-DF-HJ-NP-TV-Z]{4}-[B-DF-HJ-NP-TV-Z]{4}$/);
    expect(flow).toMatchObject({
      verificationUri: `${url}/device`,
      verificationUriComplete: `${url}/device?user_code=${flow.userCode}`,
      expiresIn: 600,
      interval: 1,
    });
  });

  it('ends when a person denies', async () => {
    const { poll, userCode } = await startDeviceFlow(world.fake);
    world.fake.deny(userCode);
    await expect(poll()).rejects.toMatchObject({ name: 'AccessDeniedException', error: 'access_denied' });
  });

  it('ends when nobody decides in time', async () => {
    const { poll } = await startDeviceFlow(world.fake);
    world.passSeconds(600);
    await expect(poll()).rejects.toMatchObject({ name: 'ExpiredTokenException', error: 'expired_token' });
  });

  it('hands out tokens once for one device code', async () => {
    const { poll } = await signIn(world.fake);
    await expect(poll()).rejects.toMatchObject({ name: 'InvalidGrantException' });
  });

  it('lets the first two polls follow each other, then asks to slow down, and five seconds slower from then on', async () => {
    const { poll } = await startDeviceFlow(world.fake);
    const pending = { name: 'AuthorizationPendingException' };
    await expect(poll()).rejects.toMatchObject(pending);
    await expect(poll()).rejects.toMatchObject(pending);
    await expect(poll()).rejects.toMatchObject({ name: 'SlowDownException', error: 'slow_down' });
    world.passSeconds(1);
    await expect(poll()).rejects.toMatchObject({ name: 'SlowDownException' });
    world.passSeconds(11);
    await expect(poll()).rejects.toMatchObject(pending);
  });

  it('forgives a poll that comes a little early', async () => {
    const { poll } = await startDeviceFlow(world.fake);
    const pending = { name: 'AuthorizationPendingException' };
    for (const seconds of [0, 0, 0.9, 0.9]) {
      world.passSeconds(seconds);
      await expect(poll()).rejects.toMatchObject(pending);
    }
  });

  it('approves by itself after as many polls as the scenario says', async () => {
    world.fake.switches.approval({ afterPolls: 2 }, 'homesso');
    const { poll } = await startDeviceFlow(world.fake);
    await expect(poll()).rejects.toMatchObject({ name: 'AuthorizationPendingException' });
    await expect(poll()).rejects.toMatchObject({ name: 'AuthorizationPendingException' });
    world.passSeconds(1);
    expect((await poll()).accessToken).toBeDefined();
  });

  it('approves or denies at once when told so, for one organisation or for all', async () => {
    const { switches } = world.fake;
    switches.approval('denied');
    switches.approval('immediately', 'worksso');
    const atHome = await startDeviceFlow(world.fake, homeStartUrl);
    const atWork = await startDeviceFlow(world.fake, workStartUrl);
    await expect(atHome.poll()).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect((await atWork.poll()).accessToken).toBeDefined();
  });

  it('takes a start URL with or without a final slash or #/', async () => {
    for (const ending of ['start', 'start/', 'start#/', 'start/#/', 'start/#']) {
      await expect(startDeviceFlow(world.fake, `https://homesso.awsapps.com/${ending}`)).resolves.toBeDefined();
    }
    await expect(startDeviceFlow(world.fake, 'https://nobody.awsapps.com/start')).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
  });

  it('refuses a wrong client secret, and a device code of another client', async () => {
    const oidc = oidcClient(world.fake);
    const mine = await startDeviceFlow(world.fake);
    const other = await startDeviceFlow(world.fake);
    const { clientId, clientSecret, deviceCode } = mine;
    const wrongSecret = { clientId, clientSecret: other.clientSecret, grantType: deviceGrant, deviceCode };
    await expect(oidc.send(new CreateTokenCommand(wrongSecret))).rejects.toMatchObject({
      name: 'InvalidClientException',
      $metadata: { httpStatusCode: 401 },
    });
    const wrongCode = { clientId, clientSecret, grantType: deviceGrant, deviceCode: other.deviceCode };
    await expect(oidc.send(new CreateTokenCommand(wrongCode))).rejects.toMatchObject({ name: 'InvalidGrantException' });
  });

  it('refuses a client whose registration has expired', async () => {
    const { poll, userCode } = await startDeviceFlow(world.fake);
    world.fake.approve(userCode);
    world.fake.switches.expireRegistrations();
    await expect(poll()).rejects.toMatchObject({ name: 'InvalidClientException' });
  });

  it('refuses a client that registered for the browser flow only', async () => {
    const oidc = oidcClient(world.fake);
    const { clientId, clientSecret } = await oidc.send(
      new RegisterClientCommand({
        clientName: 'a test',
        clientType: 'public',
        grantTypes: ['authorization_code', 'refresh_token'],
        redirectUris: ['http://127.0.0.1/oauth/callback'],
        issuerUrl: homeStartUrl,
      }),
    );
    const start = new StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl: homeStartUrl });
    await expect(oidc.send(start)).rejects.toMatchObject({ name: 'UnauthorizedClientException' });
  });
});

describe('a registration', () => {
  it.each([
    ['a client type other than public', { clientType: 'confidential' }, 'InvalidClientMetadataException'],
    ['a scope with a blank', { scopes: ['sso:account:access x'] }, 'InvalidScopeException'],
    ['an unknown grant type', { grantTypes: ['password'] }, 'UnsupportedGrantTypeException'],
    ['a redirect URI elsewhere', { redirectUris: ['http://evil.example/callback'] }, 'InvalidRedirectUriException'],
  ])('is refused with %s', async (_what, wrong, name) => {
    const register = new RegisterClientCommand({ clientName: 'a test', clientType: 'public', ...wrong });
    await expect(oidcClient(world.fake).send(register)).rejects.toMatchObject({ name });
  });

  it('says in epoch seconds when it ends', async () => {
    const { clientIdIssuedAt, clientSecretExpiresAt } = await oidcClient(world.fake).send(
      new RegisterClientCommand({ clientName: 'a test', clientType: 'public' }),
    );
    expect(clientIdIssuedAt).toBe(Date.UTC(2030, 0, 1) / 1000);
    expect(clientSecretExpiresAt).toBe(clientIdIssuedAt! + 90 * 24 * 60 * 60);
  });
});
