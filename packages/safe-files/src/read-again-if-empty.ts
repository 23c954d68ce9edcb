import { setTimeout as wait } from 'node:timers/promises';
import { readFileIfExists, type FileSnapshot } from './read-file.js';

export interface ReadAgainOptions {
  /** How long a file that was emptied may stay empty before that is believed, in milliseconds. Default 500. */
  readonly believeAfterMs?: number;
  /** Milliseconds since 1970, on the clock of the file system. Default `Date.now`. */
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

const LOOK_EVERY_MS = 20;

/**
 * `readFileIfExists` for a file that others truncate before they write it: one that was emptied a moment ago is looked
 * at again, until it has content or has been empty for long enough. Any other file is read at once.
 *
 * @throws SafeFileError `unreadable` as `readFileIfExists`
 */
export async function readAgainIfEmpty(path: string, options: ReadAgainOptions = {}): Promise<FileSnapshot> {
  const { believeAfterMs = 500, now = Date.now, sleep = wait } = options;
  const started = now();
  for (;;) {
    const look = await readFileIfExists(path);
    if (look.bytes?.length !== 0 || look.stamp === undefined) return look;
    // By its own time, or by our having watched it: its time may lie in the future.
    const emptyForMs = Math.max(now() - Number(look.stamp.mtimeNs) / 1e6, now() - started);
    if (emptyForMs >= believeAfterMs) return look;
    await sleep(Math.min(LOOK_EVERY_MS, believeAfterMs - emptyForMs));
  }
}
