import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildChildPrograms, type ChildPrograms } from './testing/child-programs.js';
import { hasProgram } from './testing/has-program.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('replaceFile in another process', () => {
  const at = temporaryDirectory();
  let programs: ChildPrograms;
  beforeAll(async () => (programs = await buildChildPrograms('replace-once')));
  afterAll(() => programs.remove());

  it('keeps the old file and no temporary one when the new bytes do not fit', async () => {
    await writeFile(at('config'), 'old');
    // A limit on file sizes cuts a write short like a full disk does, and needs no disk that is full.
    const script = 'ulimit -f 64 && exec "$0" "$@"';
    const args = ['-c', script, process.execPath, programs.file('replace-once'), at('config'), '1000000'];
    const { output } = await programs.run('sh', args).finished();
    expect(output).toBe('unwritable: it would become larger than this process may write\n');
    expect(await readFile(at('config'), 'utf8')).toBe('old');
    expect(await readdir(at())).toEqual(['config']);
  });

  asRoot('refuses to take a file away from its owner', async () => {
    await chmod(at(), 0o777);
    await writeFile(at('config'), 'old');
    await chmod(at('config'), 0o666);
    const { output } = await programs.start('replace-once', [at('config'), '3'], { uid: 1234, gid: 1234 }).finished();
    expect(output).toBe('unwritable: it belongs to user 0 and group 0, and replacing it would change that\n');
    expect(await readFile(at('config'), 'utf8')).toBe('old');
    expect(await readdir(at())).toEqual(['config']);
  });

  (hasProgram('unshare') && hasProgram('mount') ? asRoot : it.skip)(
    'writes a file that is mounted by itself',
    async () => {
      await writeFile(at('source'), 'old');
      await writeFile(at('config'), '');
      const args = ['-m', 'sh', '-c', 'mount --bind "$1" "$2" && exec "$0" "$3" "$2" 5', process.execPath];
      const child = programs.run('unshare', [...args, at('source'), at('config'), programs.file('replace-once')]);
      expect((await child.finished()).output).toBe('written\n');
      expect(await readFile(at('source'), 'utf8')).toBe('nnnnn');
      expect((await readdir(at())).sort()).toEqual(['config', 'source']);
    },
  );
});
