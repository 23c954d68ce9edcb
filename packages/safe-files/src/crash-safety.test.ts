import { readdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readStill } from './read-still.js';
import { replaceFile } from './replace-file.js';
import { SafeFileError } from './safe-file-error.js';
import { buildChildPrograms, type ChildPrograms } from './testing/child-programs.js';
import { temporaryDirectory } from './testing/temporary-directory.js';
import { withLock } from './with-lock.js';

const purpose = 'test';

/** More than the default: on a busy machine a writer that pauses for 5 ms may get its turn again much later. */
const stillForMs = 150;

describe('a file that others write', () => {
  const at = temporaryDirectory();
  let programs: ChildPrograms;
  beforeAll(async () => (programs = await buildChildPrograms('replace-for-ever', 'rewrite-carelessly')));
  afterAll(() => programs.remove());

  it('is old or new when a writer is killed, and the next one cleans up', async () => {
    let interrupted = 0;
    for (let round = 0; round < 30; round++) {
      const child = programs.start('replace-for-ever', [at('config')]);
      await child.printed('started');
      await wait(Math.random() * 10);
      await child.kill();
      interrupted += (await readdir(at())).length > 1 ? 1 : 0;

      const found = await readFile(at('config'), 'latin1');
      expect(found).toHaveLength(300_000);
      expect(new Set(found).size).toBe(1);
      await withLock(at('config'), { purpose, timeoutMs: 1000 }, () => replaceFile(at('config'), Buffer.from('next')));
      expect(await readdir(at())).toEqual(['config']);
    }
    // Or nothing was tested.
    expect(interrupted).toBeGreaterThan(0);
  }, 60_000);

  it('loses none of its lines to us when a program truncates, pauses and writes', async () => {
    const lines = Array.from({ length: 200 }, (_, line) => `[profile original-${String(line)}]`);
    await writeFile(at('config'), `${lines.join('\n')}\n`);
    const child = programs.start('rewrite-carelessly', [at('config'), '12']);
    const ended = child.finished().then(() => true);
    for (let round = 0; !(await Promise.race([ended, wait(20, false)])); round++) {
      await appendUnderLock(at('config'), `# ours ${String(round)}\n`).catch((error: unknown) => {
        if (!(error instanceof SafeFileError) || !['changed', 'busy'].includes(error.code)) throw error;
      });
      expect(await missingLines()).toEqual([]);
    }
    expect(await child.finished()).toEqual({ output: 'started\n', code: 0 });
    expect(await readFile(at('config'), 'utf8')).toContain('# ours');

    async function missingLines(): Promise<string[]> {
      const text = Buffer.from((await readStill(at('config'), { stillForMs })).bytes ?? []).toString();
      return lines.filter((line) => !text.includes(line));
    }
  }, 60_000);
});

async function appendUnderLock(file: string, line: string): Promise<void> {
  await withLock(file, { purpose }, async () => {
    const expected = await readStill(file, { stillForMs });
    await replaceFile(file, Buffer.concat([expected.bytes ?? Buffer.alloc(0), Buffer.from(line)]), { expected });
  });
}
