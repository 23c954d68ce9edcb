import { readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileIfExists } from './read-file.js';
import { readStill } from './read-still.js';
import { recoverInPlaceWrite, writeInPlace } from './in-place-journal.js';
import { ownIdentity } from './process-identity.js';
import { deadPid } from './testing/lock-files.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('a write in place', () => {
  const at = temporaryDirectory();
  const journal = () => at('.config.awso-journal');
  const gone = deadPid();

  /** What is on the disk when the writer dies in the middle. */
  async function cutWrite(before: Uint8Array, after: Uint8Array, found: Uint8Array, writer: object = { pid: gone }) {
    const head = { ...ownIdentity(), ...writer, before: before.length, after: after.length };
    await writeFile(journal(), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), before, after]));
    await writeFile(at('config'), found);
  }

  const [before, after, cut] = ['old, old and older', 'new, new', 'new, old and older'].map((text) =>
    Buffer.from(text),
  );

  it('leaves the new bytes and no journal', async () => {
    await writeFile(at('config'), before!);
    await writeInPlace(at('config'), before!, after!);
    expect(await readFile(at('config'))).toEqual(after);
    expect(await readdir(at())).toEqual(['config']);
  });

  it('is undone by the next read for writing, wherever it was cut', async () => {
    const bytes = () => fc.uint8Array({ maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(bytes(), bytes(), fc.nat(40), async (before, after, written) => {
        const done = after.slice(0, written);
        const found = Buffer.concat([done, before.subarray(done.length)]);
        await cutWrite(before, after, found);
        await recoverInPlaceWrite(at('config'));
        expect([before, after].map((whole) => Buffer.from(whole))).toContainEqual(await readFile(at('config')));
        expect(await readdir(at())).toEqual(['config']);
      }),
      { numRuns: 60 },
    );
  });

  it('is undone before readStill answers, or seen through by who may not write', async () => {
    await cutWrite(before!, after!, cut!);
    expect((await readFileIfExists(at('config'))).bytes).toEqual(cut);
    expect((await readStill(at('config'), { stillForMs: 0, toWrite: false })).bytes).toEqual(before);
    expect(await readFile(at('config'))).toEqual(cut);
    expect((await readStill(at('config'), { stillForMs: 0 })).bytes).toEqual(before);
    expect(await readdir(at())).toEqual(['config']);
  });

  it('is left alone while its writer lives', async () => {
    await cutWrite(before!, after!, cut!, { pid: process.pid });
    expect(await recoverInPlaceWrite(at('config'))).toBe('under way');
    expect((await readdir(at())).sort()).toEqual(['.config.awso-journal', 'config']);
  });

  it('is waited for by who reads, and never read half-way', async () => {
    await cutWrite(before!, after!, cut!, { pid: process.pid });
    for (const toWrite of [true, false]) {
      const options = { stillForMs: 5, timeoutMs: 20, toWrite };
      await expect(readStill(at('config'), options)).rejects.toMatchObject({ code: 'busy' });
      let pauses = 0;
      const sleep = async () => {
        if (++pauses === 2) await writeFile(at('config'), after!);
        await wait(5);
      };
      expect((await readStill(at('config'), { ...options, timeoutMs: 2000, sleep })).bytes).toEqual(after);
      await writeFile(at('config'), cut!);
    }
  });

  it('is undone for a writer in another container when that has been silent', async () => {
    await cutWrite(before!, after!, cut!, { machine: 'ffffffffffff' });
    expect(await recoverInPlaceWrite(at('config'))).toBe('under way');
    await utimes(journal(), new Date(), new Date(Date.now() - 31_000));
    expect(await recoverInPlaceWrite(at('config'))).toBe('undone');
    expect(await readFile(at('config'))).toEqual(before);
  });

  it('is not undone when somebody has written the file since', async () => {
    await cutWrite(before!, after!, Buffer.from('from another program'));
    expect(await recoverInPlaceWrite(at('config'))).toBe('none');
    expect(await readFile(at('config'), 'utf8')).toBe('from another program');
    expect(await readdir(at())).toEqual(['config']);
  });

  it('is an error when its journal is damaged', async () => {
    await cutWrite(before!, after!, cut!);
    await truncate(journal(), 10);
    await expect(readStill(at('config'))).rejects.toMatchObject({
      code: 'unreadable',
      reason: /journal .* is damaged/,
    });
    expect((await readStill(at('config'), { stillForMs: 0, toWrite: false })).bytes).toEqual(cut);
    expect(await readFile(at('config'))).toEqual(cut);
  });
});
