import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { awsConfig } from '@aws-sso/core/testing';
import { explainError } from './explain-error.js';
import { readJobRequest } from './job-request.js';
import { planJob } from './plan-job.js';
import { commandsIn, type Inputs, MiniRunner } from './testing/mini-runner.js';

const sessions = '[sso-session work]\nsso_start_url = https://work.awsapps.com/start\nsso_region = eu-west-1';

/** What the action says instead of planning anything. In process: a list of these takes a while otherwise. */
function refusal({
  'sso-sessions': ssoSessions = '',
  profiles = '',
  'default-profile': defaultProfile,
}: Inputs): string {
  const names = { accountRoles: '', naming: undefined, namingOptions: '', collisions: undefined, plugins: '' };
  const inputs = { ssoSessions, profiles, ...names, defaultProfile, configLocation: 'isolated' } as const;
  try {
    planJob(awsConfig(), readJobRequest(inputs, undefined));
  } catch (error) {
    const said = explainError(error);
    expect(said).not.toMatch(/[^\P{Cc}\n]|::|##\[/u);
    expect(said.split('\n').length).toBeLessThanOrEqual(2);
    return said;
  }
  throw new Error('That was not refused.');
}

let runner: MiniRunner;
beforeEach(async () => {
  runner = await MiniRunner.start();
});
afterEach(() => runner.stop());

describe('a workflow that asks for what cannot be', () => {
  it.each<[what: string, inputs: Inputs, message: string | RegExp]>([
    ['nothing', {}, 'There is nothing to set up: no sso-sessions, profiles or account-roles are given.'],
    [
      'a place that does not exist',
      { profiles: '[profile a]\nregion = eu-west-1', 'config-location': 'here' },
      'The config location "here" does not exist.%0AIt is isolated or home.',
    ],
    [
      'a line that is none',
      { profiles: '\n[profile a]\nregion' },
      'Input profiles, line 3, column 1: the line has no = or :',
    ],
    [
      'a section inside a name',
      { profiles: JSON.stringify({ 'a\n[profile evil]': { region: 'eu-west-1' } }) },
      /line 1, column 2: .* may only contain letters/,
    ],
    [
      'a command',
      { profiles: '[profile ::add-mask::a]\nregion = eu-west-1', 'default-profile': '\n::add-mask::a' },
      'Input profiles, line 1, column 1: A name with : : would be a command',
    ],
    ['a session that is not there', { profiles: '[profile a]\nsso_session = b' }, 'There is no sso-session "b"'],
  ])('(%s) fails with one error and leaves nothing', async (_what, inputs, message) => {
    const { exitCode, log, exported, outputs, summary } = await runner.use(inputs);
    expect({ exitCode, exported, outputs, summary }).toEqual({ exitCode: 1, exported: {}, outputs: {}, summary: '' });
    expect(commandsIn(log)).toEqual(['error']);
    expect(log).toMatch(message);
    expect(await runner.finish()).toMatchObject([{ exitCode: 0, log: '' }]);
    expect([...(await runner.filesBelow(runner.temp)), ...(await runner.filesBelow(runner.home))]).toEqual([]);
  });
});

describe('malformed text is refused with its place', () => {
  it.each([
    ['[profile a', 'line 1, column 1: the section header has no closing bracket'],
    ['[profile a]\nregion', 'line 2, column 1: the line has no = or :'],
    [
      '\n\n[profile a]\nregion = eu-west-1\n  region2',
      'line 4, column 1: The value of region must be one line of text',
    ],
    ['region = eu-west-1\n[profile a]', 'line 1, column 1: the line stands before the first section header'],
    ['[profile a]\nregion = eu-west-1\n[profile a]\n', 'line 3, column 1: the section is already defined in line 1'],
    ['[profile a]\nregion = eu-west-1\nRegion = eu-west-2', 'line 3, column 1: the key is already set in line 2'],
    ['[profile a]\n  s3 =\n    addressing_style = path', 'line 2, column 3: s3 is a nested block'],
    ['[profile a]\nregion = eu-west-1 # home', 'line 2, column 1: A comment behind a value'],
    [
      '[sso-session a]\nsso_region = eu-west-1',
      'line 1, column 1: This input takes sections of the form [profile NAME]',
    ],
    ['[profile a]', 'line 1, column 1: The profile has no keys'],
    ['a: {region: eu-west-1', 'line 1, column 22: '],
    ['a: eu-west-1', 'line 1, column 1: Below a name stand its keys, as a map'],
    ['a:\n  region: [eu-west-1]', 'line 2, column 11: The value of region must be plain text'],
    ['a:\n  region:', 'line 2, column 3: region has no value'],
    ['a:\n  region: eu-west-1\n  REGION: eu-west-2', 'line 3, column 3: The key region is already set'],
    ['a:\n  region: eu-west-1\na:\n  region: eu-west-1', 'line 3, column 1: Map keys must be unique'],
    ['- a', 'line 1, column 1: This is neither sections'],
    ['just words', 'line 1, column 1: This is neither sections'],
    ['# nothing', 'This is neither sections'],
  ])('%j', (profiles, message) => {
    const log = refusal({ profiles });
    expect(log).toMatch(/^Input profiles, line /);
    expect(log).toContain(message);
  });
});

describe('values are checked by the rules of the product', () => {
  it.each([
    ['region = eu-west-1.evil.example/#', 'The region "eu-west-1.evil.example/#" is not an AWS region name'],
    ['sso_account_id = 1234', '"1234" is not an account id (12 digits)'],
    ['sso_role_name = Admin role', '"Admin role" is not a role name'],
    ['output = xml', '"xml" is not an output format.'],
    ['sso_session = other', 'There is no sso-session "other" for the profile "a".'],
    ['aws_secret_access_key = wJalrXUtnFEMI', 'aws_secret_access_key would put a credential into a file'],
    ['aws_access_key_id = AKIDEXAMPLE', 'aws_access_key_id would put a credential into a file'],
    ['aws_session_token = wJalrXUtnFEMI', 'aws_session_token would put a credential into a file'],
    ['sso_session = work\nrole_arn = arn:aws:iam::111122223333:role/x', 'from IAM Identity Center and a role'],
    ['sso_session = work\nsso_account_id = 111122223333', 'The profile has sso_account_id but no sso_role_name.'],
    ['k\u00e9y = x', 'A key consists of letters'],
    ['__proto__ = x', 'A key consists of letters'],
  ])('%s', (line, message) => {
    const log = refusal({ 'sso-sessions': sessions, profiles: `[profile a]\n${line}` });
    expect(log).toContain(message);
    expect(log).not.toMatch(/wJalrXUtnFEMI|AKIDEXAMPLE/);
  });

  it.each([
    ['sso_start_url = http://evil.example', 'must use https'],
    ['sso_start_url = https://work.awsapps.com/start', 'The sso-session has no sso_region.'],
    ['start_url = https://work.awsapps.com/start', 'An sso-session has no key start_url.'],
  ])('also of sso-sessions: %s', (line, message) => {
    const log = refusal({ 'sso-sessions': `[sso-session work]\n${line}` });
    expect(log).toMatch(/^Input sso-sessions, line /);
    expect(log).toContain(message);
  });
});

describe('hostile text', () => {
  const names = [
    'a\n[profile evil]',
    'a]',
    '::add-mask::a',
    '\n::add-mask::a',
    '##[group]a',
    'a\r\n::set-output name=x::y',
    'a\u2028::error::b',
    '\u001b[2Ja',
    '__proto__',
    'default',
    '-rf',
    '$(id)',
    '`id`',
    '<img src=x onerror=alert(1)>',
    'a|b',
  ];

  it.each(names)('is no name in YAML: %j', (name) => {
    refusal({ profiles: JSON.stringify({ [name]: { region: 'eu-west-1' } }) });
  });

  it.each(names)('is no name in sections: %j', (name) => {
    refusal({ profiles: `[profile ${name}]\nregion = eu-west-1` });
  });

  it.each(names)('is no default profile: %j', (name) => {
    refusal({ profiles: '[profile a]\nregion = eu-west-1', 'default-profile': name });
  });

  it.each(names)('is no key: %j', (name) => {
    refusal({ profiles: JSON.stringify({ a: { [name]: 'x', region: '' } }) });
  });

  it.each(['x\n[profile evil]', 'x\n::add-mask::a', 'x\r[profile evil]', 'x\u0000', 'x # y', '; x', ' x', 'x\u202ey'])(
    'is no value: %j',
    (value) => {
      refusal({ profiles: JSON.stringify({ a: { region: 'eu-west-1', comment: value } }) });
    },
  );

  it('is a value that is only ever a value', async () => {
    const values = ['::add-mask::a', 'a##[group]a', '$(id)', '<img>', 'a|b'];
    const profile = Object.fromEntries(values.map((value, at) => [`note${at}`, value]));
    const { log, summary } = await runner.use({ profiles: JSON.stringify({ a: profile }) });
    expect(commandsIn(log)).toEqual([]);
    expect(summary).not.toContain('<img>');
    const lines = values.map((value, at) => `note${at} = ${value}\n`);
    expect(await readFile(runner.env['AWS_CONFIG_FILE'] ?? '', 'utf8')).toBe(`[profile a]\n${lines.join('')}`);
  });

  it('in a path of the runner is no command either', async () => {
    runner.env['AWS_CONFIG_FILE'] = `${runner.home}/\n::add-mask::a/config`;
    const { exitCode, log } = await runner.use({
      profiles: '[profile a]\nregion = eu-west-1',
      'config-location': 'home',
    });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: [] });
  });
});
