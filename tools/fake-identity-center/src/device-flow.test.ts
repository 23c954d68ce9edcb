import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  GetRoleCredentialsCommand,
  ListAccountsCommand,
  ListAccountRolesCommand,
  SSOClient,
} from '@aws-sdk/client-sso';
import {
  CreateTokenCommand,
  RegisterClientCommand,
  SSOOIDCClient,
  StartDeviceAuthorizationCommand,
} from '@aws-sdk/client-sso-oidc';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { demoScenario, startFakeIdentityCenter, type FakeIdentityCenter } from './index.js';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

let fake: FakeIdentityCenter;
beforeEach(async () => {
  fake = await startFakeIdentityCenter(demoScenario);
});
afterEach(() => fake.close());

describe('the device flow', () => {
  it('leads from nothing to a caller identity', async () => {
    const settings = { region: 'eu-west-1', endpoint: fake.url, maxAttempts: 1 };
    const oidc = new SSOOIDCClient(settings);
    const { clientId, clientSecret } = await oidc.send(
      new RegisterClientCommand({ clientName: 'a test', clientType: 'public', scopes: ['sso:account:access'] }),
    );
    const device = await oidc.send(
      new StartDeviceAuthorizationCommand({ clientId, clientSecret, startUrl: 'https://homesso.awsapps.com/start#/' }),
    );
    const poll = new CreateTokenCommand({
      clientId,
      clientSecret,
      grantType: 'urn:ietf:params:oauth:grant-type:device_code',
      deviceCode: device.deviceCode,
    });
    await expect(oidc.send(poll)).rejects.toMatchObject({ name: 'AuthorizationPendingException' });
    fake.approve(device.userCode!);
    const { accessToken } = await oidc.send(poll);

    const sso = new SSOClient(settings);
    const { accountList } = await sso.send(new ListAccountsCommand({ accessToken }));
    expect(accountList).toEqual([
      { accountId: '123412341234', accountName: 'muppets', emailAddress: 'aws@home.example' },
    ]);
    const { roleList } = await sso.send(new ListAccountRolesCommand({ accessToken, accountId: '123412341234' }));
    expect(roleList).toEqual([{ accountId: '123412341234', roleName: 'MuppetAccess' }]);
    const { roleCredentials } = await sso.send(
      new GetRoleCredentialsCommand({ accessToken, accountId: '123412341234', roleName: 'MuppetAccess' }),
    );
    const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = roleCredentials ?? {};
    const sts = new STSClient({ ...settings, credentials: { accessKeyId, secretAccessKey, sessionToken } });
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: '123412341234',
      Arn: expect.stringMatching(
        /^arn:aws:sts::123412341234:assumed-role\/AWSReservedSSO_MuppetAccess_[0-9a-f]{16}\/kermit@home\.example$/,
      ),
    });
    expect(fake.violations).toEqual([]);
  });
});
