import { setTimeout as delay } from 'node:timers/promises';

/** Waiting, as an argument: polling and back-off are tested without waiting. Rejects with an AbortError when aborted. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export const sleep: Sleep = (milliseconds, signal) => delay(milliseconds, undefined, { signal });
