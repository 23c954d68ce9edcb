import { describe, expect, it } from '@jest/globals';
import {
  GetRoleCredentialsCommand,
  ListAccountRolesCommand,
  ListAccountsCommand,
  paginateListAccounts,
} from '@aws-sdk/client-sso';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { generateOrganisation } from './generate/generate-organisation.js';
import { hostileNames } from './generate/hostile-names.js';
import { demoScenario } from './scenario/demo-scenario.js';
import { portalClient, signIn, workStartUrl } from './testing/clients.js';
import { useFake } from './testing/use-fake.js';

const big = generateOrganisation({ name: 'big', accounts: 250 });
const hostile = generateOrganisation({ name: 'hostile', accounts: hostileNames() });
const deploy = { roleArn: 'arn:aws:iam::999988887777:role/ci/Deploy', externalId: 'x-1' };
const guarded = {
  roleArn: 'arn:aws:iam::999988887777:role/Guarded',
  mfaSerial: 'arn:aws:iam::1:mfa/me',
  mfaCode: '123456',
};
const chaining = {
  ...{ name: 'chaining', startUrl: 'https://chaining.awsapps.com/start', region: 'eu-west-1' },
  ...{ accounts: [{ accountId: '111122223333', roles: ['Base'] }], assumableRoles: [deploy, guarded] },
};
const world = useFake({ organisations: [...demoScenario.organisations, big, hostile, chaining] });

const widgets = '210987654321';
const forbidden = { name: 'ForbiddenException', $metadata: { httpStatusCode: 403 } };

describe('listing accounts', () => {
  it.each([undefined, 1, 7, 100])('gives every account once, in pages of %s', async (pageSize) => {
    const { accessToken } = await signIn(world.fake, pageSize === 1 ? workStartUrl : big.startUrl);
    const expected = pageSize === 1 ? demoScenario.organisations[1]!.accounts : big.accounts;
    const config = { client: portalClient(world.fake), ...(pageSize === undefined ? {} : { pageSize }) };
    const listed: unknown[] = [];
    let pages = 0;
    for await (const { accountList } of paginateListAccounts(config, { accessToken })) {
      listed.push(...accountList!);
      pages += 1;
    }
    expect(listed).toEqual(
      expected.map(({ accountId, accountName, emailAddress }) => ({ accountId, accountName, emailAddress })),
    );
    expect(pages).toBe(Math.ceil(expected.length / (pageSize ?? 100)));
    expect(world.fake.violations).toEqual([]);
  });

  it.each([0, 101])('refuses a page of %d', async (maxResults) => {
    const { accessToken } = await signIn(world.fake);
    const list = new ListAccountsCommand({ accessToken, maxResults });
    await expect(portalClient(world.fake).send(list)).rejects.toMatchObject({ name: 'InvalidRequestException' });
  });

  it('refuses a token of another listing', async () => {
    const { accessToken } = await signIn(world.fake, big.startUrl);
    const portal = portalClient(world.fake);
    const { nextToken } = await portal.send(new ListAccountsCommand({ accessToken }));
    const accountId = big.accounts[0]!.accountId;
    const invalid = { name: 'InvalidRequestException' };
    for (const wrong of [nextToken, 'x', '']) {
      const list = new ListAccountRolesCommand({ accessToken, accountId, nextToken: wrong });
      await expect(portal.send(list)).rejects.toMatchObject(invalid);
    }
  });

  it('passes hostile names on as they are', async () => {
    const { accessToken } = await signIn(world.fake, hostile.startUrl);
    const { accountList } = await portalClient(world.fake).send(new ListAccountsCommand({ accessToken }));
    // A lone surrogate is the one thing that does not survive the encoding.
    const names = accountList!.map(({ accountName }) => accountName!.replaceAll('\ufffd', '\ud800')).sort();
    expect(names).toEqual(hostileNames().sort());
  });

  it('turns an unknown token away', async () => {
    const list = new ListAccountsCommand({ accessToken: 'never issued' });
    await expect(portalClient(world.fake).send(list)).rejects.toMatchObject({
      name: 'UnauthorizedException',
      message: 'Session token not found or invalid',
      $metadata: { httpStatusCode: 401 },
    });
  });
});

describe('listing roles', () => {
  it('gives the roles of one account, in pages', async () => {
    const { accessToken } = await signIn(world.fake, workStartUrl);
    const portal = portalClient(world.fake);
    const ask = { accessToken, accountId: widgets, maxResults: 2 };
    const first = await portal.send(new ListAccountRolesCommand(ask));
    const second = await portal.send(new ListAccountRolesCommand({ ...ask, nextToken: first.nextToken }));
    expect([...first.roleList!, ...second.roleList!]).toEqual(
      ['Admin', 'Dev', 'ReadOnly'].map((roleName) => ({ accountId: widgets, roleName })),
    );
    expect(second.nextToken).toBeUndefined();
  });

  it('refuses an account of somebody else', async () => {
    const { accessToken } = await signIn(world.fake);
    const list = new ListAccountRolesCommand({ accessToken, accountId: widgets });
    await expect(portalClient(world.fake).send(list)).rejects.toMatchObject(forbidden);
  });
});

describe('role credentials', () => {
  const get = async (accountId: string, roleName: string) => {
    const { accessToken } = await signIn(world.fake, workStartUrl);
    const command = new GetRoleCredentialsCommand({ accessToken, accountId, roleName });
    const { roleCredentials } = await portalClient(world.fake).send(command);
    const { accessKeyId = '', secretAccessKey = '', sessionToken = '', expiration } = roleCredentials ?? {};
    return { credentials: { accessKeyId, secretAccessKey, sessionToken }, expiration };
  };

  const identity = ({ credentials }: Pick<Awaited<ReturnType<typeof get>>, 'credentials'>) =>
    new STSClient({ region: 'eu-central-1', endpoint: world.fake.url, credentials, maxAttempts: 1 }).send(
      new GetCallerIdentityCommand({}),
    );

  it('say in epoch milliseconds when they end', async () => {
    expect((await get(widgets, 'Dev')).expiration).toBe(Date.UTC(2030, 0, 1, 1));
  });

  it('are refused for a role that the user does not have there', async () => {
    await expect(get(widgets, 'Owner')).rejects.toMatchObject(forbidden);
    await expect(get('540987654321', 'Admin')).rejects.toMatchObject(forbidden);
  });

  it('are known to STS', async () => {
    const issued = await get(widgets, 'Dev');
    const { Account, Arn, UserId } = await identity(issued);
    expect(Account).toBe(widgets);
    expect(Arn).toMatch(
      /^arn:aws:sts::210987654321:assumed-role\/AWSReservedSSO_Dev_[0-9a-f]{16}\/kermit@work\.example$/,
    );
    expect(UserId).toMatch(/^AROA[0-9A-F]{17}:kermit@work\.example$/);
    expect(world.fake.violations).toEqual([]);
  });

  it('are unknown to STS when key or session token are not what was issued', async () => {
    const { credentials } = await get(widgets, 'Dev');
    const unknown = { name: 'InvalidClientTokenId', $metadata: { httpStatusCode: 403 } };
    const otherKey = { ...credentials, accessKeyId: 'ASIAQQQQQQQQQQQQQQQQ' };
    const otherToken = { ...credentials, sessionToken: 'never issued' };
    await expect(identity({ credentials: otherKey })).rejects.toMatchObject(unknown);
    await expect(identity({ credentials: otherToken })).rejects.toMatchObject(unknown);
  });

  it('expire', async () => {
    world.fake.switches.credentialsLifetime(900, 'worksso');
    const byTime = await get(widgets, 'Dev');
    world.passSeconds(900);
    const expired = { name: 'ExpiredToken', $metadata: { httpStatusCode: 403 } };
    await expect(identity(byTime)).rejects.toMatchObject(expired);
    const bySwitch = await get(widgets, 'Dev');
    world.fake.switches.expireCredentials('worksso');
    await expect(identity(bySwitch)).rejects.toMatchObject(expired);
  });
});

describe('the federation endpoint', () => {
  const federation = (form: Record<string, string>) =>
    fetch(`${world.fake.url}/federation`, { method: 'POST', body: new URLSearchParams(form) });
  const session = async (change: Record<string, string> = {}): Promise<Record<string, string>> => {
    const { accessToken } = await signIn(world.fake, workStartUrl);
    const get = new GetRoleCredentialsCommand({ accessToken, accountId: widgets, roleName: 'Dev' });
    const { roleCredentials } = await portalClient(world.fake).send(get);
    const { accessKeyId, secretAccessKey, sessionToken } = roleCredentials!;
    const keys = { sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken, ...change };
    return { Action: 'getSigninToken', Session: JSON.stringify(keys) };
  };

  it('trades role credentials for a token, and records neither', async () => {
    const form = await session();
    const answer = await federation(form);
    expect([answer.status, await answer.json()]).toEqual([200, { SigninToken: expect.stringMatching(/^VCQ/) }]);
    expect(world.fake.requests.at(-1)).toMatchObject({ operation: 'GetSigninToken', organisation: 'worksso' });
    expect(JSON.stringify(world.fake.requests)).not.toContain(
      (JSON.parse(form['Session']!) as { sessionKey: string }).sessionKey,
    );
  });

  it('refuses credentials that are not those that were handed out, or have ended', async () => {
    expect((await federation(await session({ sessionKey: 'x' }))).status).toBe(400);
    const form = await session();
    world.fake.switches.expireCredentials();
    expect((await federation(form)).status).toBe(400);
    expect(world.fake.violations).toEqual([]);
  });

  it('refuses what no client sends', async () => {
    await federation({ Action: 'getSigninToken' });
    await federation({ Action: 'login', Session: '{}' });
    await federation({ Action: 'getSigninToken', Session: 'x' });
    await fetch(`${world.fake.url}/federation?Action=getSigninToken`, { method: 'POST' });
    expect(world.fake.violations).toHaveLength(4);
  });
});

describe('assuming a role', () => {
  const assume = async (wish: Partial<AssumeRoleCommandInput>) => {
    const { accessToken } = await signIn(world.fake, chaining.startUrl);
    const get = new GetRoleCredentialsCommand({ accessToken, accountId: '111122223333', roleName: 'Base' });
    const { roleCredentials } = await portalClient(world.fake).send(get);
    const sts = (keys: { accessKeyId?: string; secretAccessKey?: string; sessionToken?: string }) => {
      const { accessKeyId = '', secretAccessKey = '', sessionToken = '' } = keys;
      const credentials = { accessKeyId, secretAccessKey, sessionToken };
      return new STSClient({ region: 'eu-west-1', endpoint: world.fake.url, maxAttempts: 1, credentials });
    };
    const command = new AssumeRoleCommand({
      RoleArn: deploy.roleArn,
      RoleSessionName: 'me@x',
      ExternalId: 'x-1',
      ...wish,
    });
    const { Credentials } = await sts(roleCredentials!).send(command);
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials!;
    const keys = { accessKeyId: AccessKeyId!, secretAccessKey: SecretAccessKey!, sessionToken: SessionToken! };
    const { Arn } = await sts(keys).send(new GetCallerIdentityCommand({}));
    return { Arn, seconds: (Expiration!.getTime() - world.fake.requests.at(-1)!.at) / 1000 };
  };

  it('gives keys of that role', async () => {
    const arn = 'arn:aws:sts::999988887777:assumed-role/Deploy/me@x';
    expect(await assume({})).toEqual({ Arn: arn, seconds: 3600 });
    expect(await assume({ DurationSeconds: 900 })).toEqual({ Arn: arn, seconds: 900 });
    expect(world.fake.requests.map(({ operation }) => operation).slice(-2)).toEqual([
      'AssumeRole',
      'GetCallerIdentity',
    ]);
  });

  it.each([
    ['AccessDenied', { ExternalId: 'y' }],
    ['AccessDenied', { ExternalId: undefined }],
    ['AccessDenied', { RoleArn: 'arn:aws:iam::999988887777:role/Other' }],
    ['AccessDenied', { RoleArn: guarded.roleArn }],
    ['AccessDenied', { RoleArn: guarded.roleArn, SerialNumber: guarded.mfaSerial, TokenCode: '654321' }],
    ['ValidationError', { DurationSeconds: 7200 }],
    ['ValidationError', { RoleSessionName: 'a b' }],
    ['ValidationError', { RoleArn: 'Deploy' }],
  ])('is refused with %s for %j', async (name, wish) => {
    await expect(assume(wish)).rejects.toMatchObject({ name });
    expect(world.fake.violations).toEqual([]);
  });

  it('takes a code where one is wanted', async () => {
    const mfa = { RoleArn: guarded.roleArn, SerialNumber: guarded.mfaSerial, TokenCode: guarded.mfaCode };
    expect(await assume(mfa)).toMatchObject({ Arn: expect.stringContaining('Guarded') });
  });
});
