import type { FoundLock } from './lock-record.js';

/**
 * What somebody who waits has seen of locks with their own eyes. The age of a lock file alone proves no silence: when the clock
 * is set, or the machine wakes up, every heartbeat looks old (or lies in the future) for a moment.
 */
export class LockWatch {
  readonly #seen = new Map<string, { readonly mtimeMs: number; readonly since: number }>();
  readonly #now: () => number;

  /** @param now milliseconds on a clock that nobody sets and that stops while the machine sleeps */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** For how many milliseconds this lock has shown no sign of life between the first look and this one. */
  unchangedForMs({ id, mtimeMs }: FoundLock): number {
    const seen = this.#seen.get(id);
    if (seen?.mtimeMs === mtimeMs) return this.#now() - seen.since;
    this.#seen.set(id, { mtimeMs, since: this.#now() });
    return 0;
  }
}
