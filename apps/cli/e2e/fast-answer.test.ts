import { createHash } from 'node:crypto';
import {
  appendFile,
  copyFile,
  mkdir,
  readFile,
  readdir,
  rename,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { type Socket, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf, writeConfig } from './support/desk.js';
import { type Ended, type Environment, runProgram } from './support/program.js';
import { SecretService, itNeedsKeychain } from './support/secret-service.js';

jest.setTimeout(60_000);

const muppet = 'sso_session = homesso\nsso_account_id = 123412341234\nsso_role_name = MuppetAccess\n';
const profile = `\n[profile muppet]\n${muppet}region = eu-west-1\n`;
const usual = sessionsOf(demoScenario) + profile;
const ofMuppet = ['--profile', 'muppet'];
const role = ['--sso-session', 'homesso', '--account-id', '123412341234', '--role-name', 'MuppetAccess'];

const cacheKey = '{"accountId":"123412341234","roleName":"MuppetAccess","sessionName":"homesso"}';
const stored = {
  ProviderType: 'sso',
  Credentials: {
    ...{ AccessKeyId: 'ASIAEXAMPLE', SecretAccessKey: 'secret/+', SessionToken: 'token==' },
    ...{ Expiration: '2100-01-02T03:04:05Z', AccountId: '123412341234' },
  },
};
const cache = () => desk.home.file('.aws', 'cli', 'cache');
const cached = () => join(cache(), `${createHash('sha1').update(cacheKey).digest('hex')}.json`);

let desk: Desk;
let service: SecretService | undefined;
afterEach(async () => {
  await desk.clear();
  await service?.stop();
  service = undefined;
});

/** What answers from the cache, without the program beside it. */
async function alone(): Promise<string> {
  const place = desk.home.file('alone');
  await mkdir(place, { recursive: true });
  for (const name of ['start.cjs', 'stored-credentials.cjs'])
    await copyFile(join(dirname(desk.program), name), join(place, name));
  // The keychain's own module is no part of the bundle.
  await symlink(join(dirname(desk.program), '..', '..', '..', 'node_modules'), join(place, 'node_modules')).catch(
    () => undefined,
  );
  return join(place, 'start.cjs');
}

const command = (args: readonly string[]) => ['credential-process', ...args];
const askAlone = async (args: readonly string[], env: Environment = {}): Promise<Ended> =>
  runProgram(process.execPath, [await alone(), ...command(args)], { ...desk.home.env, ...env });

/** The command itself; somebody who debugs Node is never answered without it. */
const askProgram = (args: readonly string[], env: Environment = {}) =>
  desk.home.awsSso(command(args), { NODE_DEBUG: 'nothing', ...env });

/** Until no file counts as just changed. */
const settle = () => wait(150);

async function answersAlone(args: readonly string[] = ofMuppet, env: Environment = {}): Promise<void> {
  await settle();
  const whole = await askProgram(args, env);
  expect(whole).toEqual({ code: 0, stdout: expect.stringContaining('"Version": 1'), stderr: '' });
  expect(await askAlone(args, env)).toEqual(whole);
}

async function givesUpAlone(args: readonly string[] = ofMuppet, env: Environment = {}): Promise<void> {
  const { code, stdout, stderr } = await askAlone(args, env);
  expect([code === 0, stdout]).toEqual([false, '']);
  expect(stderr).toContain('program.cjs');
}

describe('credentials that are in the cache', () => {
  beforeEach(async () => {
    desk = await Desk.with(demoScenario, usual);
    await mkdir(cache(), { recursive: true });
    await writeFile(cached(), JSON.stringify(stored));
    await settle();
  });

  it('are answered without the program, the same as with it', async () => {
    await answersAlone();
    await answersAlone(role);
    await answersAlone([...role.slice(4), ...role.slice(0, 4)]);
    await answersAlone(role, { AWSO_PROFILE: 'other' });
  });

  it.each([
    ['with the line ends of Windows', usual.replaceAll('\n', '\r\n')],
    ['with comments, and quotes in them', `# don't\n${usual}# it's [mine]\n`],
    ['without blanks around signs', usual.replaceAll(' = ', '=')],
    [
      'with other profiles around',
      `[default]\nregion = eu-west-1\n\n[profile muppet.two]\ns3 =\n  x = 1\n${usual}\n[profile x]\na = "b"\n`,
    ],
    ['without a region', sessionsOf(demoScenario) + `[profile muppet]\n${muppet}`],
  ])('are answered so from a config %s', async (_, config) => {
    await writeConfig(desk.home, config);
    await answersAlone();
    await answersAlone(role);
  });

  it('are answered so from a config at another place, or behind a link', async () => {
    await mkdir(desk.home.file('dotfiles'));
    await rename(desk.home.configFile, desk.home.file('dotfiles', 'config'));
    await answersAlone(ofMuppet, { AWS_CONFIG_FILE: '~/dotfiles/config' });
    await symlink('../dotfiles/config', desk.home.configFile);
    await answersAlone();
  });

  it('are answered so whatever else the settings say', async () => {
    await desk.home.ok('settings:set', 'region', 'eu-west-3');
    await answersAlone();
    await desk.home.ok('settings:set', 'storage', 'file');
    await answersAlone();
  });

  it.each([
    ['a nested key', usual.replace('region = eu-west-1\n', 's3 =\n  x = 1\n')],
    ['a comment behind a value', usual.replace('region = eu-west-1', 'region = eu-west-1 # here')],
    ['the profile twice', usual + profile],
    ['a role that is assumed', `${usual}role_arn = arn:aws:iam::123412341234:role/X\nsource_profile = muppet\n`],
    [
      'a sign-in without a session',
      usual.replace(
        muppet,
        muppet.replace(
          'sso_session = homesso',
          'sso_start_url = https://homesso.awsapps.com/start/\nsso_region = eu-west-1',
        ),
      ),
    ],
    ['quotes in a header', `${usual}\n[profile "other"]\nregion = eu-west-1\n`],
    ['a region that is none', usual.replace('\nregion = eu-west-1\n', '\nregion = evil.example/#\n')],
    ['a session that cannot be used', usual.replace(/sso_start_url = .*/, 'sso_start_url = http://evil.example/')],
    ['a session without a region', usual.replace(/sso_region = .*\n/, '')],
    ['no such session', usual.replace('[sso-session homesso]', '[sso-session other]')],
  ])('are left to the program where the config has %s', async (_, config) => {
    expect(config).not.toBe(usual);
    await writeConfig(desk.home, config);
    await settle();
    await givesUpAlone();
  });

  it.each<[string, readonly string[], Environment]>([
    ['--json', [...ofMuppet, '--json'], {}],
    ['--help', [...ofMuppet, '--help'], {}],
    ['a flag twice', [...ofMuppet, ...ofMuppet], {}],
    ['both ways of asking', [...ofMuppet, ...role], {}],
    ['half an account role', role.slice(0, 4), {}],
    ['an account that is none', [...role.slice(0, 3), '1', ...role.slice(4)], {}],
    ['the default profile', ['--profile', 'default'], {}],
    ['no profile of that name', ['--profile', 'muppets'], {}],
    ['variables', [], { AWSO_PROFILE: 'muppet' }],
    ['somebody who debugs', ofMuppet, { AWSO_DEBUG: '1' }],
    ['another config', ofMuppet, { AWS_CONFIG_FILE: '/dev/null' }],
  ])('are left to the program with %s', async (_, args, env) => {
    await settle();
    await givesUpAlone(args, env);
  });

  it('are left to the program when they are due, gone or broken', async () => {
    const file = cached();
    const text = await readFile(file, 'utf8');
    const ended = text.replace('2100-01-02', '2001-01-02');
    expect(ended).not.toBe(text);
    for (const other of [ended, text.slice(0, 100), '{}']) {
      await writeFile(file, other);
      await settle();
      await givesUpAlone();
    }
    await writeFile(file, text);
    await answersAlone();
    await rename(file, `${file}.gone`);
    await givesUpAlone();
  });

  it('are left to the program while the config has just changed', async () => {
    await settle();
    const soon = new Date(Date.now() + 60_000);
    await utimes(desk.home.configFile, soon, soon);
    await givesUpAlone();
  });

  it('are left to the program where the settings name a storage that only it can explain', async () => {
    const settings = desk.home.file('.config', 'awso', 'settings.ini');
    await mkdir(dirname(settings), { recursive: true });
    for (const text of ['storage = vault\n', '[session homesso]\nstorage = vault\n', '"stor\\u0061ge" = vault\n']) {
      await writeFile(settings, text);
      await settle();
      await givesUpAlone();
      expect((await desk.home.awsSso(command(ofMuppet))).stderr).toContain('"vault", which is not there');
    }
  });
});

describe('a session in the keychain', () => {
  const session = ['homesso', '--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];

  itNeedsKeychain('is answered without the program, and a locked keychain is asked once', async () => {
    service = await SecretService.start();
    desk = await Desk.with(demoScenario, '', service.env);
    await desk.home.ok('session:add', ...session, '--storage', 'keychain');
    await appendFile(desk.home.configFile, profile);
    await desk.home.ok('login', 'homesso');
    await desk.home.ok(...command(role));
    await answersAlone(role);
    await answersAlone();
    await service.lock();
    const { code, stdout, stderr } = await desk.home.awsSso(command(role));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.match(/Error: /g)).toHaveLength(1);
    expect(stderr).toContain('it is locked');
    expect({ code, stdout, stderr }).toEqual(await askProgram(role));
  });

  itNeedsKeychain('asks a keychain that does not answer once', async () => {
    service = await SecretService.start();
    desk = await Desk.with(demoScenario, '', service.env);
    await desk.home.ok('session:add', ...session, '--storage', 'keychain');
    await desk.home.ok('login', 'homesso');
    await desk.home.ok(...command(role));
    const callers = new Set<Socket>();
    const bus = createServer((caller) => callers.add(caller.on('error', () => undefined)));
    await new Promise<void>((done) => bus.listen(desk.home.file('bus'), done));
    try {
      const env = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${desk.home.file('bus')}` };
      const whole = await askProgram(role, env);
      expect([whole.code, whole.stderr]).toEqual([1, expect.stringContaining('gave no answer in time')]);
      const calls = callers.size;
      expect(calls).toBeGreaterThan(0);
      expect(await desk.home.awsSso(command(role), env)).toEqual(whole);
      expect(callers.size).toBe(2 * calls);
    } finally {
      for (const caller of callers) caller.destroy();
      await new Promise((done) => bus.close(done));
    }
  });
});

describe('the code that is kept for the next command', () => {
  beforeEach(async () => {
    desk = await Desk.with(demoScenario, usual);
  });
  const place = () => desk.home.file('.cache', 'awso');

  it('is there after the first command, and serves all others', async () => {
    const first = await desk.home.ok('session:list');
    const [file, ...more] = await readdir(place());
    expect([file, more]).toEqual([expect.stringMatching(/^[0-9a-f]{16}-v\d.*\.v8$/), []]);
    const { mtimeMs, ino, mode } = await stat(join(place(), file!));
    expect(mode & 0o777).toBe(0o600);
    expect(await desk.home.ok('session:list')).toEqual(first);
    await desk.home.ok('settings:list');
    expect(await stat(join(place(), file!))).toMatchObject({ mtimeMs, ino });
  });

  it('is not run when it was damaged, but made anew', async () => {
    const first = await desk.home.ok('session:list');
    const [name] = await readdir(place());
    const file = join(place(), name!);
    const good = await readFile(file);
    for (const bad of [
      good.subarray(0, 1000),
      Buffer.concat([good.subarray(0, 100_000), Buffer.alloc(good.length - 100_000)]),
    ]) {
      await writeFile(file, bad);
      expect(await desk.home.ok('session:list')).toEqual(first);
      expect(bad.equals(await readFile(file))).toBe(false);
    }
  });

  it('is done without where no file can be made', async () => {
    const sealed = { HOME: '/sys/kernel', AWS_CONFIG_FILE: desk.home.configFile };
    const { code, stdout } = await desk.home.awsSso(['session:list'], sealed);
    expect([code, stdout]).toEqual([0, expect.stringContaining('homesso')]);
    await writeFile(desk.home.file('.cache'), 'no directory');
    await desk.home.ok('session:list');
    expect(await readFile(desk.home.file('.cache'), 'utf8')).toBe('no directory');
  });
});
