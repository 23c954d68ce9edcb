import { describe, expect, it } from '@jest/globals';
import { TimeIsUp, settledWithin, withinTime } from './time-limit.js';

const never = (): never => {
  for (;;);
};

describe('synchronous code within a time limit', () => {
  it('gives what it gives and throws what it throws, also where limits are nested', () => {
    const error = new Error('no moon tonight');
    const throwing = (): never => {
      throw error;
    };
    expect(withinTime(1_000, () => withinTime(1_000, () => 42) + 1)).toBe(43);
    const nothing: unknown = withinTime<unknown>(1_000, () => undefined);
    expect(nothing).toBeUndefined();
    expect(() => withinTime(1_000, throwing)).toThrow(error);
    expect(() => withinTime(1_000, () => withinTime(1_000, throwing))).toThrow(error);
  });

  it('is stopped when the time is up, the first one that is over', () => {
    expect(() => withinTime(100, never)).toThrow(new TimeIsUp('did not return within 0.1 s'));
    expect(() => withinTime(60_000, () => withinTime(100, never))).toThrow('did not return within 0.1 s');
    expect(() => withinTime(100, () => withinTime(60_000, never))).toThrow('did not return within 0.1 s');
  });
});

describe('code that is waited for within a time limit', () => {
  const within = <T>(work: () => T | Promise<T>) => settledWithin({ busyMs: 100, waitingMs: 300 }, work, String);
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

  it('gives what it gives and throws what it throws, at once or later, and leaves no timer', async () => {
    const before = timers();
    expect(await within(() => 42)).toBe(42);
    expect(await within(() => Promise.resolve(42))).toBe(42);
    await expect(within(() => Promise.reject(new Error('no moon')))).rejects.toThrow('no moon');
    expect(timers()).toBe(before);
  });

  it('is given up when it neither returns nor settles', async () => {
    await expect(within(never)).rejects.toThrow(new TimeIsUp('did not return within 0.1 s'));
    await expect(within(() => new Promise(() => undefined))).rejects.toThrow('did not answer within 0.3 s');
  });
});
