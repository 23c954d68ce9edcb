import { describe, expect, it } from '@jest/globals';
import type { NamingStrategy } from '../naming-strategy.js';
import { namingStrategyContract } from './naming-strategy-contract.js';

const cases = (create: () => NamingStrategy) =>
  namingStrategyContract({ name: 'x', description: '', options: {}, create });

/** Which promises a strategy breaks. */
async function broken(create: () => NamingStrategy): Promise<number[]> {
  const outcomes = await Promise.allSettled(cases(create).map(({ run }) => run()));
  return outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []));
}

describe('the contract of naming strategies', () => {
  for (const { name, run } of cases(() => ({ segments: ({ account, roleName }) => [account.name, roleName] })))
    it(name, run);

  it('finds strategies that are not total, count, or change what they are given', async () => {
    expect(await broken(() => ({ segments: () => 'text' as never }))).toContain(0);
    expect(
      await broken(() => ({
        segments: ({ account }) => {
          if (account.name.trim() === '') throw new Error('no name');
          return [account.name];
        },
      })),
    ).toEqual([0, 1, 2, 3]);
    let count = 0;
    expect(await broken(() => ({ segments: () => [`${++count}`] }))).toEqual([1, 2]);
    expect(
      await broken(() => {
        const seen: string[] = [];
        return { segments: ({ account }) => [`${seen.push(account.id)}`] };
      }),
    ).toEqual([1, 2]);
  });
});
