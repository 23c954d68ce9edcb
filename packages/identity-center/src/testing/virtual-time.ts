import { setImmediate } from 'node:timers/promises';

/** Longer waits than this end by being aborted, or when a test lets the time pass. */
const patienceMs = 60_000;

/** A clock that stands still until somebody sleeps: then it jumps, and nobody waits. */
export class VirtualTime {
  /** How long somebody slept, in milliseconds, in order. */
  readonly naps: number[] = [];
  #now = Date.parse('2026-03-01T12:00:00Z');
  readonly #sleepers = new Set<{ readonly until: number; wake(): void }>();

  readonly clock = (): Date => new Date(this.#now);

  readonly sleep = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    this.naps.push(milliseconds);
    const until = this.#now + milliseconds;
    if (milliseconds > patienceMs) return this.#sleepUntil(until, signal);
    await setImmediate();
    signal?.throwIfAborted();
    this.#now = Math.max(this.#now, until);
  };

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const sleeper of this.#sleepers) if (sleeper.until <= this.#now) sleeper.wake();
  }

  #sleepUntil(until: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = { until, wake: resolve };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason as Error);
      });
    });
  }
}
