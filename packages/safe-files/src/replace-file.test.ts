import {
  mkdir,
  chmod,
  chown,
  lstat,
  open,
  readdir,
  readFile,
  readlink,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readFileIfExists } from './read-file.js';
import { renameOver } from './rename-over.js';
import { replaceFile, replaceFileBy } from './replace-file.js';
import { syncDirectory } from './sync-directory.js';
import { temporaryDirectory } from './testing/temporary-directory.js';
import { itWithNullDevice, nullDeviceIn } from './testing/null-device.js';

const bytes = (text: string) => Buffer.from(text);
const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? it : it.skip;
const modeOf = async (file: string) => (await stat(file)).mode & 0o777;

describe('replaceFile', () => {
  const at = temporaryDirectory();

  it('creates a private file and private directories', async () => {
    expect(await replaceFile(at('a', 'b', 'config'), bytes('new'))).toEqual({ written: true });
    expect(await readFile(at('a', 'b', 'config'), 'utf8')).toBe('new');
    expect([await modeOf(at('a')), await modeOf(at('a', 'b')), await modeOf(at('a', 'b', 'config'))]).toEqual([
      0o700, 0o700, 0o600,
    ]);
  });

  it('creates with the modes that it is given', async () => {
    await replaceFile(at('shared', 'list'), bytes('new'), { mode: 0o644, directoryMode: 0o755 });
    expect([await modeOf(at('shared')), await modeOf(at('shared', 'list'))]).toEqual([0o755, 0o644]);
  });

  it('keeps the mode of an existing file and leaves nothing beside it', async () => {
    await writeFile(at('config'), 'old');
    await chmod(at('config'), 0o640);
    await replaceFile(at('config'), bytes('new'));
    expect(await readFile(at('config'), 'utf8')).toBe('new');
    expect(await modeOf(at('config'))).toBe(0o640);
    expect(await readdir(at())).toEqual(['config']);
  });

  asRoot('keeps the owner of an existing file', async () => {
    await writeFile(at('config'), 'old');
    await chown(at('config'), 1234, 4321);
    await replaceFile(at('config'), bytes('new'));
    expect(await stat(at('config'))).toMatchObject({ uid: 1234, gid: 4321 });
    expect(await readFile(at('config'), 'utf8')).toBe('new');
  });

  it('keeps links and writes what they point to', async () => {
    await mkdir(at('dotfiles'));
    await writeFile(at('dotfiles', 'config'), 'old');
    await symlink('dotfiles/config', at('config'));
    await symlink('dotfiles/missing', at('dangling'));
    await replaceFile(at('config'), bytes('new'));
    await replaceFile(at('dangling'), bytes('made'));
    expect([await readlink(at('config')), await readlink(at('dangling'))]).toEqual([
      'dotfiles/config',
      'dotfiles/missing',
    ]);
    expect(await readFile(at('dotfiles', 'config'), 'utf8')).toBe('new');
    expect(await readFile(at('dotfiles', 'missing'), 'utf8')).toBe('made');
  });

  it('writes nothing when nothing would change', async () => {
    await writeFile(at('config'), 'same');
    const expected = await readFileIfExists(at('config'));
    expect(await replaceFile(at('config'), bytes('same'), { expected })).toEqual({ written: false });
    expect((await readFileIfExists(at('config'))).stamp).toEqual(expected.stamp);
  });

  it('refuses when another program wrote the file since it was read', async () => {
    await writeFile(at('config'), 'old');
    const expected = await readFileIfExists(at('config'));
    await writeFile(at('config'), 'foreign');
    await expect(replaceFile(at('config'), bytes('new'), { expected })).rejects.toMatchObject({ code: 'changed' });
    expect(await readFile(at('config'), 'utf8')).toBe('foreign');
    expect(await readdir(at())).toEqual(['config']);
  });

  it('looks once more right before the rename', async () => {
    await writeFile(at('config'), 'old');
    const expected = await readFileIfExists(at('config'));
    let renames = 0;
    const counting = (from: string, to: string) => {
      renames++;
      return rename(from, to);
    };
    const large = Buffer.alloc(30_000_000, 'n');
    const replaced = replaceFileBy({ rename: counting, syncDirectory }, at('config'), large, { expected });
    const refused = expect(replaced).rejects.toMatchObject({ code: 'changed' });
    // The first look is over when the temporary file is there, and the second comes when all of that is on the disk.
    while ((await readdir(at())).length === 1) await wait(1);
    await writeFile(at('config'), 'foreign');
    await refused;
    expect(renames).toBe(0);
    expect(await readFile(at('config'), 'utf8')).toBe('foreign');
  });

  it('refuses when a file appeared, disappeared or was linked elsewhere since it was read', async () => {
    const missing = await readFileIfExists(at('config'));
    await writeFile(at('config'), 'foreign');
    await expect(replaceFile(at('config'), bytes('new'), { expected: missing })).rejects.toMatchObject({
      code: 'changed',
    });
    const there = await readFileIfExists(at('config'));
    await expect(
      replaceFile(at('gone'), bytes('new'), { expected: { ...there, target: at('gone') } }),
    ).rejects.toMatchObject({
      code: 'changed',
    });
    await symlink('config', at('link'));
    const elsewhere = { ...(await readFileIfExists(at('link'))), target: at('elsewhere') };
    await expect(replaceFile(at('link'), bytes('new'), { expected: elsewhere })).rejects.toMatchObject({
      code: 'changed',
    });
    expect(await readFile(at('config'), 'utf8')).toBe('foreign');
  });

  it('creates a file that was missing when it was read', async () => {
    const expected = await readFileIfExists(at('config'));
    expect(await replaceFile(at('config'), bytes('new'), { expected })).toEqual({ written: true });
    expect(await readdir(at())).toEqual(['config']);
    expect((await lstat(at('config'))).nlink).toBe(1);
  });

  it('refuses a write-protected file, for root too', async () => {
    await writeFile(at('config'), 'precious', { mode: 0o400 });
    await expect(replaceFile(at('config'), bytes('new'))).rejects.toMatchObject({
      code: 'unwritable',
      message: `${at('config')} cannot be written: it is write-protected (nobody has write permission).`,
    });
    expect(await readFile(at('config'), 'utf8')).toBe('precious');
  });

  itWithNullDevice(
    'refuses the null device, also behind a link and for root, and leaves nothing beside it',
    async () => {
      const device = nullDeviceIn(at());
      await symlink(device, at('config'));
      const beside = await readdir(path.dirname(device));
      for (const file of [device, at('config')])
        await expect(replaceFile(file, bytes('new'))).rejects.toMatchObject({
          code: 'unwritable',
          message: `${file} cannot be written: it is the null device, which keeps nothing.`,
        });
      expect((await stat(device)).isCharacterDevice()).toBe(true);
      expect(await readdir(path.dirname(device))).toEqual(beside);
    },
  );

  it('refuses a directory, and a path through a file', async () => {
    await mkdir(at('directory'));
    await expect(replaceFile(at('directory'), bytes('new'))).rejects.toMatchObject({ reason: 'it is a directory' });
    await writeFile(at('file'), '');
    await expect(replaceFile(at('file', 'config'), bytes('new'))).rejects.toMatchObject({ path: at('file', 'config') });
    expect(await readdir(at('directory'))).toEqual([]);
  });

  it('writes in place what cannot be renamed over, by the same inode', async () => {
    await writeFile(at('config'), 'old and long');
    const { ino } = await stat(at('config'));
    const busy = () => Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' }));
    const expected = await readFileIfExists(at('config'));
    await replaceFileBy({ rename: busy, syncDirectory }, at('config'), bytes('new'), { expected });
    expect(await readFile(at('config'), 'utf8')).toBe('new');
    expect((await stat(at('config'))).ino).toBe(ino);
    expect(await readdir(at())).toEqual(['config']);
  });

  it('gives way to a program that began to write the file at the very instant of the rename', async () => {
    await writeFile(at('config'), 'old');
    await chmod(at('config'), 0o640);
    let theirs = Promise.resolve();
    const justAfterTheyOpened = async (from: string, to: string) => {
      const opened = await open(to, 'w');
      await rename(from, to);
      theirs = wait(20)
        .then(() => opened.writeFile('from another program'))
        .then(() => opened.close());
    };
    const expected = await readFileIfExists(at('config'));
    await expect(
      replaceFileBy({ rename: justAfterTheyOpened, syncDirectory }, at('config'), bytes('new'), { expected }),
    ).rejects.toMatchObject({
      code: 'changed',
    });
    await theirs;
    expect(await readFile(at('config'), 'utf8')).toBe('from another program');
    expect(await modeOf(at('config'))).toBe(0o640);
    expect(await readdir(at())).toEqual(['config']);
  });

  it('removes its temporary file when the rename fails', async () => {
    await writeFile(at('config'), 'old');
    const broken = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'rename' }));
    await expect(
      replaceFileBy({ rename: broken, syncDirectory }, at('config'), bytes('new'), {}),
    ).rejects.toMatchObject({
      code: 'unwritable',
      reason: 'the disk reports an error',
    });
    expect(await readdir(at())).toEqual(['config']);
  });
});

describe('replaceFile, once the file has changed', () => {
  const at = temporaryDirectory();

  it('does not fail because the directory cannot be made durable', async () => {
    await writeFile(at('config'), 'old');
    const broken = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'fsync' }));
    const calls = { rename: renameOver, syncDirectory: broken };
    expect(await replaceFileBy(calls, at('config'), bytes('new'), {})).toEqual({ written: true });
    expect(await readFile(at('config'), 'utf8')).toBe('new');
  });

  it('does not hide a mistake of ours', async () => {
    const calls = { rename: renameOver, syncDirectory: () => Promise.reject(new TypeError('a bug')) };
    await expect(replaceFileBy(calls, at('config'), bytes('new'), {})).rejects.toThrow('a bug');
  });
});
