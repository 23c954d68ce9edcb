import { describe, expect, it } from '@jest/globals';
import { ListAccountsCommand, LogoutCommand } from '@aws-sdk/client-sso';
import { CreateTokenCommand, RegisterClientCommand, StartDeviceAuthorizationCommand } from '@aws-sdk/client-sso-oidc';
import { deviceGrant, homeStartUrl, oidcClient, portalClient, signIn, workStartUrl } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

interface Client {
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
}

const refresh = ({ clientId, clientSecret }: Client, refreshToken: string) =>
  oidcClient(world.fake).send(
    new CreateTokenCommand({ clientId, clientSecret, grantType: 'refresh_token', refreshToken }),
  );

const accounts = (accessToken: string) => portalClient(world.fake).send(new ListAccountsCommand({ accessToken }));

const unauthorized = { name: 'UnauthorizedException', $metadata: { httpStatusCode: 401 } };
const invalidGrant = { name: 'InvalidGrantException' };

describe('an access token', () => {
  it('works until its time is over', async () => {
    world.fake.switches.tokenLifetime(60, 'homesso');
    const { accessToken, expiresIn } = await signIn(world.fake);
    expect(expiresIn).toBe(60);
    world.passSeconds(59);
    await expect(accounts(accessToken)).resolves.toBeDefined();
    world.passSeconds(1);
    await expect(accounts(accessToken)).rejects.toMatchObject(unauthorized);
  });

  it('can be ended for one organisation, which can still be refreshed', async () => {
    const home = await signIn(world.fake, homeStartUrl);
    const work = await signIn(world.fake, workStartUrl);
    world.fake.switches.expireTokens('homesso');
    await expect(accounts(home.accessToken)).rejects.toMatchObject(unauthorized);
    await expect(accounts(work.accessToken)).resolves.toBeDefined();
    const { accessToken } = await refresh(home, home.refreshToken);
    await expect(accounts(accessToken!)).resolves.toBeDefined();
  });
});

describe('a refresh token', () => {
  it('is replaced each time it is used', async () => {
    const first = await signIn(world.fake);
    const second = await refresh(first, first.refreshToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    await expect(refresh(first, first.refreshToken)).rejects.toMatchObject(invalidGrant);
    await expect(refresh(first, second.refreshToken!)).resolves.toBeDefined();
  });

  it('belongs to one client', async () => {
    const mine = await signIn(world.fake);
    const other = await signIn(world.fake);
    await expect(refresh(other, mine.refreshToken)).rejects.toMatchObject(invalidGrant);
  });

  it('ends with the session: by time, by switch, by logout', async () => {
    const bySwitch = await signIn(world.fake);
    world.fake.switches.endSessions('homesso');
    await expect(refresh(bySwitch, bySwitch.refreshToken)).rejects.toMatchObject(invalidGrant);
    await expect(accounts(bySwitch.accessToken)).rejects.toMatchObject(unauthorized);

    const byLogout = await signIn(world.fake);
    await portalClient(world.fake).send(new LogoutCommand({ accessToken: byLogout.accessToken }));
    await expect(refresh(byLogout, byLogout.refreshToken)).rejects.toMatchObject(invalidGrant);
    await expect(accounts(byLogout.accessToken)).rejects.toMatchObject(unauthorized);

    const byTime = await signIn(world.fake);
    world.passSeconds(28_800);
    await expect(refresh(byTime, byTime.refreshToken)).rejects.toMatchObject(invalidGrant);
  });

  it('is not given to a client that asked for no scope', async () => {
    const oidc = oidcClient(world.fake);
    const client = await oidc.send(new RegisterClientCommand({ clientName: 'a test', clientType: 'public' }));
    const { clientId, clientSecret } = client;
    world.fake.switches.approval('immediately');
    const { deviceCode } = await oidc.send(
      new StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl: homeStartUrl }),
    );
    const tokens = await oidc.send(
      new CreateTokenCommand({ clientId, clientSecret, grantType: deviceGrant, deviceCode }),
    );
    expect(tokens.accessToken).toBeDefined();
    expect(tokens.refreshToken).toBeUndefined();
  });
});
