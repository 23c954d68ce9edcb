import type { NamingStrategyDefinition } from '../naming-strategy.js';
import { type NamingStrategyContractOptions, namingStrategyContract } from './naming-strategy-contract.js';
import { type TestRunner, currentRunner } from './test-runner.js';

export interface DescribeNamingStrategyOptions extends NamingStrategyContractOptions {
  /** Default: the test runner that is running, jest or `node:test` among others. */
  readonly runner?: TestRunner;
}

/**
 * Tests of everything that a naming strategy promises, with hundreds of account names as portals hold them.
 *
 * @example describeNamingStrategy(team, { options: { team: 'blue' } })
 */
export function describeNamingStrategy(
  definition: NamingStrategyDefinition,
  { runner = currentRunner(), ...options }: DescribeNamingStrategyOptions = {},
): void {
  runner.describe(`the naming strategy ${definition.name}`, () => {
    for (const { name, run } of namingStrategyContract(definition, options)) runner.it(name, () => run());
  });
}
