import { spawnSync } from 'node:child_process';
import { chmod, lstat, mkdir, readFile, readdir, readlink, rename, stat, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { itNeeds } from './support/needs.js';
import { type Ended, type Home, runProgram } from './support/program.js';

jest.setTimeout(30_000);

const given = ['--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];

/** What ten years leave behind in a config: comments, habits of other tools, settings that we know nothing of. */
const tenYears = `# Moved over from the old laptop, 2016.
; do not touch
[default]
region=us-east-1
output   =   json
s3 =
    max_concurrent_requests = 20
    addressing_style = path

[profile legacy]
sso_start_url = https://old.awsapps.com/start#/
sso_region = us-west-2
sso_account_id = 111111111111
sso_role_name = Admin
credential_process = /opt/bin/creds --arg "a b" #1


[profile   spaced out]
Region : eu-central-1
[services local]
sso =
  endpoint_url = http://localhost:4566
[plugins]
cli_legacy_plugin_path = /opt/plugins
[profile last]
role_arn = arn:aws:iam::222222222222:role/x
source_profile = legacy
# the end, without a newline`;

let desk: Desk | undefined;
afterEach(() => desk?.clear());
const bytes = (): Promise<Buffer> => readFile(desk!.home.configFile);

describe('a config file that was there before us', () => {
  it.each([
    ['with Unix line ends', tenYears],
    ['with Windows line ends', tenYears.replaceAll('\n', '\r\n')],
  ])('comes through session:add, profile:sync and session:remove byte for byte, %s', async (_, text) => {
    desk = await Desk.with(demoScenario, text);
    const { home } = desk;
    await home.ok('session:add', 'homesso', ...given);
    expect((await bytes()).toString().startsWith(text)).toBe(true);
    await home.ok('login', 'homesso');
    await home.ok('profile:sync', '--sso-session', 'homesso');
    const lineEnd = text.includes('\r') ? '\r\n' : '\n';
    const added = `[profile muppets.muppetaccess]${lineEnd}sso_session = homesso${lineEnd}`;
    expect((await bytes()).toString().startsWith(text)).toBe(true);
    expect((await bytes()).toString()).toContain(added);
    await home.ok('session:remove', 'homesso', '--with-profiles', '--yes');
    expect((await bytes()).toString().trimEnd()).toBe(text);
  });

  it('stays the link and the file mode that it was', async () => {
    desk = await Desk.with(demoScenario, '');
    const { home } = desk;
    await mkdir(home.file('dotfiles'));
    await rename(home.configFile, home.file('dotfiles', 'aws-config'));
    await symlink('../dotfiles/aws-config', home.configFile);
    await chmod(home.file('dotfiles', 'aws-config'), 0o640);
    await home.ok('session:add', 'homesso', ...given);
    expect((await lstat(home.configFile)).isSymbolicLink()).toBe(true);
    expect(await readlink(home.configFile)).toBe('../dotfiles/aws-config');
    expect((await stat(home.configFile)).mode & 0o777).toBe(0o640);
    expect((await bytes()).toString()).toContain('[sso-session homesso]');
    expect((await readdir(home.file('dotfiles'))).sort()).toEqual(['aws-config']);
  });

  it('is the one that AWS_CONFIG_FILE names, with ~ for the home', async () => {
    desk = await Desk.with(demoScenario, '# not this one\n');
    const { home } = desk;
    const env = { AWS_CONFIG_FILE: '~/elsewhere/config' };
    const added = await home.awsSso(['session:add', 'homesso', ...given], env);
    expect([added.code, added.stderr]).toEqual([0, '']);
    expect(await readFile(home.file('elsewhere', 'config'), 'utf8')).toContain('[sso-session homesso]');
    expect((await home.awsSso(['session:list'], env)).stdout).toContain('homesso');
    expect((await bytes()).toString()).toBe('# not this one\n');
    expect((await home.awsSso(['session:list'])).stdout).toBe('');
  });
});

describe('an AWS_CONFIG_FILE', () => {
  const add = ['session:add', 'homesso', ...given];

  itNeeds('mknod')('that is the null device says that there is no config, and is left alone', async () => {
    desk = await Desk.with(demoScenario);
    const { home } = desk;
    // Root could really replace the device that all programs of the machine share, and gets one of its own.
    const own = await runProgram('mknod', [home.file('null'), 'c', '1', '3'], home.env);
    if (process.getuid?.() === 0) expect(own).toMatchObject({ code: 0 });
    const device = own.code === 0 ? home.file('null') : '/dev/null';
    const env = { AWS_CONFIG_FILE: device, AWS_SHARED_CREDENTIALS_FILE: device };
    const before = await readdir(dirname(device));
    expect(await home.awsSso(['session:list'], env)).toMatchObject({ code: 0, stdout: '' });
    const refusal = `Error: ${device} cannot be written: it is the null device, which keeps nothing.\n`;
    expect(await home.awsSso(add, env)).toMatchObject({ code: 1, stderr: expect.stringContaining(refusal) });
    expect(await home.awsSso(['config:backup'], env)).toMatchObject({ code: 1 });
    // Its mode is nothing to mend.
    expect((await home.awsSso(['config:check', '--json'], env)).stdout).not.toContain('open-mode');
    expect((await stat(device)).isCharacterDevice()).toBe(true);
    const made = (await readdir(dirname(device))).filter((name) => !before.includes(name));
    expect(made.filter((name) => !['.cache', '.local'].includes(name))).toEqual([]);
  });

  itNeeds('mkfifo')('that is a pipe is refused at once', async () => {
    desk = await Desk.with(demoScenario);
    const { home } = desk;
    const env = { AWS_CONFIG_FILE: home.file('pipe') };
    expect((await runProgram('mkfifo', [home.file('pipe')], home.env)).code).toBe(0);
    for (const command of [['session:list'], add])
      expect(await home.awsSso(command, env)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(`${home.file('pipe')} cannot be read: it is not a regular file.`),
      });
    expect(await home.contents()).toEqual(['.aws', '.aws/config', 'pipe']);
  });

  it('that begins with ~ and the name of nobody is refused, and makes no directory of that name', async () => {
    desk = await Desk.with(demoScenario);
    const { home } = desk;
    const env = { AWS_CONFIG_FILE: '~nobody-of-this-name/config' };
    for (const command of [['session:list'], add])
      expect(await home.awsSso(command, env)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('AWS_CONFIG_FILE begins with ~nobody-of-this-name, and the home of that user'),
      });
    expect(await readdir(home.path)).toEqual(['.aws']);
    expect((await readdir('.')).filter((name) => name.startsWith('~'))).toEqual([]);
  });
});

/** Mounts need root and a name space of their own, which not every container grants to root either. */
const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

/** Runs `aws-sso` with the home mounted read-only. */
const onReadOnly = ({ env }: Home, program: string, args: readonly string[]): Promise<Ended> => {
  const script = 'mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME" && exec "$0" "$@"';
  return runProgram('unshare', ['-m', 'sh', '-ec', script, process.execPath, program, ...args], env);
};

describe('a home in which nothing can be written', () => {
  const reading = [
    ['session:list'],
    ['session:show', 'homesso'],
    ['profile:list'],
    ['profile:tree'],
    ['settings:list'],
    ['settings:get', 'region'],
    ['config:history'],
  ];

  it('is enough for the commands that only read, which create nothing anywhere', async () => {
    desk = await Desk.with(demoScenario);
    const { home } = desk;
    await chmod(home.file('.aws'), 0o500);
    await chmod(home.path, 0o500);
    const before = await readdir(home.path, { recursive: true });
    try {
      for (const { code, stderr } of await Promise.all(reading.map((args) => home.awsSso(args))))
        expect([code, stderr]).toEqual([0, expect.not.stringContaining('Error')]);
      expect(await readdir(home.path, { recursive: true })).toEqual(before);
      // Root may write there all the same, so once more where nobody can.
      if (canMount)
        for (const args of reading)
          expect(await onReadOnly(home, desk.program, args)).toMatchObject({
            code: 0,
            stderr: expect.not.stringContaining('Error'),
          });
    } finally {
      await chmod(home.path, 0o700);
      await chmod(home.file('.aws'), 0o700);
    }
  });
});

describe('a home without a config', () => {
  it('is empty to the commands that only read, and stays empty', async () => {
    desk = await Desk.with(demoScenario);
    const { home } = desk;
    const empty = home.file('empty');
    await mkdir(empty);
    const list = await home.awsSso(['session:list'], { HOME: empty });
    expect(list).toEqual({
      code: 0,
      stdout: '',
      stderr: 'There is no sso-session yet. Add one: aws-sso session:add\n',
    });
    expect((await home.awsSso(['profile:list', '--json'], { HOME: empty })).stdout).toContain('"profiles": []');
    expect((await readdir(empty)).filter((name) => name !== '.cache')).toEqual([]);
  });
});
