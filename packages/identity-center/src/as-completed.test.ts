import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { asCompleted } from './as-completed.js';

/** Work whose items take as many turns of the event loop as their number says. */
function worker() {
  const started: number[] = [];
  let [running, most] = [0, 0];
  const work = async (turns: number): Promise<number> => {
    started.push(turns);
    most = Math.max(most, ++running);
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    running--;
    return turns;
  };
  return { work, started, most: () => most };
}

async function all<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for await (const item of results) items.push(item);
  return items;
}

describe('working on a few items at a time', () => {
  it('yields every result, as soon as it is there', async () => {
    expect(await all(asCompleted([30, 1, 10], 3, worker().work))).toEqual([1, 10, 30]);
  });

  it('never works on more than that', async () => {
    const { work, most } = worker();
    expect(
      await all(
        asCompleted(
          Array.from({ length: 20 }, () => 2),
          4,
          work,
        ),
      ),
    ).toHaveLength(20);
    expect(most()).toBe(4);
  });

  it('yields nothing for nothing', async () => {
    expect(await all(asCompleted([], 4, worker().work))).toEqual([]);
  });

  it('starts nothing more when the consumer stops', async () => {
    const { work, started } = worker();
    const results = asCompleted([1, 1, 1, 1, 1, 1], 2, work);
    await results.next();
    await results.return();
    for (let turn = 0; turn < 10; turn++) await setImmediate();
    expect(started.length).toBeLessThanOrEqual(3);
  });

  it('passes a failure on, and later ones disturb nobody', async () => {
    const fail = async (turns: number): Promise<never> => {
      await worker().work(turns);
      throw new Error(`failed after ${turns}`);
    };
    await expect(all(asCompleted([3, 1, 5], 3, fail))).rejects.toThrow('failed after 1');
    for (let turn = 0; turn < 10; turn++) await setImmediate();
  });
});
