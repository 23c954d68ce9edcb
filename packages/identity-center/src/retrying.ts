import { factsOf, isTransient } from './service-errors.js';
import type { Sleep } from './sleep.js';

export interface RetryOptions {
  readonly sleep: Sleep;
  readonly signal?: AbortSignal | undefined;
  readonly attempts?: number;
  /** 0 to 1, for the jitter. */
  readonly random?: () => number;
}

const firstDelayMs = 250;
const longestDelayMs = 20_000;

/**
 * Repeats a request while the service is busy (429), broken (5xx) or the connection breaks. Waits twice as long each
 * time, with jitter so that parallel requests spread out, and at least as long as `Retry-After` says.
 *
 * The SDK can retry as well, but its budget is shared by all requests of a client: a listing of hundreds of accounts
 * would use it up and fail.
 */
export async function retrying<T>(request: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { sleep, signal, attempts = 6, random = Math.random } = options;
  for (let tried = 1; ; tried++) {
    try {
      return await request();
    } catch (error) {
      if (signal?.aborted === true || tried >= attempts || !isTransient(error)) throw error;
      const backOff = Math.min(longestDelayMs, firstDelayMs * 2 ** tried) * (0.5 + random() / 2);
      await sleep(Math.max(backOff, Math.min(factsOf(error).retryAfterMs ?? 0, longestDelayMs)), signal);
    }
  }
}
