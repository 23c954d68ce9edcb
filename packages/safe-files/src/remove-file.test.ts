import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { removeFile } from './remove-file.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('removeFile', () => {
  const at = temporaryDirectory();

  it('removes a file, and does not mind a missing one', async () => {
    await writeFile(at('token'), 'secret');
    expect(await removeFile(at('token'))).toBe(true);
    expect(await removeFile(at('token'))).toBe(false);
    expect(await removeFile(at('nowhere', 'token'))).toBe(false);
    expect(await readdir(at())).toEqual([]);
  });

  it('does not mind others who remove it at the same time', async () => {
    for (let round = 0; round < 20; round++) {
      await writeFile(at('token'), 'secret');
      const removed = await Promise.all(Array.from({ length: 8 }, () => removeFile(at('token'))));
      expect([removed.includes(true), await readdir(at())]).toEqual([true, []]);
    }
  });

  it('removes the file behind a link, not the link', async () => {
    await writeFile(at('real'), 'secret');
    await symlink('real', at('token'));
    expect(await removeFile(at('token'))).toBe(true);
    expect(await readdir(at())).toEqual(['token']);
  });

  it('refuses directories and write-protected files', async () => {
    await mkdir(at('directory'));
    await writeFile(at('protected'), 'precious', { mode: 0o400 });
    await expect(removeFile(at('directory'))).rejects.toMatchObject({
      code: 'unwritable',
      reason: 'it is a directory',
    });
    await expect(removeFile(at('protected'))).rejects.toMatchObject({ code: 'unwritable', reason: /write-protected/ });
    expect((await readdir(at())).sort()).toEqual(['directory', 'protected']);
  });
});
