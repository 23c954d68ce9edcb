import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from '../errors.js';
import { assertEqual, assertFailsWith, assertThat, failureOf, isSame } from './contract.js';

describe('what promises are checked with', () => {
  it.each<readonly [one: unknown, other: unknown]>([
    [{ a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }], d: undefined }],
    [new Date(0), new Date(0)],
    [new Map([['a', new Set([1])]]), new Map([['a', new Set([1])]])],
  ])('finds %p the same as %p', (one, other) => {
    expect(isSame(one, other)).toBe(true);
    assertEqual(one, other, 'they');
  });

  it.each<readonly [one: unknown, other: unknown]>([
    [{ a: 1 }, { a: 2 }],
    [new Date(0), new Date(1)],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Map(), {}],
    [new Set([1]), new Set([2])],
    [new Set(), new Map()],
  ])('tells %p from %p', (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(() => assertEqual(one, other, 'they')).toThrow(/^they: expected .+, got .+/);
  });

  it('says what does not hold', () => {
    assertThat(true, 'it is odd');
    expect(() => assertThat(false, 'it is odd')).toThrow('it is odd');
  });

  it('wants a failure, and the right one', async () => {
    const error = new AwsSsoError('AccessDenied', 'No.');
    expect(await failureOf(() => Promise.reject(error), 'reading')).toBe(error);
    await expect(failureOf(() => Promise.resolve(), 'reading')).rejects.toThrow('reading: expected it to fail');
    await assertFailsWith('AccessDenied', () => Promise.reject(error), 'reading');
    await expect(assertFailsWith('Cancelled', () => Promise.reject(error), 'reading')).rejects.toThrow(
      'reading: expected "Cancelled", got "AccessDenied"',
    );
    await expect(assertFailsWith('Cancelled', () => Promise.resolve(), 'reading')).rejects.toThrow(
      'expected it to fail',
    );
  });
});
