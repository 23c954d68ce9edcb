import { appendFile, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MiniRunner } from './testing/mini-runner.js';

const inputs = {
  'config-location': 'home',
  'sso-sessions': '[sso-session work]\nsso_start_url = https://work.awsapps.com/start\nsso_region = eu-west-1',
  profiles:
    'work.admin: { sso_session: work, sso_account_id: "111122223333", sso_role_name: Admin, region: eu-west-1 }',
};

const own = `# mine, all mine
[default]
region=eu-west-1   # home

[profile hand-made]
  role_arn = arn:aws:iam::444455556666:role/x
  source_profile = default
  s3 =
    max_concurrent_requests = 20
`;

let runner: MiniRunner;
let config: string;
beforeEach(async () => {
  runner = await MiniRunner.start();
  config = path.join(runner.home, '.aws', 'config');
});
afterEach(() => runner.stop());

const content = () => readFile(config, 'latin1');
async function given(text: string): Promise<void> {
  await mkdir(path.dirname(config), { recursive: true });
  await writeFile(config, text, 'latin1');
}

it('adds to the config of the user and leaves its own words alone', async () => {
  await given(own);
  const { exitCode, outputs, exported } = await runner.use({ ...inputs, 'default-profile': 'work.admin' });
  expect(exitCode).toBe(0);
  expect(outputs['config-file']).toBe(config);
  expect(exported).toEqual({ AWS_PROFILE: 'work.admin' });
  expect(await content()).toBe(`${own}
[sso-session work]
sso_start_url = https://work.awsapps.com/start
sso_region = eu-west-1

[profile work.admin]
sso_session = work
sso_account_id = 111122223333
sso_role_name = Admin
region = eu-west-1
`);
});

describe('when the job is over', () => {
  it.each([
    ['as usual', own],
    ['without a last line ending', own.trimEnd()],
    ['with blank lines at the end', `${own}\n\n\n`],
    ['with CRLF and a byte order mark', `\xef\xbb\xbf${own.replaceAll('\n', '\r\n')}`],
    ['with bytes that are no UTF-8', `${own}# caf\xe9\n`],
    ['with comments only', '# nothing yet'],
    ['and empty', ''],
  ])('a config %s is byte for byte what it was', async (_how, text) => {
    await given(text);
    expect((await runner.use(inputs)).exitCode).toBe(0);
    expect(await content()).toContain('[profile work.admin]');
    expect(await runner.finish()).toMatchObject([{ exitCode: 0, log: '' }]);
    expect(await content()).toBe(text);
    expect(await runner.filesBelow(runner.temp)).toEqual([]);
    expect(await runner.filesBelow(runner.home)).toEqual(['.aws', '.aws/config']);
  });

  it('nothing is left of a config that did not exist', async () => {
    await runner.use(inputs);
    expect(await runner.filesBelow(runner.home)).toEqual(['.aws', '.aws/config']);
    await runner.finish();
    expect(await runner.filesBelow(runner.home)).toEqual([]);
  });

  it('a directory that was there stays', async () => {
    await mkdir(path.dirname(config));
    await runner.use(inputs);
    await runner.finish();
    expect(await runner.filesBelow(runner.home)).toEqual(['.aws']);
  });

  it('changed sections have their old keys back, comments included', async () => {
    const text = `${own}\n[profile work.admin]\nregion = us-east-1 # for now\noutput = json\ncli_pager =\n`;
    await given(text);
    await runner.use(inputs);
    expect(await content()).toContain('region = eu-west-1\noutput = json\n');
    await runner.finish();
    expect(await content()).toBe(text);
  });

  it('what others did to other sections meanwhile stays', async () => {
    await given(own);
    await runner.use(inputs);
    await writeFile(config, (await content()).replace('source_profile = default', 'source_profile = base'));
    await appendFile(config, '\n[profile theirs]\nregion = eu-north-1\n');
    await runner.finish();
    const theirs = own.replace('source_profile = default', 'source_profile = base');
    expect(await content()).toBe(`${theirs}\n[profile theirs]\nregion = eu-north-1\n`);
  });

  it('what others did to our own sections goes with them', async () => {
    await given(own);
    await runner.use(inputs);
    await appendFile(config, 'output = text\n');
    await runner.finish();
    expect(await content()).toBe(own);
  });

  it('a key that somebody changed after us keeps its new value', async () => {
    await given('[profile work.admin]\nregion = us-east-1\n');
    await runner.use(inputs);
    await writeFile(config, (await content()).replace('region = eu-west-1\n', 'region = eu-north-1\n'));
    await runner.finish();
    expect(await content()).toBe('[profile work.admin]\nregion = eu-north-1\n');
  });

  it('a config that became malformed is left alone, and the job does not fail', async () => {
    await given(own);
    await runner.use(inputs);
    await appendFile(config, '[profile broken\n');
    const broken = (await content()).replace('[profile work.admin]', '[profile work.admin');
    await writeFile(config, broken, 'latin1');
    const [post] = await runner.finish();
    expect(post?.exitCode).toBe(0);
    expect(post?.log).toMatch(
      /^::warning::Not everything could be taken away again: .*config was not restored: line \d+: /,
    );
    expect(post?.log).toContain('The job had set up [sso-session work] and [profile work.admin] there.');
    expect(await content()).toBe(broken);
    expect(await runner.filesBelow(runner.temp)).toEqual([]);
  });

  it('two uses are undone one after the other', async () => {
    await given(own);
    await runner.use(inputs);
    await runner.use({
      ...inputs,
      profiles: '[profile work.admin]\nregion = eu-north-1\n[profile two]\nregion = eu-west-1',
    });
    await runner.finish();
    expect(await content()).toBe(own);
  });

  it('a linked config is still a link to the file that it was', async () => {
    const target = path.join(runner.home, 'dotfiles');
    await writeFile(target, own);
    await mkdir(path.dirname(config));
    await symlink(target, config);
    await runner.use(inputs);
    expect(await readFile(target, 'utf8')).toContain('work.admin');
    await runner.finish();
    expect(await readFile(target, 'utf8')).toBe(own);
    expect(await runner.filesBelow(runner.home)).toEqual(['.aws', '.aws/config', 'dotfiles']);
  });
});

it('writes to the file that AWS_CONFIG_FILE names', async () => {
  runner.env['AWS_CONFIG_FILE'] = path.join(runner.home, 'deep', 'er', 'config');
  await runner.use(inputs);
  expect(await readFile(runner.env['AWS_CONFIG_FILE'], 'utf8')).toContain('[profile work.admin]');
  await runner.finish();
  expect(await runner.filesBelow(runner.home)).toEqual([]);
});

it('merges into an isolated config that the job has already', async () => {
  await runner.use({ ...inputs, 'config-location': 'isolated' });
  const isolated = runner.env['AWS_CONFIG_FILE'] ?? '';
  await runner.use({ ...inputs, profiles: '[profile two]\nregion = eu-west-1' });
  expect(await readFile(isolated, 'utf8')).toContain('[profile two]');
  expect(await runner.finish()).toMatchObject([
    { exitCode: 0, log: '' },
    { exitCode: 0, log: '' },
  ]);
  expect([...(await runner.filesBelow(runner.temp)), ...(await runner.filesBelow(runner.home))]).toEqual([]);
});

it('says what is wrong with a malformed config and writes nothing', async () => {
  await given('[profile a\nregion = eu-west-1\n');
  const { exitCode, log } = await runner.use(inputs);
  expect(exitCode).toBe(1);
  expect(log).toContain(`${config}:1:1 the section header has no closing bracket`);
  expect(await runner.finish()).toMatchObject([{ exitCode: 0, log: '' }]);
  expect(await content()).toBe('[profile a\nregion = eu-west-1\n');
});

it('refuses a profile that would get a second source of credentials', async () => {
  await given('[profile work.admin]\ncredential_process = /bin/creds\n');
  const { exitCode, log } = await runner.use(inputs);
  expect(exitCode).toBe(1);
  expect(log).toContain('gets credentials from IAM Identity Center and a program');
});

it('refuses a name that the credentials file has', async () => {
  await given(own);
  await writeFile(path.join(path.dirname(config), 'credentials'), '[work.admin]\naws_access_key_id = x\n');
  const { exitCode, log } = await runner.use(inputs);
  expect(exitCode).toBe(1);
  expect(log).toContain('The credentials file has a profile "work.admin"');
  expect(await content()).toBe(own);
});

it('keeps nothing of a secret in the file', async () => {
  await given('[profile work.admin]\nregion = us-east-1\n# aws_secret_access_key = wJalrXUtnFEMI\noutput = json\n');
  await runner.use({ ...inputs, profiles: '[profile work.admin]\nregion = eu-west-1\noutput = text' });
  const files = await runner.filesBelow(runner.temp);
  const folder = files[0] ?? '';
  expect(files).toContain(`${folder}/undo.json`);
  for (const file of files) {
    const at = path.join(runner.temp, file);
    if ((await stat(at)).isFile()) expect(await readFile(at, 'utf8')).not.toContain('wJalrXUtnFEMI');
  }
});
