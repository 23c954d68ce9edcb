import { readFile } from 'node:fs/promises';
import { demoScenario } from '../scenario/demo-scenario.js';
import type { Scenario } from '../scenario/scenario.js';
import { validateScenario } from '../scenario/validate-scenario.js';
import { UsageError } from './options.js';

/**
 * Reads a scenario file; without one, the demo.
 *
 * @throws {UsageError} when the file cannot be read or is not JSON
 * @throws {ScenarioError} when it is no valid scenario
 */
export async function readScenario(path: string | undefined): Promise<Scenario> {
  if (path === undefined) return demoScenario;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return validateScenario(value);
}
