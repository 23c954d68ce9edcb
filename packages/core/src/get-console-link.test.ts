import { describe, expect, it } from '@jest/globals';
import { GetConsoleLink } from './get-console-link.js';
import { GetProfileCredentials } from './get-profile-credentials.js';
import {
  FakeAssumedRoleProvider,
  FakeRoleCredentialsProvider,
  FakeSecurityTokenService,
  MemoryConfigRepository,
  awsConfig,
} from './testing/index.js';
import { workSections } from './testing/work-config.js';

const assigned = [{ accountId: '111122223333', roleName: 'Admin' }];

function links(profile: Record<string, string> = {}, signedIn = true): GetConsoleLink {
  const profiles = { ...workSections.profiles, p: { ...workSections.profiles.boss, ...profile } };
  const repository = new MemoryConfigRepository(awsConfig({ ...workSections, profiles }));
  const sts = new FakeSecurityTokenService({ callers: {} });
  const provider = new FakeRoleCredentialsProvider({ assigned, signedIn });
  return new GetConsoleLink(
    repository,
    new GetProfileCredentials(repository, provider, new FakeAssumedRoleProvider(sts)),
  );
}
const portal = 'https://work.awsapps.com/start/#/console?account_id=111122223333&role_name=Admin';
const page = (text: string): string => `&destination=${encodeURIComponent(`https://console.aws.amazon.com/${text}`)}`;

describe('the link through the access portal', () => {
  const url = async (wish: { service?: string; region?: string } = {}, profile = {}) =>
    (await links(profile, false).throughPortal({ profileName: 'p', ...wish })).url;

  it('needs no sign-in, and leaves the page to the permission set', async () => {
    const link = await links({}, false).throughPortal({ profileName: 'p' });
    expect(link).toEqual({ url: portal, sessionName: 'work' });
  });

  it('leads to a service in the region that was asked for, else in that of the profile, else of the session', async () => {
    expect(await url({ service: 's3' }, { region: 'us-east-1' })).toBe(portal + page('s3/home?region=us-east-1'));
    expect(await url({ service: 's3', region: 'use2' })).toBe(portal + page('s3/home?region=us-east-2'));
    expect(await url({ region: 'use2' })).toBe(portal + page('console/home?region=us-east-2'));
    const { url: ofSession } = await links().throughPortal({ profileName: 'sandbox', service: 'ec2' });
    expect(ofSession).toContain(encodeURIComponent('ec2/home?region=us-east-1'));
  });

  it.each([
    ['region', { region: 'cn-north-1' }, {}],
    ['region', {}, { region: 'evil.com/#' }],
    ['service', { service: '../x' }, {}],
    ['account-id', {}, { sso_account_id: '1&x=2' }],
    ['role-name', {}, { sso_role_name: 'a/b' }],
  ])('is refused for its %s: %j %j', async (field, wish, profile) => {
    await expect(url(wish, profile)).rejects.toMatchObject({ code: 'InvalidInput', details: { field } });
  });

  it('is refused for a role that is assumed, which the portal does not know', async () => {
    const chained = { role_arn: 'arn:aws:iam::999988887777:role/Deploy', source_profile: 'boss' };
    await expect(url({}, chained)).rejects.toMatchObject({
      code: 'ProfileConflict',
      hint: expect.stringContaining('--federate'),
    });
  });

  it('is refused for a profile that signs in nowhere', async () => {
    await expect(links().throughPortal({ profileName: 'keys' })).rejects.toMatchObject({ code: 'ProfileConflict' });
  });
});

describe('the link with credentials', () => {
  it('trades those of the profile for a token, and leads people whose time is up back to the portal', async () => {
    const token = (credentials: { accessKeyId: string }, region: string) =>
      Promise.resolve(`${credentials.accessKeyId} ${region}`);
    const { url, sessionName } = await links().federated({ profileName: 'p', service: 's3' }, token);
    expect(sessionName).toBe('work');
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      Action: 'login',
      Issuer: 'https://work.awsapps.com/start',
      Destination: 'https://console.aws.amazon.com/s3/home?region=eu-west-1',
      SigninToken: 'ASIAFAKE1 eu-west-1',
    });
  });

  it('needs a sign-in, and asks for no token without', async () => {
    const never = () => Promise.reject(new Error('asked'));
    const wish = { profileName: 'p' };
    await expect(links({}, false).federated(wish, never)).rejects.toMatchObject({ code: 'SignInRequired' });
  });
});
