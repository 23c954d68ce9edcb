import { execFileSync } from 'node:child_process';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readFileIfExists } from './read-file.js';
import { temporaryDirectory } from './testing/temporary-directory.js';
import { hasProgram } from './testing/has-program.js';

describe('readFileIfExists', () => {
  const at = temporaryDirectory();

  it('gives the bytes, the state and the real place of a file', async () => {
    await writeFile(at('real'), 'text');
    await symlink('real', at('config'));
    const snapshot = await readFileIfExists(at('config'));
    expect(snapshot).toMatchObject({ path: at('config'), target: at('real'), stamp: { size: 4n } });
    expect(Buffer.from(snapshot.bytes!).toString()).toBe('text');
  });

  it('gives no bytes for a missing file and creates nothing', async () => {
    expect(await readFileIfExists(at('.aws', 'config'))).toEqual({
      path: at('.aws', 'config'),
      target: at('.aws', 'config'),
      bytes: undefined,
      stamp: undefined,
    });
    expect(await readdir(at())).toEqual([]);
  });

  it('refuses a directory', async () => {
    await mkdir(at('config'));
    await expect(readFileIfExists(at('config'))).rejects.toMatchObject({
      code: 'unreadable',
      message: `${at('config')} cannot be read: it is a directory.`,
    });
  });

  (hasProgram('mkfifo') ? it : it.skip)('refuses a named pipe without waiting for a writer', async () => {
    execFileSync('mkfifo', [at('config')]);
    await expect(readFileIfExists(at('config'))).rejects.toMatchObject({ reason: 'it is not a regular file' });
  });

  it('does not take a path through a file for a missing file', async () => {
    await writeFile(at('file'), '');
    await expect(readFileIfExists(at('file', 'config'))).rejects.toMatchObject({ code: 'unreadable' });
  });
});
