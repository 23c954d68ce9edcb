import { readFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { actionDirectory, commandsIn, type Inputs, MiniRunner } from './testing/mini-runner.js';

const session = `work: { sso_start_url: 'https://work.awsapps.com/start', sso_region: eu-west-1 }`;

/** One account role as an item of the input; `more` are further keys. */
const role = (accountId: string, roleName: string, more = ''): string =>
  `- { sso_session: work, sso_account_id: ${accountId}, sso_role_name: ${roleName}${more && `, ${more}`} }\n`;

const prod = role('012345678901', 'Admin', 'account_name: emea-widgets-prod');
const dev = role('111122223333', 'ReadOnly', 'account_name: emea-widgets-dev');

let runner: MiniRunner;
beforeEach(async () => {
  runner = await MiniRunner.start();
});
afterEach(() => runner.stop());

const use = (inputs: Inputs) => runner.use({ 'sso-sessions': session, ...inputs });
const config = () => readFile(runner.env['AWS_CONFIG_FILE'] ?? '', 'utf8');

async function named(inputs: Inputs): Promise<unknown> {
  const { exitCode, log, outputs } = await use(inputs);
  expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: [] });
  return JSON.parse(outputs['profiles'] ?? '');
}

/** Expects one error, and that no config came of it. */
async function refusal(inputs: Inputs): Promise<string> {
  const { exitCode, log, exported, outputs, summary } = await use(inputs);
  expect({ exitCode, exported, outputs, summary }).toEqual({ exitCode: 1, exported: {}, outputs: {}, summary: '' });
  expect(commandsIn(log)).toEqual(['error']);
  expect((await runner.filesBelow(runner.root)).filter((file) => path.basename(file) === 'config')).toEqual([]);
  return log;
}

describe('account roles without names', () => {
  it('get the names that a sync gives them, whatever their order', async () => {
    const inputs = { profiles: 'tools: { region: eu-west-2 }' };
    expect(await named({ ...inputs, 'account-roles': prod + dev })).toEqual([
      'tools',
      'emea.widgets.dev.readonly',
      'emea.widgets.prod.admin',
    ]);
    const first = await config();
    expect(first).toContain(
      '[profile emea.widgets.prod.admin]\nsso_session = work\nsso_account_id = 012345678901\nsso_role_name = Admin\nregion = eu-west-1\n',
    );
    const other = await MiniRunner.start();
    await other.use({ 'sso-sessions': session, ...inputs, 'account-roles': dev + prod });
    expect(await readFile(other.env['AWS_CONFIG_FILE'] ?? '', 'utf8')).toBe(first);
    await other.stop();
  });

  it('can come to credentials in the way of the job under the same name', async () => {
    const more = 'account_name: emea-widgets-prod, credential_process: /opt/ci/keys, region: eu-north-1';
    const { outputs, exported } = await use({ 'account-roles': role('012345678901', 'Admin', more) });
    expect(outputs['default-profile']).toBe('emea.widgets.prod.admin');
    expect(exported['AWS_PROFILE']).toBe('emea.widgets.prod.admin');
    expect(await config()).toContain(
      '[profile emea.widgets.prod.admin]\nregion = eu-north-1\ncredential_process = /opt/ci/keys\n',
    );
    expect(await config()).not.toContain('sso_account_id');
  });

  it.each<[strategy: string, options: string, names: string[]]>([
    ['hierarchy', 'prefix=org\nmap.dev = test', ['org.emea.widgets.prod.admin', 'org.emea.widgets.test.readonly']],
    ['aws-cli', '', ['Admin-012345678901', 'ReadOnly-111122223333']],
    ['flat', 'letter-case=keep', ['work.emea-widgets-dev.ReadOnly', 'work.emea-widgets-prod.Admin']],
    ['pattern', 'pattern=^emea-(?P<team>[a-z]+)-(?P<stage>\\w+)$', ['widgets.dev.readonly', 'widgets.prod.admin']],
    [
      'template',
      'template={{ accountName | regexReplace: "^emea-", "" | kebab }}.{{ role }}',
      ['widgets-dev.readonly', 'widgets-prod.admin'],
    ],
    [
      'map',
      'names.012345678901=main\nfallback=pattern\nfallback-options.pattern=(?P<stage>[a-z]+)$',
      ['dev.readonly', 'main.admin'],
    ],
  ])('are named by %s with its options (%j)', async (naming, options, names) => {
    expect(await named({ 'account-roles': prod + dev, naming, 'naming-options': options })).toEqual(names);
  });

  it.each<[options: string, name: string]>([
    [`separators = "- "`, 'big.data.my-prod.admin'],
    [`separators=' '`, 'big.data-my-prod.admin'],
    ['separators=- ', 'big-data.my-prod.admin'],
    [`separators="-`, 'big-data.my.prod.admin'],
    [`letter-case='keep'`, 'Big.Data.my-prod.Admin'],
  ])('keep the blanks of an option between quotes: %j', async (options, name) => {
    const account = role('012345678901', 'Admin', `account_name: 'Big Data-my"prod'`);
    expect(await named({ 'account-roles': account, 'naming-options': options })).toEqual([name]);
  });

  it('take quotes around a template for none of it, and leave those inside alone', async () => {
    const template = `template="{{ accountName | replace: "-", "." }}.{{ role }}"`;
    const inputs = { 'account-roles': prod, naming: 'template', 'naming-options': `${template}\nseparator='.'` };
    expect(await named(inputs)).toEqual(['emea.widgets.prod.admin']);
  });

  it('use what one item says about an account for all of them', async () => {
    const more = `account_name: emea-widgets-prod, account_alias: 'Widgets #1', tag.Team: blue, account_email: w@example.com`;
    const inputs = {
      'account-roles': role('012345678901', 'Admin', more) + role('012345678901', 'ReadOnly'),
      naming: 'template',
      'naming-options': 'template={{ tags.Team }}.{{ account }}.{{ email | split: "@" | first }}.{{ role }}',
    };
    expect(await named(inputs)).toEqual(['blue.widgets-1.w.admin', 'blue.widgets-1.w.readonly']);
    expect(await config()).not.toMatch(/account_(?!id)|tag|#/i);
  });

  it('are named as the README shows it', async () => {
    const readme = await readFile(path.join(actionDirectory, 'README.md'), 'utf8');
    const [, example = ''] = /```yaml\n((?:(?!```)[^])*account-roles:[^]*?)```/.exec(readme) ?? [];
    const [step, next] = parse(example) as [{ with: Inputs }, { run: string }];
    const { outputs } = await runner.use(step.with);
    const profiles = JSON.parse(outputs['profiles'] ?? '') as string[];
    expect(profiles).toHaveLength(2);
    expect(profiles).toContain(/--profile (\S+)/.exec(next.run)?.[1]);
  });

  it('come with a warning when not every tool takes such names', async () => {
    const { exitCode, log, outputs } = await use({ 'account-roles': prod, naming: 'granted' });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: ['warning'] });
    expect(log).toContain('Names of the naming strategy "granted" contain "/".');
    expect(outputs['profiles']).toBe('["emea-widgets-prod/Admin"]');
  });

  it('can be asked for again, and by a later step', async () => {
    await named({ 'account-roles': prod });
    const before = await config();
    expect(await named({ 'sso-sessions': '', 'account-roles': prod })).toEqual(['emea.widgets.prod.admin']);
    expect(await config()).toBe(before);
  });
});

describe('names that several account roles would share', () => {
  const twins = `${prod}${role('222233334444', 'Admin', 'account_name: EMEA widgets prod')}`;

  it('are an error, and nothing is written', async () => {
    const log = await refusal({ 'account-roles': twins + dev });
    expect(log).toContain(
      'Admin in 012345678901 (emea-widgets-prod) and Admin in 222233334444 (EMEA widgets prod) would all be named "emea.widgets.prod.admin".%0ASet collisions to',
    );
  });

  it('are told apart by account ids when asked to', async () => {
    expect(await named({ 'account-roles': twins + dev, collisions: 'suffix-account-id' })).toEqual([
      'emea.widgets.dev.readonly',
      'emea.widgets.prod.admin-012345678901',
      'emea.widgets.prod.admin-222233334444',
    ]);
  });

  it('are left out and listed when asked to', async () => {
    const { exitCode, log, outputs } = await use({ 'account-roles': twins + dev, collisions: 'skip' });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 0, commands: [] });
    expect(log).toMatch(/would all be named "emea\.widgets\.prod\.admin"\. Skipped\./);
    expect(outputs).toMatchObject({ profiles: '["emea.widgets.dev.readonly"]', 'default-profile': '' });
  });
});

describe('a name that is taken is never taken over', () => {
  it('by the input profiles', async () => {
    const profiles = 'EMEA.widgets.prod.admin: { region: eu-west-2 }';
    expect(await refusal({ profiles, 'account-roles': prod })).toContain(
      'Admin in 012345678901 would be named "emea.widgets.prod.admin", but the input profiles has a profile of that name.',
    );
  });

  it.each([
    ['config', 'profile ', 'the config has another profile of that name'],
    ['credentials', '', 'the credentials file has a profile of that name'],
  ])('by the %s file of the home', async (name, prefix, message) => {
    const file = path.join(runner.home, '.aws', name);
    const text = `[${prefix}Emea.Widgets.Prod.Admin]\nregion = eu-west-2\n`;
    await mkdir(path.dirname(file));
    await writeFile(file, text);
    const { exitCode, log } = await use({ 'account-roles': prod, 'config-location': 'home' });
    expect({ exitCode, commands: commandsIn(log) }).toEqual({ exitCode: 1, commands: ['error'] });
    expect(log).toContain(message);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('except by the profile of the same account role, which gets its old values back afterwards', async () => {
    const file = path.join(runner.home, '.aws', 'config');
    const text = `[profile emea.widgets.prod.admin]\nsso_session = work\nsso_account_id = 012345678901\nsso_role_name = Admin\nregion = us-east-1\n`;
    await mkdir(path.dirname(file));
    await writeFile(file, text);
    const { exitCode } = await use({ 'account-roles': prod, 'config-location': 'home' });
    expect([exitCode, await readFile(file, 'utf8')]).toEqual([0, expect.stringContaining('\nregion = eu-west-1\n')]);
    await runner.finish();
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
