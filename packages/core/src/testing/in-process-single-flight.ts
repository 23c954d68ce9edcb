import type { SingleFlight } from '../single-flight.js';

/** Single flight among the callers of one object: enough for tests that have one process. */
export class InProcessSingleFlight implements SingleFlight {
  readonly #flights = new Map<string, Promise<unknown>>();

  async run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    // Callers with the same key ask for the same thing; that is what a key means.
    const flight = (this.#flights.get(key) as Promise<T> | undefined) ?? this.#start(key, work);
    return untilAborted(flight, signal);
  }

  #start<T>(key: string, work: () => Promise<T>): Promise<T> {
    const flight = work().finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    return flight;
  }
}

/** One caller's patience ends; the flight goes on for the others. */
async function untilAborted<T>(flight: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return flight;
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await Promise.race([flight, aborted]);
  signal.throwIfAborted();
  return flight;
}
