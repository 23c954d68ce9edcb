import type { Storage } from '../storage.js';
import { storageContract } from './storage-contract.js';
import { type TestRunner, currentRunner } from './test-runner.js';

export interface DescribeStorageOptions {
  /** For the report. Default: `the storage`. */
  readonly name?: string;
  /** Default: the test runner that is running, jest or `node:test` among others. */
  readonly runner?: TestRunner;
}

/**
 * Tests of everything that a storage promises.
 *
 * @param make gives a storage that is empty, another one each time
 * @example describeStorage(async () => vault.create({ homeDirectory: home, dataDirectory: await mkdtemp(join(tmpdir(), 'vault-')) }))
 */
export function describeStorage(
  make: () => Storage | Promise<Storage>,
  { name = 'the storage', runner = currentRunner() }: DescribeStorageOptions = {},
): void {
  runner.describe(name, () => {
    for (const promise of storageContract(make)) runner.it(promise.name, () => promise.run());
  });
}
