import type { SingleFlight } from '../single-flight.js';

/** Single flight among the callers of one object: enough for tests that have one process. */
export class InProcessSingleFlight implements SingleFlight {
  readonly #flights = new Map<string, Promise<unknown>>();

  run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
    const running = this.#flights.get(key) as Promise<T> | undefined;
    return untilAborted(running ?? this.#start(key, work), signal);
  }

  #start<T>(key: string, work: () => Promise<T>): Promise<T> {
    const flight = work().finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    return flight;
  }
}

/** One caller's patience ends; the flight goes on for the others. */
function untilAborted<T>(flight: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return flight;
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(reasonOf(signal));
    signal.addEventListener('abort', stop, { once: true });
    void flight.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const reasonOf = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new Error('aborted', { cause: signal.reason });
