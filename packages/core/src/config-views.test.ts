import { describe, expect, it } from '@jest/globals';
import { aliveProfiles, profileIdentity, profileNamed, profilesOfSession, ssoSessionNamed } from './config-views.js';
import { awsConfig } from './testing/index.js';
import { adminIdentity, generated, work, workSections } from './testing/work-config.js';

const config = awsConfig(workSections);
const session = { sso_start_url: work.startUrl, sso_region: 'eu-west-1' };

describe('an sso-session of the config', () => {
  it('is found by name', () => {
    expect(ssoSessionNamed(config, 'work')).toEqual(work);
  });

  it('that is unknown lists near matches', () => {
    expect(() => ssoSessionNamed(config, 'wrok')).toThrow(
      expect.objectContaining({
        code: 'SsoSessionNotFound',
        message: 'There is no sso-session "wrok".',
        hint: 'Did you mean "work"?',
        details: { sessionName: 'wrok', path: '~/.aws/config', candidates: ['work', 'home'] },
      }),
    );
  });

  it('that is like none of them, or where there are none, says what to do', () => {
    expect(() => ssoSessionNamed(config, 'elsewhere')).toThrow(
      expect.objectContaining({ hint: 'See what there is: aws-sso session:list' }),
    );
    expect(() => ssoSessionNamed(awsConfig(), 'work')).toThrow(
      expect.objectContaining({ hint: 'There are none in ~/.aws/config yet. Add one: aws-sso session:add work' }),
    );
  });

  it.each([
    ['sso_start_url', { sso_region: 'eu-west-1' }],
    ['sso_start_url', { ...session, sso_start_url: '' }],
    ['sso_region', { sso_start_url: work.startUrl }],
  ])('that has no %s is refused with the place', (key, values) => {
    expect(() => ssoSessionNamed(awsConfig({ sessions: { work: values } }), 'work')).toThrow(
      expect.objectContaining({
        code: 'InvalidInput',
        message: `The sso-session "work" has no ${key} (~/.aws/config:1).`,
        details: { field: key },
      }),
    );
  });

  it('with a region that is a host never gets to where a token is sent', () => {
    const hostile = awsConfig({ sessions: { work: { ...session, sso_region: 'evil.com/#' } } });
    expect(() => ssoSessionNamed(hostile, 'work')).toThrow(
      expect.objectContaining({
        code: 'InvalidInput',
        message: expect.stringContaining('The sso-session "work" cannot be used (~/.aws/config:1): The sso region'),
        hint: 'Set it again: aws-sso session:add work --replace',
        details: { field: 'sso-region', sessionName: 'work', path: '~/.aws/config', line: 1 },
      }),
    );
  });

  it('is used whatever its name', () => {
    const odd = awsConfig({ sessions: { 'my session': session, default: session } });
    expect([ssoSessionNamed(odd, 'my session').name, ssoSessionNamed(odd, 'default').name]).toEqual([
      'my session',
      'default',
    ]);
  });

  it('with a hostile name is shown harmlessly', () => {
    expect(() => ssoSessionNamed(config, 'x\u001b[2J')).toThrow('There is no sso-session "x\\u{1b}[2J".');
  });
});

describe('a profile of the config', () => {
  it('is found by name', () => {
    expect(profileNamed(config, 'boss').values.get('output')).toBe('json');
  });

  it('that is unknown lists near matches', () => {
    expect(() => profileNamed(config, 'widgets.admn')).toThrow(
      expect.objectContaining({ code: 'ProfileNotFound', hint: 'Did you mean "widgets.admin"?' }),
    );
    expect(() => profileNamed(config, 'elsewhere')).toThrow(
      expect.objectContaining({ hint: 'See what there is: aws-sso profile:list' }),
    );
    expect(() => profileNamed(awsConfig(), 'x')).toThrow(
      expect.objectContaining({ hint: 'There are none in ~/.aws/config yet. Add them: aws-sso profile:sync' }),
    );
  });

  it('has an identity when session, account and role are there', () => {
    expect(profileIdentity(profileNamed(config, 'boss'))).toEqual(adminIdentity);
    expect(profileIdentity(profileNamed(config, 'token'))).toBeUndefined();
    expect(profileIdentity(profileNamed(config, 'keys'))).toBeUndefined();
  });

  it('has the identity that it calls us with, unless it signs in itself', () => {
    const process = 'awso credential-process --sso-session work --account-id 111122223333 --role-name Admin';
    const sandbox = { sso_session: 'home', sso_account_id: '999988887777', sso_role_name: 'Dev' };
    const calling = awsConfig({
      ...workSections,
      profiles: {
        mine: { credential_process: process },
        other: { credential_process: '/opt/vault --profile x' },
        both: { credential_process: process, ...sandbox },
      },
    });
    expect([...calling.profiles.values()].map((section) => profileIdentity(section)?.sessionName)).toEqual([
      'work',
      undefined,
      'home',
    ]);
    expect(profileIdentity(profileNamed(calling, 'mine'))).toEqual(adminIdentity);
    expect(profilesOfSession(calling, 'work').map(({ name }) => name)).toEqual(['mine']);
  });

  it('belongs to its session with an account role or without', () => {
    expect(profilesOfSession(config, 'work').map(({ name }) => name)).toEqual(['widgets.admin', 'boss', 'token']);
  });

  it('is ours as long as it is there and signs in as what we wrote', () => {
    const profiles = [
      generated,
      { ...generated, name: 'gone' },
      { ...generated, name: 'sandbox' },
      { ...generated, name: 'keys' },
    ];
    expect(aliveProfiles(config, { profiles, excluded: [] })).toEqual([generated]);
  });
});
