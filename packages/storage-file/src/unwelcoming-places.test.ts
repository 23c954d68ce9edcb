import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, readlink, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FileConfigRepository } from './file-config-repository.js';
import { cause, ConfigPlace, profile } from './testing/config-place.js';
import { itWithNullDevice, nullDeviceIn } from './testing/null-device.js';
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

  itWithNullDevice('is none when it is the null device, to which nothing is written', async () => {
    const place = await ConfigPlace.make(original);
    await rm(place.options.configPath);
    const device = nullDeviceIn(place.home);
    await symlink(device, place.options.configPath);
    const before = await everythingIn(place.home);
    for (const configPath of [device, place.options.configPath]) {
      const options = { ...place.options, configPath, credentialsPath: device };
      const repository = new FileConfigRepository(options);
      expect((await repository.read()).config.profiles.size).toBe(0);
      await expect(
        repository.update(cause, (_, managed) => ({ changes: [profile('b', { region: 'r' })], managed })),
      ).rejects.toMatchObject({
        code: 'ConfigUnwritable',
        message: `${configPath} cannot be written: it is the null device, which keeps nothing.`,
      });
    }
    expect((await stat(device)).isCharacterDevice()).toBe(true);
    expect(await everythingIn(place.home)).toEqual(before);
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
