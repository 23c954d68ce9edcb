import { chmod, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { ensurePrivateDirectory } from './ensure-private-directory.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('ensurePrivateDirectory', () => {
  const at = temporaryDirectory();
  const modeOf = async (...names: string[]) => (await stat(at(...names))).mode & 0o777;

  it('makes each missing directory private and leaves the others as they are', async () => {
    await mkdir(at('a'));
    await chmod(at('a'), 0o755);
    await ensurePrivateDirectory(at('a', 'b', 'c'));
    await ensurePrivateDirectory(at('a', 'b', 'c'));
    expect([await modeOf('a'), await modeOf('a', 'b'), await modeOf('a', 'b', 'c')]).toEqual([0o755, 0o700, 0o700]);
  });

  it('makes the directory that a link points to', async () => {
    await symlink('elsewhere/deep', at('link'));
    await ensurePrivateDirectory(at('link'));
    expect(await modeOf('elsewhere', 'deep')).toBe(0o700);
  });

  it('is made once by all who want it at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ensurePrivateDirectory(at('a', 'b', 'c'))));
    expect(await modeOf('a', 'b', 'c')).toBe(0o700);
  });

  // Node's own recursive mkdir would never return here.
  onLinux('gives up where nothing can be made', async () => {
    await expect(ensurePrivateDirectory('/proc/nope/deep')).rejects.toMatchObject({
      code: 'unwritable',
      reason: 'a part of the path does not exist',
    });
  });

  it('says so when a file is in the way', async () => {
    await writeFile(at('file'), '');
    await expect(ensurePrivateDirectory(at('file'))).rejects.toMatchObject({
      code: 'unwritable',
      path: at('file'),
      reason: 'a part of the path is not a directory',
    });
  });
});
