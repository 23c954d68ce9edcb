import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { FileConfigRepository } from './file-config-repository.js';
import { cause, ConfigPlace, profile } from './testing/config-place.js';
import { everythingIn } from './testing/temporary-home.js';

const original = '[profile a]\nregion = r\n';
const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('a config in a place where it cannot be written', () => {
  it('is read when nobody has write permission, and the refusal says why', async () => {
    const place = await ConfigPlace.make(original);
    await chmod(place.options.configPath, 0o400);
    await expect(place.change(profile('b', { region: 'r' }))).rejects.toMatchObject({
      code: 'ConfigUnwritable',
      message: `${place.options.configPath} cannot be written: it is write-protected (nobody has write permission).`,
    });
    expect([...(await place.repository.read()).config.profiles.keys()]).toEqual(['a']);
    expect(await place.config()).toBe(original);
    expect(await place.stateFiles('history')).toEqual([]);
  });

  asRoot('is read by root in the home of somebody else, where root makes no file', async () => {
    const place = await ConfigPlace.make(original);
    await chown(place.home, 1234, 1234);
    await expect(place.change(profile('b', { region: 'r' }))).rejects.toMatchObject({
      code: 'ConfigUnwritable',
      message: expect.stringContaining('user 1234, and what root makes there that user could not use'),
    });
    expect([...(await place.repository.read()).config.profiles.keys()]).toEqual(['a']);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
  });

  asRoot('is written by root where root keeps its own state, as in a container, and keeps its owner', async () => {
    const place = await ConfigPlace.make(original);
    await chown(path.dirname(place.options.configPath), 1234, 1234);
    await place.change(profile('b', { region: 'r' }));
    expect(await place.config()).toContain('[profile b]');
    await rm(place.options.configPath);
    await expect(place.change(profile('b', { region: 'r' }))).rejects.toMatchObject({ code: 'ConfigUnwritable' });
  });

  it('is locked by another machine, which the refusal names', async () => {
    const place = await ConfigPlace.make(original);
    const holder = { pid: 77, host: 'build-7', purpose: 'profile:sync', since: '2026-01-02T03:04:05.000Z' };
    const record = { ...holder, id: '0123456789ab', machine: 'ffffffffffff' };
    await writeFile(path.join(place.home, '.aws', '.config.awso-lock'), JSON.stringify(record));
    const impatient = new FileConfigRepository({ ...place.options, lockTimeoutMs: 0 });
    await expect(impatient.update(cause, (_, managed) => ({ changes: [], managed }))).rejects.toMatchObject({
      code: 'ConfigLocked',
      message: expect.stringContaining('by process 77 on build-7 (profile:sync) since 2026-01-02T03:04:05.000Z'),
    });
    expect([...(await impatient.read()).config.profiles.keys()]).toEqual(['a']);
  });

  it('is none when it is the null device, to which nothing is written', async () => {
    const place = await ConfigPlace.make(original);
    await rm(place.options.configPath);
    await symlink('/dev/null', place.options.configPath);
    for (const configPath of ['/dev/null', place.options.configPath]) {
      const options = { ...place.options, configPath, credentialsPath: '/dev/null' };
      const repository = new FileConfigRepository(options);
      expect((await repository.read()).config.profiles.size).toBe(0);
      await expect(
        repository.update(cause, (_, managed) => ({ changes: [profile('b', { region: 'r' })], managed })),
      ).rejects.toMatchObject({
        code: 'ConfigUnwritable',
        message: `${configPath} cannot be written: it is the null device, which keeps nothing.`,
      });
    }
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
  });

  (spawnSync('mkfifo', ['--version']).error === undefined ? it : it.skip)(
    'is refused at once when it is a pipe or a directory, and nothing is left beside it',
    async () => {
      const place = await ConfigPlace.make(original);
      await rm(place.options.configPath);
      const refused = (verb: string, reason: string) => ({
        code: 'ConfigUnwritable',
        message: `${place.options.configPath} cannot be ${verb}: ${reason}.`,
      });
      for (const [make, reason] of [
        [() => execFileSync('mkfifo', [place.options.configPath]), 'it is not a regular file'],
        [() => mkdir(place.options.configPath), 'it is a directory'],
      ] as const) {
        await make();
        await expect(place.repository.read()).rejects.toMatchObject(refused('read', reason));
        await expect(place.change(profile('b', { region: 'r' }))).rejects.toMatchObject(refused('written', reason));
        expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
        await rm(place.options.configPath, { recursive: true });
      }
    },
  );

  asRoot('keeps mode, owner and group when root writes it', async () => {
    const place = await ConfigPlace.make(original);
    await chmod(place.options.configPath, 0o640);
    await chown(place.options.configPath, 1234, 4321);
    await place.change(profile('b', { region: 'r' }));
    const { uid, gid, mode } = await stat(place.options.configPath);
    expect([uid, gid, mode & 0o7777]).toEqual([1234, 4321, 0o640]);
    expect(await place.config()).toContain('[profile b]');
  });

  it('is behind a dangling link, which stays a link', async () => {
    const place = await ConfigPlace.make();
    await mkdir(path.dirname(place.options.configPath));
    await symlink('../dotfiles/config', place.options.configPath);
    expect((await place.repository.read()).config.profiles.size).toBe(0);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
    await place.change(profile('b', { region: 'r' }));
    expect(await readlink(place.options.configPath)).toBe('../dotfiles/config');
    expect(await readFile(path.join(place.home, 'dotfiles', 'config'), 'utf8')).toBe('[profile b]\nregion = r\n');
  });
});

describe('a config that another program is writing', () => {
  it('is busy when it never rests', async () => {
    const place = await ConfigPlace.make(original);
    const writer = setInterval(() => appendFileSync(place.options.configPath, '# more\n'), 10);
    try {
      await expect(place.change(profile('b', { region: 'r' }))).rejects.toMatchObject({ code: 'ConfigBusy' });
      expect([...(await place.repository.read()).config.profiles.keys()]).toEqual(['a']);
    } finally {
      clearInterval(writer);
    }
    expect(await place.config()).not.toContain('[profile b]');
  });

  it('is not taken for empty while it is, neither to show nor to change it', async () => {
    const place = await ConfigPlace.make(original);
    const rewrite = async (): Promise<void> => {
      await truncate(place.options.configPath);
      void wait(200).then(() => writeFile(place.options.configPath, original));
    };
    await rewrite();
    expect([...(await place.repository.read()).config.profiles.keys()]).toEqual(['a']);
    await rewrite();
    await place.change(profile('b', { region: 'r' }));
    expect(await place.config()).toBe(`${original}\n[profile b]\nregion = r\n`);
  });

  it('is empty when it stays empty', async () => {
    const place = await ConfigPlace.make('');
    expect((await place.repository.read()).config.profiles.size).toBe(0);
    await place.change(profile('b', { region: 'r' }));
    expect(await place.config()).toBe('[profile b]\nregion = r\n');
  });
});

/** Mounts need root and a name space of their own, which not every container grants to root either. */
const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

(canMount ? describe : describe.skip)('a config on a file system of its own', () => {
  let program = '';
  beforeAll(async () => {
    program = path.join(await mkdtemp(path.join(tmpdir(), 'awso-storage-file-')), 'read-and-add.mjs');
    await build({
      entryPoints: [path.join(import.meta.dirname, 'testing', 'children', 'read-and-add.ts')],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['@aws-sso/source'],
      banner: { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" },
      logLevel: 'error',
    });
  });
  afterAll(() => rm(path.dirname(program), { recursive: true, force: true }));

  /** What the program prints after the mounts; `$1` is the home. */
  const mounted = ({ home }: ConfigPlace, mounts: string, length = 1): readonly string[] => {
    const script = `${mounts} && exec "$0" "$2" "$1" ${String(length)}`;
    const args = ['-m', 'sh', '-ec', script, process.execPath, home, program];
    return execFileSync('unshare', args, { env: { PATH: process.env['PATH'] }, encoding: 'utf8' })
      .trimEnd()
      .split('\n');
  };

  it('is read from a read-only one, and the refusal says so', async () => {
    const place = await ConfigPlace.make(original);
    const readOnly = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"';
    expect(mounted(place, readOnly)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: the file system is read-only.',
      'config: [profile a]|region = r|',
    ]);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
  });

  it('stays whole on a full one', async () => {
    const place = await ConfigPlace.make(original);
    const full =
      'cp "$1/.aws/config" "$1/c" && mount -t tmpfs -o size=64k tmpfs "$1/.aws" && cp "$1/c" "$1/.aws/config"';
    expect(mounted(place, full, 100_000)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: the disk is full.',
      'config: [profile a]|region = r|',
    ]);
  });

  it('is written in place where it is mounted by itself', async () => {
    const place = await ConfigPlace.make(original);
    const alone = 'cp "$1/.aws/config" "$1/c" && mount --bind "$1/c" "$1/.aws/config"';
    expect(mounted(place, alone)).toEqual([
      'read: a',
      'add: done',
      'config: [profile a]|region = r||[profile b]|region = r|',
    ]);
    expect(await readFile(path.join(place.home, 'c'), 'utf8')).toContain('[profile b]');
    expect(await everythingIn(path.dirname(place.options.configPath))).toEqual(['config']);
  });
});
