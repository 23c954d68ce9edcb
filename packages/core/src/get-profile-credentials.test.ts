import { describe, expect, it } from '@jest/globals';
import { GetProfileCredentials } from './get-profile-credentials.js';
import {
  FakeAssumedRoleProvider,
  FakeRoleCredentialsProvider,
  FakeSecurityTokenService,
  MemoryConfigRepository,
  awsConfig,
} from './testing/index.js';
import { work, workRepository, workSections } from './testing/work-config.js';

const assigned = [
  { accountId: '111122223333', roleName: 'Admin' },
  { accountId: '999988887777', roleName: 'Dev' },
];
const noSts = () => new FakeAssumedRoleProvider(new FakeSecurityTokenService({ callers: {} }));
const withProfile = (values: Record<string, string>) =>
  new MemoryConfigRepository(awsConfig({ ...workSections, profiles: { p: values } }));
const get = (name: string, repository = workRepository(), provider = new FakeRoleCredentialsProvider({ assigned })) =>
  new GetProfileCredentials(repository, provider, noSts()).execute(name);

const admin = { sso_session: 'work', sso_account_id: '111122223333', sso_role_name: 'Admin' };

describe('the credentials of a profile', () => {
  it('come with who it signs in as and where it works', async () => {
    expect(await get('boss')).toEqual({
      profileName: 'boss',
      session: work,
      sessionName: 'work',
      accountId: '111122223333',
      roleName: 'Admin',
      region: 'eu-west-1',
      credentials: expect.objectContaining({ accessKeyId: 'ASIAFAKE1', accountId: '111122223333' }),
    });
    expect(await get('sandbox')).not.toHaveProperty('region');
  });

  it.each(['token', 'keys'])('are refused for %s, which does not name an account role', async (name) => {
    await expect(get(name)).rejects.toMatchObject({
      code: 'ProfileConflict',
      message: expect.stringMatching(/does not go through an sso-session .*\(~\/\.aws\/config:\d+\)/),
    });
  });

  it.each([
    ['account-id', { ...admin, sso_account_id: '1/../2' }],
    ['role-name', { ...admin, sso_role_name: 'Admin&x=y' }],
    ['region', { ...admin, region: 'evil.com/#' }],
  ])('are never asked for with a hand-edited %s', async (field, values) => {
    const never = new FakeRoleCredentialsProvider({ assigned: [] });
    never.roleCredentials = () => Promise.reject(new Error('asked'));
    await expect(get('p', withProfile(values), never)).rejects.toMatchObject({
      code: 'InvalidInput',
      details: { field },
    });
  });

  it('need a profile and a session that are there', async () => {
    await expect(get('bosss')).rejects.toMatchObject({ code: 'ProfileNotFound', hint: 'Did you mean "boss"?' });
    await expect(get('p', withProfile({ ...admin, sso_session: 'wrok' }))).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
    });
  });

  it('need a sign-in, and never ask for it', async () => {
    const provider = new FakeRoleCredentialsProvider({ assigned, signedIn: false });
    await expect(get('boss', undefined, provider)).rejects.toMatchObject({ code: 'SignInRequired' });
  });
});

describe('the credentials of an account role', () => {
  const ofRole = (identity: { sessionName: string; accountId: string; roleName: string }) =>
    new GetProfileCredentials(workRepository(), new FakeRoleCredentialsProvider({ assigned }), noSts()).ofAccountRole(
      identity,
    );
  const role = { sessionName: 'work', accountId: '999988887777', roleName: 'Dev' };

  it('need no profile', async () => {
    expect(await ofRole(role)).toMatchObject({ accessKeyId: 'ASIAFAKE1', accountId: '999988887777' });
  });

  it.each([
    ['SsoSessionNotFound', { ...role, sessionName: 'wrok' }],
    ['InvalidInput', { ...role, accountId: '1' }],
    ['InvalidInput', { ...role, roleName: 'a/b' }],
    ['AccessDenied', { ...role, roleName: 'Admin' }],
  ])('are refused with %s where a profile would be', async (code, wrong) => {
    await expect(ofRole(wrong)).rejects.toMatchObject({ code });
  });
});
