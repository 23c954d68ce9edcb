import { setTimeout as delay } from 'node:timers/promises';
import type { SingleFlight } from '@aws-sso/core';

/** How often those who wait look whether what they want is there, in milliseconds. */
const lookEveryMs = 250;

export interface Getting<T> {
  /** Whether it is there. */
  readonly look: () => Promise<T | undefined>;
  readonly work: () => Promise<T>;
  /** How long to wait for another process, in milliseconds. Default: as long as a slow network call may take. */
  readonly patienceMs?: number | undefined;
}

/**
 * What one process gets for all who want it. Those who wait look from time
 * to time: of hundreds that come for the same thing, the last would else wait until all the others have had the lock.
 */
export async function gotByOne<T>(
  flights: SingleFlight,
  key: string,
  { look, work, patienceMs }: Getting<T>,
  signal?: AbortSignal,
): Promise<T> {
  const enough = new AbortController();
  const patience = AbortSignal.any([enough.signal, ...(signal === undefined ? [] : [signal])]);
  const appearing = async (): Promise<T> => {
    for (;;) {
      await delay(lookEveryMs, undefined, { signal: patience, ref: false });
      const found = await look();
      if (found !== undefined) return found;
    }
  };
  try {
    const turn = async () => (await look()) ?? work();
    const options = { signal: patience, ...(patienceMs === undefined ? {} : { patienceMs }) };
    const mine = patienceMs === undefined ? flights.run(key, turn, patience) : flights.exclusive(key, turn, options);
    return await Promise.race([mine, appearing()]);
  } finally {
    enough.abort();
  }
}
