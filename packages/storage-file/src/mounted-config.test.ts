import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { ConfigPlace } from './testing/config-place.js';
import { everythingIn } from './testing/temporary-home.js';

const original = '[profile a]\nregion = r\n';
const isRoot = process.getuid?.() === 0;
/** Mounts need root and a name space of their own, which not every container grants to root either. */
const canMount = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;

(isRoot ? describe : describe.skip)('a config that another process reads and changes', () => {
  let program = '';
  beforeAll(async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'awso-storage-file-'));
    await chmod(directory, 0o755);
    program = path.join(directory, 'read-and-add.mjs');
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

  const env = { PATH: process.env['PATH'] };

  /** What the program prints after the mounts; `$1` is the home. */
  const mounted = ({ home }: ConfigPlace, mounts: string, length = 1): readonly string[] => {
    const script = `${mounts} && exec "$0" "$2" "$1" ${String(length)}`;
    const args = ['-m', 'sh', '-ec', script, process.execPath, home, program];
    return execFileSync('unshare', args, { env, encoding: 'utf8' }).trimEnd().split('\n');
  };
  const onMounts = canMount ? it : it.skip;

  /** What it prints when it is run by somebody who owns the home, and not by root. */
  const printedByOwner = async ({ home }: ConfigPlace): Promise<readonly string[]> => {
    for (const name of ['', ...(await everythingIn(home))]) await chown(path.join(home, name), 1234, 1234);
    const options = { env, encoding: 'utf8', uid: 1234, gid: 1234 } as const;
    return execFileSync(process.execPath, [program, home], options).trimEnd().split('\n');
  };

  it('is refused to its owner when it has no write permission', async () => {
    const place = await ConfigPlace.make(original);
    await chmod(place.options.configPath, 0o400);
    expect(await printedByOwner(place)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: it is write-protected (nobody has write permission).',
      'config: [profile a]|region = r|',
      'beside: config',
    ]);
    expect(await place.stateFiles('history')).toEqual([]);
  });

  it('is refused to its owner when its directory has no write permission', async () => {
    const place = await ConfigPlace.make(original);
    await chmod(path.dirname(place.options.configPath), 0o500);
    expect(await printedByOwner(place)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: permission denied.',
      'config: [profile a]|region = r|',
      'beside: config',
    ]);
  });

  onMounts('is read from a read-only file system, and the refusal says so', async () => {
    const place = await ConfigPlace.make(original);
    const readOnly = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"';
    expect(mounted(place, readOnly)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: the file system is read-only.',
      'config: [profile a]|region = r|',
      'beside: config',
    ]);
    expect(await everythingIn(place.home)).toEqual(['.aws', '.aws/config']);
  });

  onMounts('stays whole on a full disk, and nothing is left there', async () => {
    const place = await ConfigPlace.make(original);
    const full =
      'cp "$1/.aws/config" "$1/c" && mount -t tmpfs -o size=64k tmpfs "$1/.aws" && cp "$1/c" "$1/.aws/config"';
    expect(mounted(place, full, 100_000)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: the disk is full.',
      'config: [profile a]|region = r|',
      'beside: config',
    ]);
    expect(await place.stateFiles('history')).toEqual([]);
  });

  onMounts('stays whole on a disk that has no room for a lock either', async () => {
    const place = await ConfigPlace.make(original);
    const full =
      'cp "$1/.aws/config" "$1/c" && mount -t tmpfs -o size=8k tmpfs "$1/.aws" && cp "$1/c" "$1/.aws/config" && ' +
      '(head -c 4096 /dev/zero > "$1/.aws/z")';
    expect(mounted(place, full)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: the disk is full.',
      'config: [profile a]|region = r|',
      'beside: config,z',
    ]);
  });

  const alone = 'mount --bind "$1/c" "$1/.aws/config"';

  onMounts('is written in place where it is mounted by itself', async () => {
    const place = await ConfigPlace.make('only a mount point');
    await writeFile(path.join(place.home, 'c'), original);
    expect(mounted(place, alone)).toEqual([
      'read: a',
      'add: done',
      'config: [profile a]|region = r||[profile b]|region = r|',
      'beside: config',
    ]);
    expect(await readFile(path.join(place.home, 'c'), 'utf8')).toContain('[profile b]');
    expect(await place.config()).toBe('only a mount point');
  });

  onMounts('gets its old content back when it is mounted by itself and the disk behind it is full', async () => {
    const place = await ConfigPlace.make(original);
    const full =
      'mkdir "$1/d" && mount -t tmpfs -o size=64k tmpfs "$1/d" && cp "$1/.aws/config" "$1/d/c" && ' +
      'mount --bind "$1/d/c" "$1/.aws/config"';
    expect(mounted(place, full, 100_000)).toEqual([
      'read: a',
      'add: ConfigUnwritable ~/.aws/config cannot be written: the disk is full.',
      'config: [profile a]|region = r|',
      'beside: config',
    ]);
  });

  onMounts('is shown and continued as it was when a writer was killed while it wrote in place', async () => {
    const place = await ConfigPlace.make('');
    const behind = path.join(place.home, 'c');
    await writeFile(behind, original);
    const death = path.join(import.meta.dirname, 'testing', 'children', 'die-in-place.mjs');
    const killed = () => mounted(place, `${alone} && export DIE_AT="$1/c" NODE_OPTIONS="--import=${death}"`);
    expect(killed).toThrow(expect.objectContaining({ signal: 'SIGKILL' }));
    expect(await readFile(behind, 'utf8')).toBe(`${original}\n[profil`.slice(0, 30));
    expect(await everythingIn(path.dirname(place.options.configPath))).toContain('.config.awso-journal');
    expect(mounted(place, alone)).toEqual([
      'read: a',
      'add: done',
      'config: [profile a]|region = r||[profile b]|region = r|',
      'beside: config',
    ]);
  });
});
