import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { lockPathOf } from './companion-file.js';
import type { LockHolder } from './lock-record.js';
import { resolveTarget } from './resolve-target.js';
import { refuseNesting, withLock, type LockOptions } from './with-lock.js';

/** How one caller of `exclusive` waits. */
export interface ExclusiveOptions {
  /** Ends the waiting; work that has begun is not interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the flights' own `timeoutMs`, in milliseconds. */
  readonly patienceMs?: number;
  /** Called once, when somebody else is at work. */
  readonly waiting?: ((holder: LockHolder | undefined) => void) | undefined;
}

export interface SingleFlightOptions extends Pick<LockOptions, 'onWait'> {
  /** What waiting processes see; see `LockOptions.purpose`. Default `single flight`. */
  readonly purpose?: string;
  /** How long to wait for another process, in milliseconds. Default 60 000: the work is often a slow network call. */
  readonly timeoutMs?: number;
}

interface Flight {
  readonly result: Promise<unknown>;
  /** Ends the waiting for other processes when nobody here wants the result any more. */
  readonly abandon: AbortController;
  callers: number;
}

/**
 * Of all who want the same thing at the same time, in this process and in others, one does the work.
 *
 * Callers in one process share one promise. Processes take turns, so `work` must first look whether the one before has
 * left the result in the cache that they share. The holder's death frees the next one at once.
 *
 * @example
 * const flights = new FileSingleFlight(join(stateDirectory, 'flights'));
 * const token = await flights.run(startUrl, async () => (await freshInCache()) ?? refreshAndStore());
 */
export class FileSingleFlight {
  readonly #directory: string;
  readonly #options: SingleFlightOptions;
  readonly #flights = new Map<string, Flight>();

  /** @param directory where the lock files lie, for all processes the same; made (0700) by the first `run`. */
  constructor(directory: string, options: SingleFlightOptions = {}) {
    this.#directory = directory;
    this.#options = options;
  }

  /**
   * @param key what is wanted; it may be secret, only its hash becomes a file name.
   * @param signal lets this caller go. `work` goes on for the others, and once begun also without them.
   * @throws SafeFileError as `withLock`; the signal's reason; whatever `work` throws, to all who share the flight.
   */
  async run<T>(key: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const file = this.#fileOf(key);
    refuseNesting(file, lockPathOf(await resolveTarget(file)));
    signal?.throwIfAborted();
    const flight = this.#flights.get(file) ?? this.#start(file, work);
    flight.callers++;
    try {
      // Callers with the same key ask for the same thing; that is what a key means.
      return (await untilAborted(flight.result, signal)) as T;
    } finally {
      flight.callers--;
      if (flight.callers === 0) this.#leave(file, flight);
    }
  }

  /**
   * Does this very work while no other work is done under the same key, shared or not, here or in another process.
   *
   * @throws SafeFileError as `withLock`; the signal's reason; whatever `work` throws
   */
  exclusive<T>(key: string, work: () => Promise<T>, options: ExclusiveOptions = {}): Promise<T> {
    const { purpose = 'single flight', timeoutMs = 60_000 } = this.#options;
    const { signal, patienceMs = timeoutMs, waiting: onWait = this.#options.onWait } = options;
    return withLock(this.#fileOf(key), { purpose, timeoutMs: patienceMs, onWait, signal }, work);
  }

  #fileOf(key: string): string {
    return path.join(this.#directory, createHash('sha256').update(key).digest('hex').slice(0, 32));
  }

  #start(file: string, work: () => Promise<unknown>): Flight {
    const abandon = new AbortController();
    const { purpose = 'single flight', timeoutMs = 60_000, onWait } = this.#options;
    const result = withLock(file, { purpose, timeoutMs, onWait, signal: abandon.signal }, work);
    const flight: Flight = { result, abandon, callers: 0 };
    this.#flights.set(file, flight);
    // Also keeps a failure quiet which everybody has stopped waiting for.
    const landed = () => this.#forget(file, flight);
    result.then(landed, landed);
    return flight;
  }

  #leave(file: string, flight: Flight): void {
    flight.abandon.abort();
    this.#forget(file, flight);
  }

  #forget(file: string, flight: Flight): void {
    if (this.#flights.get(file) === flight) this.#flights.delete(file);
  }
}

/** The promise's outcome, or the signal's reason, whichever comes first. */
async function untilAborted(promise: Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  if (signal === undefined) return promise;
  const settled = new AbortController();
  const aborted = once(signal, 'abort', { signal: settled.signal }).then(() => signal.throwIfAborted());
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    settled.abort();
  }
}
