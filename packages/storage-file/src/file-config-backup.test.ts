import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, chown, lstat, mkdir, readFile, readlink, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FileConfigBackup } from './file-config-backup.js';
import { itWithNullDevice, nullDeviceIn } from './testing/null-device.js';
import { everythingIn, modeOf, temporaryHome } from './testing/temporary-home.js';

const hasMkfifo = spawnSync('mkfifo', ['--version']).error === undefined;

async function homeWith(config?: string) {
  const home = await temporaryHome();
  const awsDirectory = path.join(home, '.aws');
  const configPath = path.join(awsDirectory, 'config');
  if (config !== undefined) {
    await mkdir(path.join(awsDirectory, 'sso', 'cache'), { recursive: true });
    await writeFile(configPath, config);
    await chmod(configPath, 0o644);
    await writeFile(path.join(awsDirectory, 'sso', 'cache', 'token.json'), '{}');
  }
  const clock = () => new Date('2030-01-02T03:04:05.678Z');
  return { home, configPath, awsDirectory, backup: new FileConfigBackup({ configPath, awsDirectory, clock }) };
}

describe('a backup', () => {
  it('of the config is a dated copy beside it that only its owner can read', async () => {
    const { configPath, backup } = await homeWith('[profile a]\n');
    const made = await backup.config();
    expect(made).toEqual({ path: `${configPath}.2030-01-02T03-04-05.backup`, files: 1 });
    expect(await readFile(made.path, 'utf8')).toBe('[profile a]\n');
    expect([await modeOf(made.path), await modeOf(configPath)]).toEqual(['600', '644']);
    const again = await backup.config();
    expect(again.path).not.toBe(made.path);
  });

  it('of everything holds every file and every link, in private directories', async () => {
    const { home, awsDirectory, backup } = await homeWith('[profile a]\n');
    await symlink('/elsewhere/credentials', path.join(awsDirectory, 'credentials'));
    const made = await backup.everything();
    expect(made).toEqual({ path: path.join(home, '.aws.2030-01-02T03-04-05.backup'), files: 2 });
    expect(await everythingIn(made.path)).toEqual(await everythingIn(awsDirectory));
    expect(await readlink(path.join(made.path, 'credentials'))).toBe('/elsewhere/credentials');
    expect(path.basename((await backup.everything()).path)).toMatch(/^\.aws\.2030-01-02T03-04-05-[0-9a-f]{6}\.backup$/);
    const modes = ['', 'sso', 'sso/cache', 'config', 'sso/cache/token.json'].map((name) =>
      modeOf(path.join(made.path, name)),
    );
    expect(await Promise.all(modes)).toEqual(['700', '700', '700', '600', '600']);
  });

  it('of a config behind links is a copy of what they lead to, beside the link', async () => {
    const { home, awsDirectory, configPath, backup } = await homeWith('[profile a]\n');
    await mkdir(path.join(home, 'dotfiles'));
    await rename(awsDirectory, path.join(home, 'dotfiles', 'aws'));
    await symlink('dotfiles/aws', awsDirectory);
    await rename(configPath, path.join(home, 'real'));
    await symlink(path.join(home, 'real'), configPath);
    const one = await backup.config();
    const all = await backup.everything();
    expect(path.dirname(one.path)).toBe(awsDirectory);
    for (const copy of [one.path, path.join(all.path, 'config')]) {
      expect((await lstat(copy)).isFile()).toBe(true);
      expect(await readFile(copy, 'utf8')).toBe('[profile a]\n');
    }
  });

  it('waits for a config that another program is just writing anew', async () => {
    const { configPath, backup } = await homeWith('[profile a]\n');
    await truncate(configPath);
    const writing = wait(150).then(() => writeFile(configPath, '[profile b]\n'));
    const made = await backup.config();
    await writing;
    expect(await readFile(made.path, 'utf8')).toBe('[profile b]\n');
  });

  (hasMkfifo ? it : it.skip)('does not wait for pipes that lie among the files', async () => {
    const { awsDirectory, backup } = await homeWith('[profile a]\n');
    execFileSync('mkfifo', [path.join(awsDirectory, 'pipe')]);
    expect((await backup.everything()).files).toBe(2);
    expect((await backup.moveAside()).files).toBe(2);
  });

  (process.getuid?.() === 0 ? it : it.skip)('is not made by root in the home of somebody else', async () => {
    const { home, awsDirectory, backup } = await homeWith('[profile a]\n');
    for (const directory of [home, awsDirectory]) await chown(directory, 1234, 1234);
    const before = await everythingIn(home);
    const refused = { code: 'ConfigUnwritable', message: expect.stringContaining('in a directory of user 1234') };
    await expect(backup.config()).rejects.toMatchObject(refused);
    await expect(backup.everything()).rejects.toMatchObject(refused);
    expect(await everythingIn(home)).toEqual(before);
  });

  it('can be the directory itself, moved aside as it is', async () => {
    const { home, awsDirectory, backup } = await homeWith('[profile a]\n');
    const before = await everythingIn(awsDirectory);
    const made = await backup.moveAside();
    expect(made.files).toBe(2);
    expect(await everythingIn(made.path)).toEqual(before);
    expect((await lstat(made.path)).isDirectory()).toBe(true);
    expect((await everythingIn(home)).filter((name) => name === '.aws')).toEqual([]);
  });

  it('of nothing is refused, and makes nothing', async () => {
    const { home, backup } = await homeWith();
    const refused = { code: 'ConfigUnwritable', details: { reason: 'it does not exist' } };
    await expect(backup.config()).rejects.toMatchObject(refused);
    await expect(backup.everything()).rejects.toMatchObject(refused);
    await expect(backup.moveAside()).rejects.toMatchObject(refused);
    expect(await everythingIn(home)).toEqual([]);
  });

  itWithNullDevice('copies no null device', async () => {
    const home = await temporaryHome();
    const configPath = nullDeviceIn(home);
    const backup = new FileConfigBackup({ configPath, awsDirectory: home, clock: () => new Date() });
    await expect(backup.config()).rejects.toMatchObject({ details: { reason: 'it does not exist' } });
  });
});
