import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSharedConfigFiles, loadSsoSessionData } from '@smithy/shared-ini-file-loader';
import { commandsIn, MiniRunner } from './testing/mini-runner.js';

const sections = {
  'sso-sessions': `
# Our organisation
[sso-session work]
sso_start_url = https://work.awsapps.com/start#/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access
`,
  profiles: `
[profile emea.widgets.prod.admin]
sso_session = work
sso_account_id = 012345678901
sso_role_name = Admin
region = eu-west-1

[profile emea.widgets.dev.admin]
sso_session = work
sso_account_id = 111122223333
sso_role_name = Admin
region = eu-central-1
output = off
`,
};

const yaml = {
  'sso-sessions': `
work:
  sso_start_url: https://work.awsapps.com/start#/
  sso_region: eu-west-1
  sso_registration_scopes: sso:account:access
`,
  profiles: `
emea.widgets.prod.admin: { sso_session: work, sso_account_id: 012345678901, sso_role_name: Admin, region: eu-west-1 }
emea.widgets.dev.admin:
  sso_session: work
  sso_account_id: 111122223333
  sso_role_name: Admin
  region: eu-central-1
  output: off
`,
};

const written = `[sso-session work]
sso_start_url = https://work.awsapps.com/start#/
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile emea.widgets.prod.admin]
sso_session = work
sso_account_id = 012345678901
sso_role_name = Admin
region = eu-west-1

[profile emea.widgets.dev.admin]
sso_session = work
sso_account_id = 111122223333
sso_role_name = Admin
region = eu-central-1
output = off
`;

let runner: MiniRunner;
beforeEach(async () => {
  runner = await MiniRunner.start();
});
afterEach(() => runner.stop());

const configFile = () => runner.env['AWS_CONFIG_FILE'] ?? '';

describe.each([
  ['sections', sections],
  ['YAML', yaml],
])('inputs as %s', (_form, inputs) => {
  it('become a config that is written as the AWS CLI writes it', async () => {
    const { exitCode, outputs, log } = await runner.use(inputs);
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: [] });
    expect(await readFile(configFile(), 'utf8')).toBe(written);
    expect(outputs).toEqual({
      'config-file': configFile(),
      profiles: '["emea.widgets.prod.admin","emea.widgets.dev.admin"]',
      'default-profile': '',
    });
  });
});

it('writes what the JavaScript SDK reads', async () => {
  await runner.use(sections);
  const filepath = path.join(runner.home, 'none');
  const { configFile: profiles } = await loadSharedConfigFiles({ configFilepath: configFile(), filepath });
  const sessions = await loadSsoSessionData({ configFilepath: configFile() });
  expect(profiles['emea.widgets.prod.admin']).toEqual({
    sso_session: 'work',
    sso_account_id: '012345678901',
    sso_role_name: 'Admin',
    region: 'eu-west-1',
  });
  expect(sessions['work']?.['sso_start_url']).toBe('https://work.awsapps.com/start#/');
});

it('keeps everything in a folder of the job that nobody else can read, and nothing at home', async () => {
  await runner.use(sections);
  const folder = path.dirname(configFile());
  expect(path.dirname(folder)).toBe(runner.temp);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(configFile())).mode & 0o777).toBe(0o600);
  expect(await runner.filesBelow(runner.home)).toEqual([]);
});

it('leaves nothing behind when the job is over', async () => {
  await runner.use(sections);
  const [post] = await runner.finish();
  expect(post).toMatchObject({ exitCode: 0, log: '' });
  expect(await runner.filesBelow(runner.temp)).toEqual([]);
});

it('shows the profiles on the page of the run', async () => {
  const { summary } = await runner.use(sections);
  expect(summary).toContain(
    '<tr><td><code>emea.widgets.prod.admin</code></td><td><code>work</code></td><td><code>012345678901</code></td>' +
      '<td><code>Admin</code></td><td><code>eu-west-1</code></td></tr>',
  );
});

describe('the default profile', () => {
  const one = { ...sections, profiles: '[profile only]\nregion = eu-west-1' };

  it('is the only one', async () => {
    const { outputs } = await runner.use(one);
    expect(runner.env['AWS_PROFILE']).toBe('only');
    expect(outputs['default-profile']).toBe('only');
  });

  it('is none of several', async () => {
    await runner.use(sections);
    expect(runner.env).not.toHaveProperty('AWS_PROFILE');
  });

  it('does not replace one that is set already', async () => {
    runner.env['AWS_PROFILE'] = 'mine';
    const { exported } = await runner.use(one);
    expect(exported).not.toHaveProperty('AWS_PROFILE');
  });

  it('is the one that was asked for, whatever is set', async () => {
    runner.env['AWS_PROFILE'] = 'mine';
    await runner.use({ ...sections, 'default-profile': 'emea.widgets.dev.admin' });
    expect(runner.env['AWS_PROFILE']).toBe('emea.widgets.dev.admin');
  });

  it('has to exist, or nothing is written', async () => {
    const { exitCode, log } = await runner.use({ ...sections, 'default-profile': 'emea.widgets.dev.adminn' });
    expect(exitCode).toBe(1);
    expect(log).toContain('There is no profile "emea.widgets.dev.adminn" to be the default profile.%0ADid you mean');
    expect(runner.env).toEqual({});
  });

  it('comes with a warning when access keys in the environment would win over it', async () => {
    runner.env['AWS_ACCESS_KEY_ID'] = 'AKIDEXAMPLE';
    const { log } = await runner.use(one);
    expect(commandsIn(log)).toEqual(['warning']);
    expect(log).not.toContain('AKIDEXAMPLE');
  });
});

describe('a second use in the same job', () => {
  const more = {
    profiles: '[profile more]\nsso_session = work\nsso_account_id = 444455556666\nsso_role_name = Reader',
  };

  it('adds to the config of the first, which cleans up', async () => {
    await runner.use(sections);
    const first = configFile();
    const { state } = await runner.use(more);
    expect(configFile()).toBe(first);
    expect(state).toEqual({});
    expect(await readFile(first, 'utf8')).toBe(
      `${written}\n[profile more]\nsso_session = work\nsso_account_id = 444455556666\nsso_role_name = Reader\n`,
    );
    await runner.finish();
    expect(await runner.filesBelow(runner.temp)).toEqual([]);
  });

  it('changes nothing when it asks for the same', async () => {
    await runner.use(sections);
    const before = await stat(configFile());
    await runner.use(yaml);
    expect((await stat(configFile())).mtimeMs).toBe(before.mtimeMs);
  });

  it('starts anew when the folder of the first is gone', async () => {
    await runner.use(sections);
    const first = configFile();
    await rm(path.dirname(first), { recursive: true });
    await runner.use(sections);
    expect(configFile()).not.toBe(first);
    expect(await readFile(configFile(), 'utf8')).toBe(written);
  });

  it('takes no other config file for that of the job', async () => {
    runner.env['AWS_CONFIG_FILE'] = path.join(runner.home, 'config');
    await runner.use(sections);
    expect(path.dirname(path.dirname(configFile()))).toBe(runner.temp);
    expect(await runner.filesBelow(runner.home)).toEqual([]);
  });
});
