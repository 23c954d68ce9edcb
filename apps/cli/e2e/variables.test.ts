import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Config } from '@oclif/core';
import { Desk, sessionsOf } from './support/desk.js';

jest.setTimeout(30_000);

const profiles = `
[profile muppet]
sso_session = homesso
sso_account_id = 123412341234
sso_role_name = MuppetAccess
region = eu-west-1

[profile wide]
sso_session = worksso
sso_account_id = 210987654321
sso_role_name = Dev
region = eu-west-1
`;

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.with(demoScenario, sessionsOf(demoScenario) + profiles);
  await desk.home.ok('login', '--all');
  for (const args of [
    ['region', 'us-east-2'],
    ['output', 'yaml'],
    ['output', 'text', '--sso-session', 'homesso'],
  ])
    await desk.home.ok('settings:set', ...args);
});
afterAll(() => desk.clear());

/** The `--json` answer of a command with one variable set, as text to look into. */
const answer = async (variables: Readonly<Record<string, string>>, ...args: string[]): Promise<string> => {
  const { stdout } = await desk.home.awsSso([...args, '--json'], variables);
  return JSON.stringify(JSON.parse(stdout));
};

const scopes = 'sso:account:access,codewhisperer:completions';
const newSession = ['--start-url', 'https://new.awsapps.com/start', '--region', 'eu-west-1'];
const newProfile = ['--sso-session', 'worksso', '--account-id', '210987654321', '--role-name', 'Dev'];
const dryRun = ['profile:sync', '--sso-session', 'homesso', '--dry-run'];

const samples = ['naming:preview', 'sample', 'Sample'];

/** For every flag with a value: its variable, a command line without the flag, and what then shows in the answer. */
const effects: Readonly<Record<string, readonly [variable: string, value: string, args: readonly string[], RegExp]>> = {
  'login --sso-session': ['AWSO_SSO_SESSION', 'homesso', ['login'], /^.*"sessions":\[\{"name":"homesso",[^{]*$/],
  'status --sso-session': ['AWSO_SSO_SESSION', 'homesso', ['status'], /^.*"sessions":\[\{"name":"homesso",[^{]*$/],
  'profile:list --sso-session': [
    'AWSO_SSO_SESSION',
    'homesso',
    ['profile:list'],
    /"profiles":\[\{"name":"muppet"[^{]*$/,
  ],
  'profile:tree --sso-session': [
    'AWSO_SSO_SESSION',
    'homesso',
    ['profile:tree'],
    /"tree":\[\{"label":"muppet"((?!wide).)*$/,
  ],
  'profile:sync --sso-session': [
    'AWSO_SSO_SESSION',
    'homesso',
    ['profile:sync', '--dry-run'],
    /"muppets((?!worksso).)*$/,
  ],
  'profile:sync --region': ['AWSO_REGION', 'sa-east-1', dryRun, /"region":"sa-east-1"/],
  'profile:sync --output': ['AWSO_OUTPUT', 'table', dryRun, /"output":"table"/],
  'profile:sync --naming': ['AWSO_NAMING', 'hierarchi', dryRun, /"InvalidInput".*hierarchi/],
  'profile:sync --naming-option': ['AWSO_NAMING_OPTION', '"prefix=my.own"', dryRun, /"name":"my\.own\./],
  'profile:sync --collisions': ['AWSO_COLLISIONS', 'guess', dryRun, /"InvalidInput".*guess/],
  'naming:preview --sso-session': [
    'AWSO_SSO_SESSION',
    'homesso',
    ['naming:preview', '--naming', 'flat'],
    /"names":\[\{"name":"homesso\.muppet[^{]*$/,
  ],
  'naming:preview --naming': ['AWSO_NAMING', 'portal', samples, /"previews":\[\{"naming":"portal"/],
  'naming:preview --naming-option': ['AWSO_NAMING_OPTION', '"prefix=my.own"', samples, /"name":"my\.own\./],
  'naming:preview --collisions': ['AWSO_COLLISIONS', 'skip', samples, /"skipped":\[\{/],
  'naming:preview --role-name': ['AWSO_ROLE_NAME', 'Dev, Ops', samples, /\.dev".*\.ops"/],
  'profile:add --sso-session': ['AWSO_SSO_SESSION', 'homesso', ['profile:add', 'p1'], /"sessionName":"homesso"/],
  'profile:add --account-id': [
    'AWSO_ACCOUNT_ID',
    '210987654321',
    ['profile:add', 'p2', ...newProfile.slice(0, 2), '--role-name', 'Dev'],
    /"accountId":"210987654321"/,
  ],
  'profile:add --role-name': [
    'AWSO_ROLE_NAME',
    'ReadOnly',
    ['profile:add', 'p3', ...newProfile.slice(0, 4)],
    /"roleName":"ReadOnly"/,
  ],
  'profile:add --region': [
    'AWSO_REGION',
    'sa-east-1',
    ['profile:add', 'p4', '--replace', ...newProfile],
    /"region":"sa-east-1"/,
  ],
  'profile:add --output': [
    'AWSO_OUTPUT',
    'table',
    ['profile:add', 'p5', '--replace', ...newProfile],
    /"output":"table"/,
  ],
  'session:add --start-url': [
    'AWSO_START_URL',
    'https://a.awsapps.com/start',
    ['session:add', 's1', ...newSession.slice(2)],
    /a\.awsapps/,
  ],
  'session:add --region': [
    'AWSO_SSO_REGION',
    'sa-east-1',
    ['session:add', 's2', ...newSession.slice(0, 2)],
    /"region":"sa-east-1"/,
  ],
  'session:add --registration-scopes': [
    'AWSO_REGISTRATION_SCOPES',
    scopes,
    ['session:add', 's3', '--replace', ...newSession],
    /completions/,
  ],
  'session:add --storage': ['AWSO_STORAGE', 'vault', ['session:add', 's4', ...newSession], /"InvalidInput".*vault/],
  'storage:migrate --to': ['AWSO_STORAGE', 'file', ['storage:migrate', 'homesso'], /"from":"file","to":"file"/],
  'settings:get --sso-session': ['AWSO_SSO_SESSION', 'homesso', ['settings:get', 'output'], /"value":"text"/],
  'settings:list --sso-session': [
    'AWSO_SSO_SESSION',
    'homesso',
    ['settings:list'],
    /^((?!yaml).)*"text","session":"homesso"/,
  ],
  'settings:set --sso-session': [
    'AWSO_SSO_SESSION',
    'worksso',
    ['settings:set', 'output', 'json'],
    /"session":"worksso"/,
  ],
  'settings:unset --sso-session': ['AWSO_SSO_SESSION', 'worksso', ['settings:unset', 'output'], /"session":"worksso"/],
  'console --service': [
    'AWSO_SERVICE',
    's3',
    ['console', 'muppet', '--print'],
    /"url":"[^"]+aws\.amazon\.com%2Fs3%2Fhome/,
  ],
  'console --region': ['AWSO_REGION', 'use2', ['console', 'muppet', '--print'], /"url":"[^"]+region%3Dus-east-2"/],
  'env --format': ['AWSO_FORMAT', 'fishy', ['env', 'muppet'], /"InvalidInput".*fishy/],
  'credential-process --profile': ['AWSO_PROFILE', 'muppet', ['credential-process'], /"AccountId":"123412341234"/],
  'credential-process --sso-session': [
    'AWSO_SSO_SESSION',
    'worksso',
    ['credential-process', ...newProfile.slice(2)],
    /"AccountId":"210987654321"/,
  ],
  'credential-process --account-id': [
    'AWSO_ACCOUNT_ID',
    '210987654321',
    ['credential-process', ...newProfile.slice(0, 2), '--role-name', 'Dev'],
    /"AccountId":"210987654321"/,
  ],
  'credential-process --role-name': [
    'AWSO_ROLE_NAME',
    'Dev',
    ['credential-process', ...newProfile.slice(0, 4)],
    /"AccountId":"210987654321"/,
  ],
  // Last: others need the sign-in.
  'logout --sso-session': ['AWSO_SSO_SESSION', 'homesso', ['logout'], /"sessions":\["homesso"\]/],
};

describe('a variable in place of a flag', () => {
  it('is there for every flag with a value, and this test knows each', async () => {
    const { commands } = await Config.load(join(import.meta.dirname, '..'));
    const found = commands.flatMap(({ id, flags }) =>
      Object.values(flags)
        .filter(({ type }) => type === 'option')
        .map(({ name, env }) => [`${id} --${name}`, env]),
    );
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(effects).map(([flag, [variable]]) => [flag, variable])),
    );
  });

  it.each(Object.entries(effects))('has the effect of %s', async (_flag, [variable, value, args, effect]) => {
    expect(await answer({}, ...args)).not.toMatch(effect);
    expect(await answer({ [variable]: value }, ...args)).toMatch(effect);
  });
});

describe('AWSO_SSO_SESSION', () => {
  const sessions = async (value: string, ...args: string[]): Promise<unknown> => {
    const { sessions: found } = JSON.parse(await answer({ AWSO_SSO_SESSION: value }, 'logout', ...args)) as {
      sessions: unknown;
    };
    return found;
  };

  it.each(['worksso homesso', 'worksso,homesso', ' worksso , homesso '])('can name several: "%s"', async (value) => {
    expect(await sessions(value)).toEqual(['worksso', 'homesso']);
  });

  it('gives way to names, to --all and to the flag', async () => {
    expect(await sessions('worksso', 'homesso')).toEqual(['homesso']);
    expect(await sessions('worksso', '--sso-session', 'homesso')).toEqual(['homesso']);
    expect(await sessions('worksso', '--all')).toEqual(expect.arrayContaining(['homesso', 'worksso']));
  });
});
