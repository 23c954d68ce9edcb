import { appendFile, readdir, rename, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readStill, type ReadStillOptions } from './read-still.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

/** What others do to the file at the end of each pause that the reader makes. */
function pauses(...deeds: (() => Promise<unknown>)[]) {
  let count = 0;
  const sleep = async (ms: number) => {
    await wait(ms);
    await deeds[count++]?.();
  };
  return { options: { sleep }, count: () => count };
}

describe('readStill', () => {
  const at = temporaryDirectory();
  const textOf = async (options: ReadStillOptions) => {
    const { bytes } = await readStill(at('config'), options);
    return bytes === undefined ? undefined : Buffer.from(bytes).toString();
  };

  it('does not wait for a file that has been still for long', async () => {
    await writeFile(at('config'), 'old');
    const { options, count } = pauses();
    expect(await textOf({ ...options, now: () => Date.now() + 60_000 })).toBe('old');
    expect(count()).toBe(0);
  });

  it('reads again what changed a moment ago', async () => {
    await writeFile(at('config'), 'half');
    const { options, count } = pauses(() => appendFile(at('config'), ' and half'));
    expect(await textOf(options)).toBe('half and half');
    expect(count()).toBe(2);
  });

  it('waits for the content of a file that was emptied to be written anew', async () => {
    await writeFile(at('config'), 'before');
    let rewritten: Promise<void> | undefined;
    const { options } = pauses(async () => {
      await truncate(at('config'));
      rewritten = wait(200).then(() => writeFile(at('config'), 'after'));
    });
    expect(await textOf(options)).toBe('after');
    await rewritten;
  });

  it('believes in the end that a file is empty', async () => {
    await writeFile(at('config'), '');
    expect(await textOf(pauses().options)).toBe('');
  });

  it('looks twice before it believes that a file is missing', async () => {
    await writeFile(at('config~'), 'moved away by an editor');
    const { options } = pauses(() => rename(at('config~'), at('config')));
    expect(await textOf(options)).toBe('moved away by an editor');
    expect(await readStill(at('none'), pauses().options)).toMatchObject({ bytes: undefined, stamp: undefined });
    expect(await readdir(at())).toEqual(['config']);
  });

  it('believes at once that a file is missing when it is only to be shown', async () => {
    const { options, count } = pauses();
    expect(await textOf({ ...options, toWrite: false })).toBeUndefined();
    expect(count()).toBe(0);
  });

  it('does not take the time that its own look takes for stillness of the file', async () => {
    await writeFile(at('config'), 'half');
    const { mtimeMs } = await stat(at('config'));
    const { options, count } = pauses(() => appendFile(at('config'), ' and half'));
    // The clock says that the look began when the file had just changed; whatever it says afterwards must not matter.
    const times = [mtimeMs + 10, mtimeMs + 10_000];
    expect(await textOf({ ...options, now: () => times.shift() ?? Date.now() })).toBe('half and half');
    expect(count()).toBeGreaterThan(0);
  });

  it('is not misled by times in the future', async () => {
    await writeFile(at('config'), 'from tomorrow');
    const tomorrow = new Date(Date.now() + 86_400_000);
    await utimes(at('config'), tomorrow, tomorrow);
    expect(await textOf(pauses().options)).toBe('from tomorrow');
  });

  it('gives up on a file that never rests', async () => {
    await writeFile(at('config'), '');
    const deeds = Array.from({ length: 100 }, () => () => appendFile(at('config'), 'more'));
    await expect(textOf({ ...pauses(...deeds).options, timeoutMs: 200 })).rejects.toMatchObject({
      code: 'busy',
      message: `${at('config')} does not come to rest: it was not still for 50 ms within 200 ms.`,
    });
  });
});
