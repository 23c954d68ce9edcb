import { describe, expect, it } from '@jest/globals';
import { LockWatch } from './lock-watch.js';

describe('LockWatch', () => {
  it('counts from the first look, and anew after each sign of life', () => {
    let time = 0;
    const watch = new LockWatch(() => time);
    const seenAfter = (ms: number, mtimeMs: number, id = 'a') => {
      time += ms;
      return watch.unchangedForMs({ id, mtimeMs, record: undefined });
    };
    expect([seenAfter(100, 7), seenAfter(20, 7), seenAfter(30, 7)]).toEqual([0, 20, 50]);
    expect([seenAfter(40, 8), seenAfter(5, 8)]).toEqual([0, 5]);
    expect([seenAfter(1, 8, 'b'), seenAfter(1, 8)]).toEqual([0, 7]);
  });
});
