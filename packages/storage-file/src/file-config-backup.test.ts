import { describe, expect, it } from '@jest/globals';
import { chmod, lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FileConfigBackup } from './file-config-backup.js';
import { everythingIn, modeOf, temporaryHome } from './testing/temporary-home.js';

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
    const modes = ['', 'sso', 'sso/cache', 'config', 'sso/cache/token.json'].map((name) =>
      modeOf(path.join(made.path, name)),
    );
    expect(await Promise.all(modes)).toEqual(['700', '700', '700', '600', '600']);
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
});
