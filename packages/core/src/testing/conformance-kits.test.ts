import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { defineNamingStrategy } from '../naming-strategy.js';
import { brokenNamingStrategies, endlessNamingStrategies } from './broken/naming-strategies.js';
import { brokenStorages } from './broken/storages.js';
import type { ContractCase } from './contract.js';
import { describeNamingStrategy } from './describe-naming-strategy.js';
import { describeStorage } from './describe-storage.js';
import { MemoryStorage } from './memory-storage.js';
import { namingStrategyContract } from './naming-strategy-contract.js';
import { storageContract } from './storage-contract.js';
import { type TestRunner, currentRunner } from './test-runner.js';

const good = defineNamingStrategy({
  name: 'good',
  description: 'The account, the role',
  options: {},
  create: () => ({ segments: ({ account, roleName }) => [account.name, roleName] }),
});

/** The promises that are broken, each with what the kit says of it. */
async function brokenPromises(cases: readonly ContractCase[]): Promise<[name: string, said: string][]> {
  const outcomes = await Promise.allSettled(cases.map(({ run }) => run()));
  return outcomes.flatMap((outcome, index): [string, string][] =>
    outcome.status === 'rejected' ? [[cases[index]!.name, (outcome.reason as Error).message]] : [],
  );
}

const namesOf = (items: readonly { readonly name: string }[]): string[] => items.map(({ name }) => name).sort();
const brokenIn = (samples: readonly { readonly breaks: string }[]): string[] =>
  [...new Set(samples.map(({ breaks }) => breaks))].sort();

describeNamingStrategy(good);
describeStorage(() => new MemoryStorage());

describe('the kit for naming strategies', () => {
  it.each(brokenNamingStrategies)(
    'finds one that breaks only: $breaks, and says $said',
    async ({ breaks, said, definition }) => {
      const found = await brokenPromises(namingStrategyContract(definition));
      expect(found).toEqual([[breaks, expect.stringMatching(said)]]);
      expect(found[0]![1].length).toBeLessThan(500);
    },
  );

  it('finds one that is another each time it is made', async () => {
    let made = 0;
    const definition = defineNamingStrategy({
      ...good,
      create: () => {
        const number = made++;
        return { segments: ({ account, roleName }) => [`${number}`, account.name, roleName] };
      },
    });
    const found = new Map(await brokenPromises(namingStrategyContract(definition)));
    expect(found.get('gives the same levels each time, and when it is made anew')).toMatch(/^made anew, Admin in /);
  });

  it.each(endlessNamingStrategies)('does not wait for one that never returns, and says $said', async (sample) => {
    const cases = namingStrategyContract(sample.definition, { timeLimit: 1_000 });
    const untilOneFails = async (): Promise<void> => {
      for (const { run } of cases) await run();
    };
    await expect(untilOneFails()).rejects.toThrow(sample.said);
  });

  it('has a broken sample for every promise', () => {
    expect(brokenIn(brokenNamingStrategies)).toEqual(namesOf(namingStrategyContract(good)));
  });
});

describe('the kit for storages', () => {
  it.each(brokenStorages)('finds one that breaks only: $breaks, and says $said', async ({ breaks, said, make }) => {
    expect(await brokenPromises(storageContract(make))).toEqual([[breaks, expect.stringMatching(said)]]);
  });

  it('has a broken sample for every promise', () => {
    expect(brokenIn(brokenStorages)).toEqual(namesOf(storageContract(() => new MemoryStorage())));
  });
});

describe('the test runner', () => {
  const collect = (): { runner: TestRunner; said: string[] } => {
    const said: string[] = [];
    const runner: TestRunner = {
      describe: (name, body) => {
        said.push(name);
        body();
      },
      it: (name) => said.push(name),
    };
    return { runner, said };
  };

  it('may be given', () => {
    const { runner, said } = collect();
    describeNamingStrategy(good, { runner });
    describeStorage(() => new MemoryStorage(), { name: 'in memory', runner });
    expect(said).toContain('the naming strategy good');
    expect(said).toContain('in memory');
    expect(said.length).toBe(
      2 + namingStrategyContract(good).length + storageContract(() => new MemoryStorage()).length,
    );
  });

  it('is the global one, or that of Node where none is global', () => {
    const { runner } = collect();
    const surroundings = { process: { getBuiltinModule: (name: string) => (name === 'node:test' ? runner : null) } };
    expect(currentRunner({ ...collect().runner, ...surroundings })).not.toBe(runner);
    expect(currentRunner(surroundings)).toBe(runner);
    expect(() => currentRunner({})).toThrow('give them as the option `runner`');
  });

  it('of Node is found by Node itself', async () => {
    const source = `import('node:test').then((test) => { if (process.getBuiltinModule('node:test').it !== test.it) process.exit(1); })`;
    await promisify(execFile)(process.execPath, ['-e', source], { env: {} });
  });
});
