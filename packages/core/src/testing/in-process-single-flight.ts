import type { FlightOptions, SingleFlight } from '../single-flight.js';

/** Single flight among the callers of one object: enough for tests that have one process. Its patience never ends. */
export class InProcessSingleFlight implements SingleFlight {
  readonly #flights = new Map<string, Promise<unknown>>();
  /** Settles when the last of those who hold or want a key is done with it. */
  readonly #queues = new Map<string, Promise<void>>();

  async run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    // Callers with the same key ask for the same thing; that is what a key means.
    const flight = (this.#flights.get(key) as Promise<T> | undefined) ?? this.#start(key, work);
    return untilAborted(flight, signal);
  }

  async exclusive<T>(key: string, work: () => Promise<T>, { signal, waiting }: FlightOptions = {}): Promise<T> {
    signal?.throwIfAborted();
    const before = this.#queues.get(key);
    if (before !== undefined) waiting?.(undefined);
    const turn = untilAborted(before ?? Promise.resolve(), signal).then(work);
    const over = Promise.allSettled([before, turn]).then(() => {
      if (this.#queues.get(key) === over) this.#queues.delete(key);
    });
    this.#queues.set(key, over);
    return turn;
  }

  #start<T>(key: string, work: () => Promise<T>): Promise<T> {
    const flight = this.exclusive(key, work).finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    return flight;
  }
}

/** One caller's patience ends; the flight goes on for the others. */
async function untilAborted<T>(flight: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return flight;
  signal.throwIfAborted();
  const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await Promise.race([flight, aborted]);
  signal.throwIfAborted();
  return flight;
}
