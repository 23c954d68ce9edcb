import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readFileIfExists } from './read-file.js';
import { temporaryDirectory } from './testing/temporary-directory.js';
import { itWithNullDevice, nullDeviceIn } from './testing/null-device.js';
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

  itWithNullDevice('takes the null device for a missing file, by whatever name', async () => {
    const device = nullDeviceIn(at());
    await symlink(device, at('config'));
    for (const file of [device, at('config')])
      expect(await readFileIfExists(file)).toMatchObject({ target: device, bytes: undefined, stamp: undefined });
  });

  it('refuses other devices, and sockets', async () => {
    await expect(readFileIfExists('/dev/zero')).rejects.toMatchObject({ reason: 'it is not a regular file' });
    const server = createServer().listen(at('socket'));
    await once(server, 'listening');
    try {
      await expect(readFileIfExists(at('socket'))).rejects.toMatchObject({ reason: 'it is not a regular file' });
    } finally {
      server.close();
    }
  });

  (process.platform === 'linux' ? it : it.skip)(
    'refuses what is open and has no place, as <(…) of a shell',
    async () => {
      const open = (await readdir('/proc/self/fd')).map((name) => `/proc/self/fd/${name}`);
      const placeless = open.find((file) => existsSync(file) && !path.isAbsolute(readlinkSync(file)));
      await expect(readFileIfExists(placeless!)).rejects.toMatchObject({ reason: 'it is not a regular file' });
    },
  );

  it('does not take a path through a file for a missing file', async () => {
    await writeFile(at('file'), '');
    await expect(readFileIfExists(at('file', 'config'))).rejects.toMatchObject({ code: 'unreadable' });
  });
});
