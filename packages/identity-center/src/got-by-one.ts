import { setTimeout as delay } from 'node:timers/promises';
import type { SingleFlight } from '@aws-sso/core';

/** How often those who wait look whether what they want is there, in milliseconds. */
const lookEveryMs = 250;

/**
 * What one process gets for all who want it: `look` says whether it is there, `work` gets it. Those who wait look from time
 * to time: of hundreds that come for the same thing, the last would else wait until all the others have had the lock.
 */
export async function gotByOne<T>(
  flights: SingleFlight,
  key: string,
  { look, work }: { readonly look: () => Promise<T | undefined>; readonly work: () => Promise<T> },
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
    return await Promise.race([flights.run(key, async () => (await look()) ?? work(), patience), appearing()]);
  } finally {
    enough.abort();
  }
}
