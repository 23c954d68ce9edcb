import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { demoScenario } from '@aws-sso/fake-identity-center';
import { Desk } from './support/desk.js';
import { pluginPackage } from './support/plugin-package.js';

jest.setTimeout(180_000);

const session = ['--start-url', 'https://homesso.awsapps.com/start/', '--region', 'eu-west-1'];
const role = ['--sso-session', 'homesso', '--account-id', '123412341234', '--role-name', 'MuppetAccess'];

let desk: Desk;
let sources: string;
beforeEach(async () => {
  desk = await Desk.with(demoScenario);
  sources = await mkdtemp(join(tmpdir(), 'awso-storages-'));
});
afterEach(async () => {
  await desk.clear();
  await rm(sources, { recursive: true, force: true });
});

/** What a storage of a plugin does, each an expression; what is left out works, in memory. */
interface Behaviour {
  readonly create?: string;
  readonly probe?: string;
  readonly get?: string;
  readonly put?: string;
  readonly delete?: string;
}

/** The source of a plugin with the storage "vault". */
const vaultSource = ({ create, probe, get, put, delete: remove }: Behaviour): string => `
const nothing = async () => undefined;
const cache = { get: ${get ?? 'nothing'}, put: ${put ?? 'nothing'}, delete: ${remove ?? 'nothing'} };
const storage = { name: 'vault', tokens: cache, registrations: cache, credentials: cache, probe: ${probe ?? 'nothing'} };
export default {
  apiVersion: 1,
  name: 'any',
  storages: [{ name: 'vault', description: 'A vault', create: ${create ?? '() => storage'} }],
};
`;

const install = async (behaviour: Behaviour): Promise<void> => {
  await desk.home.ok('plugin:install', await pluginPackage(sources, 'my-vault', vaultSource(behaviour)));
};

/** All that somebody has, by name and content; without locks, and what is kept of our code. */
async function belongings(): Promise<Record<string, string>> {
  const names = (await desk.home.contents()).filter((name) => !/lock|^\.npm(\/|$)|awso\/plugins/.test(name));
  const read = (name: string) => readFile(desk.home.file(name), 'latin1').catch(() => 'no file');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}

const never = '() => new Promise(() => {})';
const forEver = '() => { for (;;); }';
const throws = `() => { throw new Error('no moon tonight'); }`;
const rejected = 'PluginRejected';
const unavailable = 'StorageUnavailable';

describe('a storage of a plugin that is broken', () => {
  it.each<readonly [reason: string, code: string, behaviour: Behaviour]>([
    ['it failed to be made: no moon tonight', unavailable, { create: throws }],
    ['its storage "vault" did not return within 10 s when asked to be made', rejected, { create: forEver }],
    ['its storage "vault" is none: it lacks', rejected, { create: '() => ({ ...storage, tokens: {} })' }],
    ['it failed to say whether it is ready: no moon tonight', unavailable, { probe: throws }],
    ['it failed to say whether it is ready: it threw no error', unavailable, { probe: 'async () => { throw null; }' }],
  ])('is given to no session: %s', async (reason, code, behaviour) => {
    await install(behaviour);
    const before = await belongings();
    const add = ['session:add', 'new', ...session, '--storage', 'vault', '--json'];
    const ended = await desk.home.awsSso(add);
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      error: {
        code,
        package: 'my-vault',
        reason: expect.stringContaining(reason),
        hint: 'Do without it: aws-sso plugin:remove my-vault',
      },
    });
    expect(await belongings()).toEqual(before);
  });

  it('is named, and the command killed before it writes anything, when it loops where nothing can stop it', async () => {
    await install({ probe: 'async () => { await null; for (;;); }' });
    const before = await belongings();
    const { code, stdout, stderr } = await desk.home.awsSso(['session:add', 'new', ...session, '--storage', 'vault']);
    expect([code, stdout]).toEqual([-1, '']);
    expect(stderr).toBe(
      'Error: The plugin my-vault cannot be used: its storage "vault" did not return within 10 s when asked to say whether it is ready.\n' +
        'Do without it: aws-sso plugin:remove my-vault\n',
    );
    expect(await belongings()).toEqual(before);
  });

  it.each<readonly [reason: string, code: string, behaviour: Behaviour]>([
    ['it failed to keep a client registration: no moon tonight', unavailable, { put: throws }],
    ['its storage "vault" did not answer within 30 s when asked to keep', rejected, { put: never }],
  ])('takes no session over: %s', async (reason, code, behaviour) => {
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('profile:sync', '--sso-session', 'homesso');
    await install(behaviour);
    const before = await belongings();
    const ended = await desk.home.awsSso(['storage:migrate', 'homesso', '--to', 'vault', '--yes', '--json']);
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      error: { code, package: 'my-vault', reason: expect.stringContaining(reason) },
    });
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['.aws/config', '.local/state/awso']));
    expect(await belongings()).toEqual(before);
    await desk.home.ok('credential-process', ...role);
  });

  it('takes no session over when it does not keep what is put into it', async () => {
    await desk.home.ok('login', 'homesso');
    await desk.home.ok('profile:sync', '--sso-session', 'homesso');
    await install({});
    const before = await belongings();
    const ended = await desk.home.awsSso(['storage:migrate', 'homesso', '--to', 'vault', '--yes']);
    expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('it does not keep what is put into it')]);
    expect(await belongings()).toEqual(before);
  });

  it.each<readonly [reason: string, code: string, behaviour: Behaviour]>([
    ['it failed to read a set of role credentials: no moon tonight', unavailable, { get: throws }],
    ['its storage "vault" gave something that is no set of role credentials', rejected, { get: 'async () => 42' }],
  ])('gives no credentials: %s', async (reason, code, behaviour) => {
    await desk.home.ok('session:remove', 'homesso', '--yes');
    await install(behaviour);
    await desk.home.ok('session:add', 'homesso', ...session, '--storage', 'vault');
    const before = await belongings();
    const command = ['credential-process', ...role];
    const ended = await desk.home.awsSso(command);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([1, '', expect.stringContaining(reason)]);
    expect(ended.stderr).toContain('aws-sso plugin:remove my-vault');
    expect(JSON.parse((await desk.home.awsSso([...command, '--json'])).stdout)).toMatchObject({
      error: { code, package: 'my-vault' },
    });
    expect(await belongings()).toEqual(before);
  });
});
