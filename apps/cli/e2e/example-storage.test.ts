import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { Outside, succeeded } from './support/outside.js';
import type { Ended, Environment } from './support/program.js';
import { SecretHunt } from './support/secret-hunt.js';

jest.setTimeout(120_000);

const example = join(import.meta.dirname, '..', '..', '..', 'examples', 'storage-encrypted-file');
const packageName = 'aws-sso-storage-encrypted-file';
const session = ['homesso', '--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];
const role = ['--sso-session', 'homesso', '--account-id', '123412341234', '--role-name', 'MuppetAccess'];
const wanted = ['credential-process', ...role];

/** Credentials of that role as the AWS CLI keeps them. */
const cacheKey = '{"accountId":"123412341234","roleName":"MuppetAccess","sessionName":"homesso"}';
const plainName = `${createHash('sha1').update(cacheKey).digest('hex')}.json`;
const plain = {
  ProviderType: 'sso',
  Credentials: {
    ...{ AccessKeyId: 'ASIAEXAMPLE', SecretAccessKey: 'secret', SessionToken: 'token' },
    ...{ Expiration: '2100-01-02T03:04:05Z', AccountId: '123412341234' },
  },
};

/** Until no file counts as just changed. */
const settle = () => wait(150);

let outside: Outside;
let desk: Desk;
let env: Environment;

const aws = (args: readonly string[], extra: Environment = {}): Promise<Ended> =>
  outside.awsSso(desk, args, { ...env, ...extra });
const ok = async (...args: string[]): Promise<string> => succeeded(await aws(args));
const config = () => readFile(desk.home.configFile, 'utf8');
const data = (...names: string[]): string => desk.home.file('.local', 'share', 'awso', ...names);
const sealed = async (): Promise<string[]> =>
  (await readdir(data('encrypted-file'))).filter((name) => name.endsWith('.sealed'));

/** The files of somebody's home in which there is a secret, or a part of one. */
async function leaks(): Promise<string[]> {
  expect(desk.fake.secrets.length).toBeGreaterThan(3);
  const hunt = new SecretHunt(desk.fake.secrets);
  const found: string[] = [];
  for (const entry of await readdir(desk.home.path, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && hunt.kindsIn(await readFile(file, 'latin1')).length > 0) found.push(file);
  }
  return found;
}

const mode = async (...names: string[]): Promise<number> => (await stat(data(...names))).mode & 0o777;

describe('a storage by a third party, packed and installed into the packed program', () => {
  let tarball: string;

  beforeAll(async () => {
    outside = await Outside.make();
    desk = await Desk.with(demoScenario);
    const directory = join(outside.folder, 'storage');
    await cp(example, directory, { recursive: true, filter: (file) => !/[/\\](dist|node_modules)$/.test(file) });
    succeeded(await outside.script(desk, directory, 'npm install --no-audit --no-fund; npm run build; npm pack'));
    tarball = join(directory, `${packageName}-1.0.0.tgz`);
    await writeFile(join(outside.folder, 'key'), randomBytes(32).toString('base64'));
    await writeFile(join(outside.folder, 'other-key'), randomBytes(32).toString('base64'));
    await desk.clear();
  });
  afterAll(() => outside.clear());
  beforeEach(async () => {
    desk = await Desk.with(demoScenario, '');
    env = { ENCRYPTED_FILE_KEY: join(outside.folder, 'key') };
    await ok('plugin:install', tarball);
  });
  afterEach(() => desk.clear());

  const signIn = async (): Promise<void> => {
    await ok('session:add', ...session, '--storage', 'encrypted-file');
    await ok('login', 'homesso');
  };

  it('has a session from its first sign-in to the sign-out, and no secret ever lies about', async () => {
    const add = ['session:add', ...session, '--storage', 'encrypted-file'];
    const refused = await aws([...add, '--json'], { ENCRYPTED_FILE_KEY: undefined });
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      error: {
        code: 'StorageUnavailable',
        storage: 'encrypted-file',
        hint: expect.stringContaining('export ENCRYPTED_FILE_KEY='),
      },
    });
    expect(await config()).toBe('');
    await signIn();
    await ok('profile:sync', '--sso-session', 'homesso');
    expect(await config()).toContain(`credential_process = awso ${wanted.join(' ')}`);
    expect(JSON.parse(await ok(...wanted))).toMatchObject({ Version: 1, AccessKeyId: expect.any(String) });
    expect(await desk.requestsDuring(() => ok(...wanted))).toEqual([]);
    // Token, registration and the credentials of one role.
    expect([await leaks(), (await sealed()).length]).toEqual([[], 3]);
    for (const name of await sealed()) expect(await mode('encrypted-file', name)).toBe(0o600);
    expect(await mode('encrypted-file')).toBe(0o700);
    await ok('logout', 'homesso');
    expect((await sealed()).length).toBe(1);
    expect((await aws(wanted)).code).toBe(4);
  });

  it('takes a session over and gives it back, without a sign-in in between', async () => {
    await ok('session:add', ...session);
    await ok('login', 'homesso');
    await ok('profile:sync', '--sso-session', 'homesso');
    await ok(...wanted);
    expect(await leaks()).toHaveLength(3);
    const to = ['storage:migrate', 'homesso', '--yes', '--to'];
    const without = await aws([...to, 'encrypted-file'], { ENCRYPTED_FILE_KEY: join(outside.folder, 'no-such-key') });
    expect([without.code, without.stderr]).toEqual([1, expect.stringContaining('no-such-key cannot be read')]);
    expect(await leaks()).toHaveLength(3);
    await ok(...to, 'encrypted-file');
    expect([await leaks(), (await sealed()).length]).toEqual([[], 3]);
    expect(await config()).toContain('credential_process = ');
    expect(await desk.requestsDuring(() => ok(...wanted))).toEqual([]);
    await ok(...to, 'file');
    expect([(await leaks()).length, await sealed()]).toEqual([3, []]);
    expect(await desk.requestsDuring(() => ok(...wanted))).toEqual([]);
  });

  it('is asked by credential-process, whatever the AWS CLI has in its cache', async () => {
    await signIn();
    const cache = desk.home.file('.aws', 'cli', 'cache');
    await mkdir(cache, { recursive: true });
    await writeFile(join(cache, plainName), JSON.stringify(plain));
    await settle();
    const given = JSON.parse(await ok(...wanted)) as object;
    expect(given).toMatchObject({ Version: 1, AccessKeyId: expect.not.stringContaining('ASIAEXAMPLE') });
    // The file is a good one: without the storage it is the answer.
    await writeFile(desk.home.file('.config', 'awso', 'settings.ini'), '');
    await settle();
    expect(JSON.parse(await ok(...wanted))).toMatchObject({ AccessKeyId: 'ASIAEXAMPLE' });
  });

  it('says what is wrong, and what to do, when its key is lost', async () => {
    await signIn();
    await ok(...wanted);
    for (const [key, words] of [
      [undefined, 'ENCRYPTED_FILE_KEY names no file with a key'],
      [join(outside.folder, 'other-key'), 'encrypted with another key'],
    ] as const) {
      const { code, stdout, stderr } = await aws(wanted, { ENCRYPTED_FILE_KEY: key });
      expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining(words)]);
    }
    const other = { ENCRYPTED_FILE_KEY: join(outside.folder, 'other-key') };
    expect((await aws(['login', 'homesso'], other)).code).toBe(1);
    const before = await sealed();
    succeeded(await aws(['logout', 'homesso'], { ENCRYPTED_FILE_KEY: undefined }));
    expect([before.length, (await sealed()).length]).toEqual([3, 1]);
    succeeded(await aws(['storage:migrate', 'homesso', '--to', 'file', '--without-tokens', '--yes'], other));
    expect(await sealed()).toEqual([]);
    expect((await aws(wanted, other)).code).toBe(4);
  });

  it('is missed with the next step when the plugin was removed', async () => {
    await signIn();
    const removed = await aws(['plugin:remove', packageName, '--yes']);
    const next = 'aws-sso storage:migrate homesso --to file';
    expect([removed.code, removed.stderr]).toEqual([0, expect.stringContaining(next)]);
    for (const command of [wanted, ['login', 'homesso'], ['logout', 'homesso']]) {
      const { code, stdout, stderr } = await aws(command);
      expect([code, stdout, stderr]).toEqual([
        1,
        '',
        expect.stringContaining('in the storage "encrypted-file", which is not there'),
      ]);
      expect(stderr).toMatch(new RegExp(`aws-sso plugin:install.*${next} --without-tokens\n$`));
    }
    await ok('storage:migrate', 'homesso', '--to', 'file', '--without-tokens', '--yes');
    expect((await aws(wanted)).code).toBe(4);
  });

  it('lets one of many processes renew the token, and all have credentials', async () => {
    desk.fake.switches.tokenLifetime(60);
    await signIn();
    desk.fake.switches.tokenLifetime(28_800);
    let ended: readonly Ended[] = [];
    const requests = await desk.requestsDuring(async () => {
      ended = await Promise.all(Array.from({ length: 8 }, () => aws(wanted)));
    });
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(ended.map(() => [0, '']));
    expect(new Set(ended.map(({ stdout }) => stdout)).size).toBe(1);
    expect(requests).toEqual(['CreateToken', 'GetRoleCredentials']);
    expect([await leaks(), (await sealed()).length]).toEqual([[], 3]);
  });
});
