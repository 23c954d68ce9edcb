import { builtInModule } from './built-in-module.js';

/** What a test runner offers; that of jest, of `node:test`, and of most others. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

/**
 * The test runner that is running: the global `describe` and `it` of jest and others, else those of `node:test`.
 *
 * @throws Error when there is neither, with what helps
 */
export function currentRunner(given: unknown = globalThis): TestRunner {
  if (isRunner(given)) return given;
  const builtIn = builtInModule('node:test', given);
  if (isRunner(builtIn)) return builtIn;
  throw new Error('There is no test runner with describe and it; give them as the option `runner`.');
}

function isRunner(value: unknown): value is TestRunner {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  const { describe, it } = value as Partial<Record<keyof TestRunner, unknown>>;
  return typeof describe === 'function' && typeof it === 'function';
}
