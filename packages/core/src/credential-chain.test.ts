import { describe, expect, it } from '@jest/globals';
import { credentialChain } from './credential-chain.js';
import { GetProfileCredentials } from './get-profile-credentials.js';
import {
  FakeAssumedRoleProvider,
  FakeRoleCredentialsProvider,
  FakeSecurityTokenService,
  MemoryConfigRepository,
  awsConfig,
} from './testing/index.js';
import { work, workSections } from './testing/work-config.js';

const deploy = 'arn:aws:iam::999988887777:role/ci/Deploy';
const inner = 'arn:aws:iam::444455556666:role/Inner';
const chained = { role_arn: deploy, source_profile: 'boss' };
const legacy = {
  ...{ sso_start_url: 'https://old.awsapps.com/start', sso_region: 'eu-west-1' },
  ...{ sso_account_id: '111122223333', sso_role_name: 'Admin' },
};
const configWith = (profiles: Record<string, Record<string, string>>) =>
  awsConfig({ ...workSections, profiles: { ...workSections.profiles, ...profiles } });
const chainOf = (profile: Record<string, string>, others = {}) =>
  credentialChain(configWith({ p: profile, ...others }), 'p');

describe('how a profile comes to its credentials', () => {
  it('is a sign-in and no more for most', () => {
    const identity = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin' };
    expect(credentialChain(configWith({}), 'boss')).toEqual({
      session: work,
      identity,
      roles: [],
      region: 'eu-west-1',
    });
  });

  it('goes through every source_profile, with what each role wants to hear', () => {
    const q = {
      role_arn: deploy,
      source_profile: 'boss',
      external_id: 'x-1',
      duration_seconds: '900',
      region: 'sa-east-1',
    };
    const p = { role_arn: inner, source_profile: 'q', role_session_name: 'me@x', mfa_serial: 'arn:aws:iam::1:mfa/me' };
    const { roles, region, session } = chainOf(p, { q });
    expect([session, region]).toEqual([work, undefined]);
    expect(roles).toEqual([
      { profileName: 'q', roleArn: deploy, externalId: 'x-1', durationSeconds: 900 },
      { profileName: 'p', roleArn: inner, roleSessionName: 'me@x', mfaSerial: 'arn:aws:iam::1:mfa/me' },
    ]);
  });

  it('is the sign-in of the session with the same start URL for a profile from the time before sso-sessions', () => {
    const { sso_start_url, sso_region } = workSections.sessions.work;
    const found = chainOf({ ...legacy, sso_start_url: sso_start_url!, sso_region: sso_region! });
    expect(found).toMatchObject({ session: work, identity: { sessionName: 'work' } });
    expect(found).not.toHaveProperty('legacyProfile');
  });

  it('is that of the profile for which it calls us, and no more', () => {
    const calls = (name: string) => ({ credential_process: `/opt/bin/aws-sso credential-process --profile ${name}` });
    const boss = credentialChain(configWith({}), 'boss');
    expect(chainOf(calls('boss'))).toEqual({ ...boss, region: undefined });
    expect(chainOf({ ...calls('q'), region: 'eu-west-1' }, { q: calls('boss') })).toEqual(boss);
    expect(chainOf({ ...chained, source_profile: 'q' }, { q: calls('boss') })).toMatchObject({
      roles: [{ profileName: 'p', roleArn: deploy }],
      identity: boss.identity,
    });
    // A sign-in of its own comes before any program.
    expect(chainOf({ ...legacy, ...calls('boss') })).toMatchObject({ legacyProfile: 'p' });
  });

  it('is the sign-in of its own start URL without such a session', () => {
    const startUrl = legacy.sso_start_url;
    expect(chainOf(legacy)).toMatchObject({
      session: { name: startUrl, startUrl, region: 'eu-west-1' },
      identity: { sessionName: startUrl, accountId: '111122223333', roleName: 'Admin' },
      legacyProfile: 'p',
    });
  });

  it.each([
    ['role_arn', { ...chained, role_arn: 'arn:aws:iam::1:role/x' }],
    ['external_id', { ...chained, external_id: 'a b' }],
    ['duration_seconds', { ...chained, duration_seconds: '3601' }],
    ['duration_seconds', { ...chained, duration_seconds: '899' }],
    ['role_session_name', { ...chained, role_session_name: 'a b' }],
    ['mfa_serial', { ...chained, mfa_serial: 'me & you 123' }],
    ['region', { ...chained, region: 'evil.com/#' }],
    ['sso-region', { ...legacy, sso_region: 'evil.com/#' }],
    ['start-url', { ...legacy, sso_start_url: 'http://evil.com' }],
    ['account-id', { ...legacy, sso_account_id: '1/2' }],
  ])('is refused for its %s: %j', (field, profile) => {
    expect(() => chainOf(profile)).toThrow(
      expect.objectContaining({ code: 'InvalidInput', details: expect.objectContaining({ field }) }),
    );
  });

  it.each([
    ['ProfileConflict', { ...chained, source_profile: 'p' }],
    ['ProfileConflict', { credential_process: 'awso credential-process --profile p' }],
    ['ProfileConflict', { credential_process: '/opt/other --profile boss' }],
    ['ProfileNotFound', { credential_process: 'awso credential-process --profile bos' }],
    ['ProfileConflict', { ...chained, source_profile: 'keys' }],
    ['ProfileConflict', { role_arn: deploy, credential_source: 'Environment' }],
    ['ProfileNotFound', { ...chained, source_profile: 'bos' }],
  ])('fails with %s for %j', (code, profile) => {
    expect(() => chainOf(profile)).toThrow(expect.objectContaining({ code }));
  });
});

describe('the credentials at the end of a chain', () => {
  const me = { accountId: '111122223333', arn: 'arn:aws:sts::111122223333:assumed-role/x/me', userId: 'AROA:me' };
  const get = (profile: Record<string, string>, signedIn = true) => {
    const sts = new FakeSecurityTokenService({
      callers: { ASIAFAKE1: me },
      roles: { [deploy]: { externalId: 'x-1' }, [inner]: { mfaCode: '123456' } },
    });
    const provider = new FakeRoleCredentialsProvider({
      ...{ assigned: [{ accountId: '111122223333', roleName: 'Admin' }], signedIn },
    });
    const q = { ...chained, external_id: 'x-1' };
    const repository = new MemoryConfigRepository(configWith({ q, p: profile }));
    return { sts, get: new GetProfileCredentials(repository, provider, new FakeAssumedRoleProvider(sts)) };
  };
  const guarded = { role_arn: inner, source_profile: 'q', mfa_serial: 'arn:aws:iam::1:mfa/me' };

  it('are those of the last role', async () => {
    const { get: credentials, sts } = get({});
    expect(await credentials.execute('q')).toMatchObject({
      sessionName: 'work',
      credentials: { accessKeyId: 'ASIAROLE1', accountId: '999988887777' },
    });
    expect(sts.assumed).toEqual([{ roleArn: deploy, roleSessionName: 'aws-sso', externalId: 'x-1' }]);
  });

  it('take a code of a person who can be asked, once it is needed', async () => {
    const { get: credentials } = get(guarded);
    const serials: string[] = [];
    const ask = (serial: string): Promise<string> => {
      serials.push(serial);
      return Promise.resolve('123456');
    };
    const found = await credentials.execute('p', undefined, ask);
    expect([found.credentials.accountId, serials]).toEqual(['444455556666', [guarded.mfa_serial]]);
    expect(await credentials.execute('p')).toEqual(found);
    await expect(get(guarded).get.execute('p')).rejects.toMatchObject({
      code: 'InvalidInput',
      details: { field: 'mfa_serial', profileName: 'p' },
    });
    const { get: signedOut } = get(guarded, false);
    await expect(signedOut.execute('p', undefined, ask)).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(serials).toHaveLength(1);
  });

  it('say how to sign in to where a profile from the time before sso-sessions signs in', async () => {
    const { get: credentials } = get(legacy, false);
    await expect(credentials.execute('p')).rejects.toMatchObject({
      code: 'SignInRequired',
      message: 'You are not signed in to https://old.awsapps.com/start.',
      hint: expect.stringContaining('session:add NAME --start-url https://old.awsapps.com/start --region eu-west-1'),
    });
  });
});
