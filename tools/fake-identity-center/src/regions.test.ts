import { describe, expect, it } from '@jest/globals';
import { ListAccountsCommand } from '@aws-sdk/client-sso';
import { RegisterClientCommand, StartDeviceAuthorizationCommand } from '@aws-sdk/client-sso-oidc';
import { homeStartUrl, oidcClient, portalClient, signIn } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const world = useFake();

const start = async (registeredIn: string | undefined, startedIn: string) => {
  const register = new RegisterClientCommand({ clientName: 'a test', clientType: 'public' });
  const { clientId, clientSecret } = await oidcClient(world.fake, registeredIn).send(register);
  const command = new StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl: homeStartUrl });
  return oidcClient(world.fake, startedIn).send(command);
};

describe('a region', () => {
  it('knows the start URLs of its own organisations only', async () => {
    await expect(start('eu-west-1', 'eu-west-1')).resolves.toBeDefined();
    await expect(start('us-east-1', 'us-east-1')).rejects.toMatchObject({ name: 'InvalidRequestException' });
  });

  it('knows the clients that registered there, or nowhere in particular', async () => {
    await expect(start('us-east-1', 'eu-west-1')).rejects.toMatchObject({ name: 'InvalidClientException' });
    await expect(start(undefined, 'eu-west-1')).resolves.toBeDefined();
  });

  it('knows its own access tokens only', async () => {
    const { accessToken } = await signIn(world.fake, homeStartUrl);
    const list = new ListAccountsCommand({ accessToken });
    await expect(portalClient(world.fake, 'eu-west-1').send(list)).resolves.toBeDefined();
    await expect(portalClient(world.fake, 'us-east-1').send(list)).rejects.toMatchObject({
      name: 'UnauthorizedException',
    });
    expect(world.fake.requests.slice(-2).map(({ region }) => region)).toEqual(['eu-west-1', 'us-east-1']);
  });

  it('is part of the variables when asked for', () => {
    const { url } = world.fake;
    expect(world.fake.env()).toEqual({
      AWS_ENDPOINT_URL_SSO: url,
      AWS_ENDPOINT_URL_SSO_OIDC: url,
      AWS_ENDPOINT_URL_STS: url,
      AWS_ENDPOINT_URL_SIGNIN: url,
    });
    expect(world.fake.env('eu-west-1')['AWS_ENDPOINT_URL_SSO']).toBe(`${url}/@eu-west-1`);
  });
});
