import { appendFile, utimes, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readAgainIfEmpty } from './read-again-if-empty.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

const minuteMs = 60_000;

describe('readAgainIfEmpty', () => {
  const at = temporaryDirectory();

  /** Reads on a clock that only its own pauses move, from this long after now. */
  async function reading(afterMs: number, atPause: (pause: number) => Promise<void> = () => Promise.resolve()) {
    let [time, pauses] = [Date.now() + afterMs, 0];
    const sleep = async (ms: number) => {
      time += ms;
      await atPause(++pauses);
    };
    const { bytes } = await readAgainIfEmpty(at('config'), { now: () => time, sleep });
    return { text: bytes && Buffer.from(bytes).toString(), pauses };
  }

  it('does not wait for a file with content, a missing one, or one that has been empty for long', async () => {
    expect(await reading(0)).toEqual({ text: undefined, pauses: 0 });
    await writeFile(at('config'), '');
    expect(await reading(minuteMs)).toEqual({ text: '', pauses: 0 });
    await writeFile(at('config'), 'x');
    expect(await reading(0)).toEqual({ text: 'x', pauses: 0 });
  });

  it('reads what is written into a file that was emptied a moment ago', async () => {
    await writeFile(at('config'), '');
    const write = async (pause: number) => (pause === 3 ? appendFile(at('config'), 'new') : undefined);
    expect(await reading(0, write)).toEqual({ text: 'new', pauses: 3 });
  });

  it('believes after half a second that it is empty, also when its time lies in the future', async () => {
    await writeFile(at('config'), '');
    for (const aheadMs of [0, minuteMs]) {
      const when = new Date(Date.now() + aheadMs);
      await utimes(at('config'), when, when);
      const { text, pauses } = await reading(0);
      expect(text).toBe('');
      expect(pauses).toBeGreaterThan(10);
      expect(pauses).toBeLessThan(60);
    }
  });
});
