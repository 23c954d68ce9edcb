import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { noFacts, type Facts } from '@aws-sso/config-check';
import { withLock } from '@aws-sso/safe-files';
import { awsPaths, tokenFileName } from '@aws-sso/storage-file';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gatherFacts } from './gather-facts.js';

const now = new Date('2026-11-22T10:00:00Z');
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'awso-facts-'));
});
afterEach(async () => {
  await chmod(home, 0o700);
  await rm(home, { recursive: true });
});

const at = (...names: string[]): string => join(home, ...names);
const cache = (name = ''): string => at('.aws', 'sso', 'cache', name);
const put = async (path: string, text: string, mode = 0o600): Promise<string> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, text, { mode });
  return path;
};

function gather(env: NodeJS.ProcessEnv = {}, online = false): Promise<Facts> {
  const paths = awsPaths({ env, homeDirectory: home, cwd: home, platform: process.platform });
  return gatherFacts({ env, homeDirectory: home, paths, clock: () => now }, online);
}

describe('the facts of a set-up', () => {
  it('are none in an empty home, which stays empty', async () => {
    await chmod(home, 0o500);
    const [config, credentials] = [at('.aws', 'config'), at('.aws', 'credentials')];
    expect(await gather()).toEqual({
      ...noFacts,
      now,
      config: { path: config, state: 'missing' },
      credentials: { path: credentials, state: 'missing' },
    });
    expect(await readdir(home)).toEqual([]);
  });

  it('tell a file that cannot be read from one that is not there', async () => {
    await mkdir(at('.aws', 'config'), { recursive: true });
    await symlink('credentials', at('.aws', 'credentials'));
    const { config, credentials } = await gather();
    expect(config).toMatchObject({ state: 'unreadable', reason: 'it is a directory' });
    expect(credentials).toMatchObject({ state: 'unreadable' });
  });

  it('follow links to the real file, its mode and its lock', async () => {
    const real = await put(at('dotfiles', 'aws-config'), '[default]\nregion = x\n', 0o644);
    await chmod(real, 0o644);
    await mkdir(at('.aws'), { mode: 0o700 });
    await symlink(real, at('.aws', 'config'));
    const lock = at('dotfiles', '.aws-config.awso-lock');
    const record = await withLock(at('.aws', 'config'), { purpose: 'test' }, async () => {
      expect((await gather()).deadLocks).toEqual([]);
      return JSON.parse(await readFile(lock, 'utf8')) as object;
    });
    await put(lock, JSON.stringify({ ...record, pid: spawnSync(process.execPath, ['-e', '']).pid }));
    const { config, modes, deadLocks } = await gather();
    expect(config).toMatchObject({ path: at('.aws', 'config'), state: 'read' });
    expect(modes).toContainEqual({ path: at('.aws', 'config'), mode: 0o644, directory: false });
    expect(deadLocks).toEqual([lock]);
    expect((await stat(lock)).isFile()).toBe(true);
  });

  it('have the kind of each cache file, and nothing secret of it', async () => {
    await put(at('.aws', 'config'), '[sso-session home]\njunk\n');
    const said = { startUrl: 'https://x.awsapps.com/start', expiresAt: '2026-11-22T11:00:00UTC' };
    const token = await put(
      cache(tokenFileName({ name: 'home' })),
      JSON.stringify({ ...said, accessToken: 'hush', refreshToken: 'hush' }),
    );
    const registration = await put(cache('r.json'), JSON.stringify({ clientSecret: 'hush', expiresAt: 'never' }));
    const credentials = await put(at('.aws', 'cli', 'cache', 'c.json'), '{"Credentials": {"SecretAccessKey": "hush"}}');
    await put(cache('session.db'), 'hush');
    const { caches } = await gather();
    const byPath = [...caches].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(byPath).toEqual(
      [
        {
          ...{ path: token, state: 'read', kind: 'token', sessionName: 'home' },
          ...{ startUrl: said.startUrl, expiresAt: new Date('2026-11-22T11:00:00Z') },
        },
        { path: registration, state: 'read', kind: 'registration' },
        { path: credentials, state: 'read', kind: 'other' },
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    );
    expect(JSON.stringify(caches)).not.toContain('hush');
  });

  it('tell corrupt cache files from those that cannot be read', async () => {
    for (const [name, text] of [
      ['cut.json', '{"accessToken": "hu'],
      ['empty.json', ''],
      ['list.json', '[]'],
    ] as const)
      await put(cache(name), text);
    await mkdir(cache('directory.json'));
    await symlink('loop.json', cache('loop.json'));
    await symlink('gone', cache('to-nothing.json'));
    const { caches } = await gather();
    expect(caches.map(({ path, state }) => [path, state])).toEqual([
      [cache('cut.json'), 'corrupt'],
      [cache('directory.json'), 'unreadable'],
      [cache('empty.json'), 'corrupt'],
      [cache('list.json'), 'corrupt'],
      [cache('loop.json'), 'unreadable'],
    ]);
  });

  it('have a cache that cannot be listed', async () => {
    await put(at('.aws', 'sso', 'cache'), 'no directory');
    expect((await gather()).caches).toEqual([{ path: at('.aws', 'sso', 'cache'), state: 'unreadable', kind: 'other' }]);
  });

  it('wait for a cache file that is just being written', async () => {
    const file = await put(cache('r.json'), '');
    const gathering = gather();
    await writeFile(file, '{"clientSecret": "hush"}');
    expect((await gathering).caches).toEqual([{ path: file, state: 'read', kind: 'registration' }]);
  });

  it('have the file that was changed last', async () => {
    const future = new Date(now.getTime() + 3_600_000_000);
    await put(at('.aws', 'config'), '');
    await put(at('.aws', 'credentials'), '');
    await utimes(at('.aws', 'credentials'), future, future);
    expect((await gather()).latestChange).toEqual({ path: at('.aws', 'credentials'), at: future });
  });

  it('have the variables of AWS that are set, without those that are secret', async () => {
    const env = {
      AWS_PROFILE: 'a',
      AWS_REGION: '',
      AWS_SECRET_ACCESS_KEY: 'hush',
      AWS_SESSION_TOKEN: 'hush',
      HOME: 'x',
    };
    expect((await gather(env)).environment).toEqual({
      AWS_PROFILE: 'a',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_SESSION_TOKEN: '',
    });
  });

  it('have no clock where the address is none that may be asked, or nobody answers', async () => {
    await put(at('.aws', 'config'), '[sso-session a]\nsso_region = evil.example/#\n');
    expect(await gather({}, true)).not.toHaveProperty('clock');
    expect(await gather({ AWS_ENDPOINT_URL: 'http://evil.example' }, true)).not.toHaveProperty('clock');
    expect(await gather({ AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, true)).not.toHaveProperty('clock');
  });
});

describe('the programs called aws-sso', () => {
  const program = (path: string, text = '#!/bin/sh\n'): Promise<string> => put(path, text, 0o755);
  const programs = async (...directories: string[]) =>
    (await gather({ PATH: directories.map((name) => at(name)).join(':') })).programs;

  it('are ours when they lead into our package, by a link or by a script that names it', async () => {
    await put(at('lib', 'package.json'), '{"name": "@aws-sso/cli"}');
    await program(at('lib', 'bin', 'run.js'));
    await mkdir(at('linked'));
    await symlink(at('lib', 'bin', 'run.js'), at('linked', 'aws-sso'));
    await program(at('shim', 'aws-sso'), '#!/bin/sh\nexec node "$basedir/../@aws-sso/cli/bin/run.js" "$@"\n');
    expect(await programs('linked', 'shim')).toEqual([
      { path: at('linked', 'aws-sso'), ours: true },
      { path: at('shim', 'aws-sso'), ours: true },
    ]);
  });

  it('are of others else, in the order of the PATH, and each once', async () => {
    await program(at('b', 'aws-sso'));
    await put(at('a', 'package.json'), '{"name": "aws-sso-util"}');
    await program(at('a', 'bin', 'aws-sso'));
    await put(at('no-program', 'aws-sso'), '');
    await mkdir(at('directory', 'aws-sso'), { recursive: true });
    expect(await programs('b', 'no-program', 'directory', 'gone', 'a/bin', 'b')).toEqual([
      { path: at('b', 'aws-sso'), ours: false },
      { path: at('a', 'bin', 'aws-sso'), ours: false },
    ]);
  });
});
