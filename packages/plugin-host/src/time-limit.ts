import vm from 'node:vm';
import { endWhenSilent } from './end-when-silent.js';

/** How long a plugin may take before it is given up, in milliseconds. */
export interface TimeLimits {
  /** For code that keeps this thread busy: loading, making something, naming one account role. */
  readonly busyMs: number;
  /** For a promise: a storage that reads or writes, a strategy that loads a library. */
  readonly waitingMs: number;
  /** For a storage that may ask somebody something. */
  readonly askingMs: number;
}

/** Orders of magnitude more than anything good takes, also on a loaded machine. */
export const timeLimits: TimeLimits = { busyMs: 10_000, waitingMs: 30_000, askingMs: 300_000 };

/** A plugin that did not come back in time. `message` is a phrase: `did not return within 10 s`. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp';
}

// Everything that is called from within a script ends with it when its time is up, whichever context it comes from.
const script = new vm.Script('work()');
let box: vm.Context | undefined;

/**
 * Runs synchronous code that may never return.
 *
 * @throws TimeIsUp when the time is up; the code was stopped wherever it was. And whatever the code throws.
 */
export function withinTime<T>(milliseconds: number, work: () => T): T {
  // What is nested ends with the outermost; the results lie outside of the box.
  box ??= vm.createContext({});
  let result: { readonly value: T } | undefined;
  box['work'] = () => {
    result = { value: work() };
  };
  try {
    script.runInContext(box, { timeout: milliseconds });
  } catch (error) {
    throw isTimeout(error) ? new TimeIsUp(`did not return within ${milliseconds / 1000} s`) : error;
  } finally {
    delete box['work'];
  }
  if (result === undefined) throw new Error('the work was not done');
  return result.value;
}

// By its shape: it may come from the box.
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof value === 'object' && value !== null && 'then' in value;

/**
 * Waits for code that may never settle, nor return.
 *
 * @param lastWords what the process ends with if the code keeps it busy for ever behind an `await`, where nothing can stop it
 * @throws TimeIsUp; and whatever the code throws
 */
export async function settledWithin<T>(
  { busyMs, waitingMs }: Pick<TimeLimits, 'busyMs' | 'waitingMs'>,
  work: () => T | Promise<T>,
  lastWords: (error: TimeIsUp) => string,
): Promise<T> {
  const started = withinTime(busyMs, work);
  if (!isPromise(started)) return started;
  const stopWatching = endWhenSilent(busyMs, lastWords(new TimeIsUp(`did not return within ${busyMs / 1000} s`)));
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeIsUp(`did not answer within ${waitingMs / 1000} s`)), waitingMs);
  });
  try {
    return await Promise.race([started, over]);
  } finally {
    clearTimeout(timer);
    stopWatching();
  }
}
