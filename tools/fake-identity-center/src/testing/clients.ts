import { SSOClient } from '@aws-sdk/client-sso';
import {
  CreateTokenCommand,
  type CreateTokenCommandOutput,
  RegisterClientCommand,
  SSOOIDCClient,
  StartDeviceAuthorizationCommand,
} from '@aws-sdk/client-sso-oidc';
import type { FakeIdentityCenter } from '../fake-identity-center.js';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export const homeStartUrl = 'https://homesso.awsapps.com/start/';
export const workStartUrl = 'https://worksso.awsapps.com/start/';
export const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

/** A region makes the requests count as sent to it. */
const settings = (fake: FakeIdentityCenter, region?: string) => ({
  region: 'eu-west-1',
  endpoint: region === undefined ? fake.url : `${fake.url}/@${region}`,
  maxAttempts: 1,
});

export const oidcClient = (fake: FakeIdentityCenter, region?: string) => new SSOOIDCClient(settings(fake, region));

export const portalClient = (fake: FakeIdentityCenter, region?: string) => new SSOClient(settings(fake, region));

/** Registers a client for the device flow and starts one. */
export async function startDeviceFlow(fake: FakeIdentityCenter, startUrl = homeStartUrl) {
  const oidc = oidcClient(fake);
  const { clientId, clientSecret } = await oidc.send(
    new RegisterClientCommand({ clientName: 'a test', clientType: 'public', scopes: ['sso:account:access'] }),
  );
  const device = await oidc.send(new StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl }));
  const grant = { clientId, clientSecret, grantType: deviceGrant, deviceCode: device.deviceCode };
  return {
    ...device,
    clientId,
    clientSecret,
    userCode: device.userCode!,
    poll: (): Promise<CreateTokenCommandOutput> => oidc.send(new CreateTokenCommand(grant)),
  };
}

/** A whole sign-in through the device flow. */
export async function signIn(fake: FakeIdentityCenter, startUrl = homeStartUrl) {
  const flow = await startDeviceFlow(fake, startUrl);
  fake.approve(flow.userCode);
  const { accessToken, refreshToken, expiresIn } = await flow.poll();
  return { ...flow, accessToken: accessToken!, refreshToken: refreshToken!, expiresIn };
}
