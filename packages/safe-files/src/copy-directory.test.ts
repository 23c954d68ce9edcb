import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, readdir, readFile, readlink, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { copyDirectory, moveDirectory } from './copy-directory.js';
import { buildChildPrograms } from './testing/child-programs.js';
import { hasProgram } from './testing/has-program.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('copyDirectory', () => {
  const at = temporaryDirectory();
  const modeOf = async (...names: string[]) => (await stat(at(...names))).mode & 0o777;

  it('copies files and directories, for nobody else to read', async () => {
    await mkdir(at('from', 'a', 'empty'), { recursive: true });
    await writeFile(at('from', 'a', 'file'), 'text', { mode: 0o644 });
    expect(await copyDirectory(at('from'), at('to'))).toBe(1);
    expect(await readFile(at('to', 'a', 'file'), 'utf8')).toBe('text');
    expect((await readdir(at('to'), { recursive: true })).sort()).toEqual(['a', 'a/empty', 'a/file']);
    expect([await modeOf('to'), await modeOf('to', 'a'), await modeOf('to', 'a', 'file')]).toEqual([
      0o700, 0o700, 0o600,
    ]);
    expect((await readdir(at())).sort()).toEqual(['from', 'to']);
  });

  it('copies what links to files lead to, and other links as they are', async () => {
    await mkdir(at('from'));
    await mkdir(at('elsewhere'));
    await writeFile(at('elsewhere', 'config'), 'theirs');
    await symlink('../elsewhere/config', at('from', 'config'));
    await symlink('../elsewhere', at('from', 'directory'));
    await symlink('nowhere', at('from', 'dangling'));
    await symlink('circle', at('from', 'circle'));
    expect(await copyDirectory(at('from'), at('to'))).toBe(1);
    expect((await lstat(at('to', 'config'))).isFile()).toBe(true);
    expect(await readFile(at('to', 'config'), 'utf8')).toBe('theirs');
    const links = ['directory', 'dangling', 'circle'].map((name) => readlink(at('to', name)));
    expect(await Promise.all(links)).toEqual(['../elsewhere', 'nowhere', 'circle']);
  });

  (hasProgram('mkfifo') ? it : it.skip)('leaves out sockets, pipes and what belongs to a process at work', async () => {
    await mkdir(at('from'));
    execFileSync('mkfifo', [at('from', 'pipe')]);
    await symlink('pipe', at('from', 'link-to-pipe'));
    const server = createServer().listen(at('from', 'socket'));
    await once(server, 'listening');
    const ours = ['.config.awso-lock', '.config.awso-lock.0123456789ab', '.config.x.awso-tmp', '.config.awso-journal'];
    for (const name of [...ours, 'kept.awso-lock']) await writeFile(at('from', name), '');
    try {
      expect(await copyDirectory(at('from'), at('to'))).toBe(1);
    } finally {
      server.close();
    }
    expect((await readdir(at('to'))).sort()).toEqual(['kept.awso-lock', 'link-to-pipe']);
  });

  it('waits for a file that another program is just writing', async () => {
    await mkdir(at('from'));
    await writeFile(at('from', 'config'), 'before');
    await truncate(at('from', 'config'));
    const writing = wait(150).then(() => writeFile(at('from', 'config'), 'after'));
    await copyDirectory(at('from'), at('to'));
    await writing;
    expect(await readFile(at('to', 'config'), 'utf8')).toBe('after');
  });

  it('replaces nothing', async () => {
    await mkdir(at('from'));
    for (const name of ['to', 'other.incomplete']) await mkdir(at(name));
    for (const name of ['to', 'other'])
      await expect(copyDirectory(at('from'), at(name))).rejects.toMatchObject({ code: 'changed' });
    expect((await readdir(at())).sort()).toEqual(['from', 'other.incomplete', 'to']);
  });

  it('leaves nothing behind when the disk does not take all of it', async () => {
    const programs = await buildChildPrograms('copy-once');
    try {
      await mkdir(at('from'));
      await writeFile(at('from', 'a'), 'text');
      await writeFile(at('from', 'b'), Buffer.alloc(1_000_000));
      // A limit on file sizes cuts a write short like a full disk does, and needs no disk that is full.
      const script = 'ulimit -f 64 && exec "$0" "$@"';
      const args = ['-c', script, process.execPath, programs.file('copy-once'), at('from'), at('to')];
      const { output } = await programs.run('sh', args).finished();
      expect(output).toBe('unwritable: it would become larger than this process may write\n');
      expect(await readdir(at())).toEqual(['from']);
    } finally {
      await programs.remove();
    }
  });

  it('says what cannot be read', async () => {
    await writeFile(at('file'), '');
    await expect(copyDirectory(at('file'), at('to'))).rejects.toMatchObject({ code: 'unreadable', path: at('file') });
    expect(await readdir(at())).toEqual(['file']);
  });
});

describe('moveDirectory', () => {
  const at = temporaryDirectory();

  it('gives a directory another name, as it is', async () => {
    await mkdir(at('from', 'a'), { recursive: true });
    await writeFile(at('from', 'a', 'file'), '');
    await chmod(at('from'), 0o755);
    expect(await moveDirectory(at('from'), at('to'))).toBe(1);
    expect((await readdir(at(), { recursive: true })).sort()).toEqual(['to', 'to/a', 'to/a/file']);
    expect((await stat(at('to'))).mode & 0o777).toBe(0o755);
  });

  it('gives a link another name, and leaves what it leads to', async () => {
    await symlink('nowhere', at('from'));
    expect(await moveDirectory(at('from'), at('to'))).toBe(0);
    expect(await readlink(at('to'))).toBe('nowhere');
  });

  it('replaces nothing, not even an empty directory', async () => {
    await mkdir(at('from'));
    await mkdir(at('to'));
    await expect(moveDirectory(at('from'), at('to'))).rejects.toMatchObject({ code: 'changed' });
    expect((await readdir(at())).sort()).toEqual(['from', 'to']);
  });
});
