import { builtInModule } from './built-in-module.js';

/** As far as code can be stopped with it. */
interface Vm {
  readonly runInNewContext: (code: string, globals: object, options: { readonly timeout: number }) => unknown;
}

/**
 * Runs synchronous code that may never return, which no test runner can stop: neither jest nor `node:test` gets to its own
 * time limit. Where this is not Node, there is no limit here either.
 *
 * @param late what the error says when the time is up
 * @throws Error with that; and whatever the code throws
 * @example withinTime(1_000, () => strategy.segments(input), () => 'segments did not return within 1 s')
 */
export function withinTime<T>(milliseconds: number, work: () => T, late: () => string): T {
  const vm = builtInModule('node:vm') as Vm | undefined;
  if (vm === undefined) return work();
  let result: { readonly value: T } | undefined;
  const keep = (): void => {
    result = { value: work() };
  };
  try {
    // Everything that is called from within a script ends with it.
    vm.runInNewContext('keep()', { keep }, { timeout: milliseconds });
  } catch (error) {
    throw isTimeout(error) ? new Error(late()) : error;
  }
  return result!.value;
}

// By its shape: it may come from the other context.
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
