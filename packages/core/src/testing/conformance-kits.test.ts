import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { defineNamingStrategy } from '../naming-strategy.js';
import { brokenNamingStrategies } from './broken/naming-strategies.js';
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

/** The names of the promises that are broken. */
async function brokenPromises(cases: readonly ContractCase[]): Promise<string[]> {
  const outcomes = await Promise.allSettled(cases.map(({ run }) => run()));
  return outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [cases[index]!.name] : []));
}

describeNamingStrategy(good);
describeStorage(() => new MemoryStorage());

describe('the kit for naming strategies', () => {
  it.each(Object.keys(brokenNamingStrategies))('finds one that breaks only: %s', async (promise) => {
    expect(await brokenPromises(namingStrategyContract(brokenNamingStrategies[promise]!))).toEqual([promise]);
  });

  it('has a broken sample for every promise', () => {
    expect(Object.keys(brokenNamingStrategies)).toEqual(namingStrategyContract(good).map(({ name }) => name));
  });
});

describe('the kit for storages', () => {
  it.each(Object.keys(brokenStorages))('finds one that breaks only: %s', async (promise) => {
    expect(await brokenPromises(storageContract(brokenStorages[promise]!))).toEqual([promise]);
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

  it('is the one of Node where none is global', () => {
    const { runner } = collect();
    const surroundings = { process: { getBuiltinModule: (name: string) => (name === 'node:test' ? runner : null) } };
    expect(currentRunner(surroundings)).toBe(runner);
    expect(() => currentRunner({})).toThrow('give them as the option `runner`');
  });

  it('of Node is found by Node itself', async () => {
    const source = `import('node:test').then((test) => { if (process.getBuiltinModule('node:test').it !== test.it) process.exit(1); })`;
    await promisify(execFile)(process.execPath, ['-e', source], { env: {} });
  });
});
