import { setTimeout as wait } from 'node:timers/promises';
import { sameStamp, type FileStamp } from './file-stamp.js';
import { recoverInPlaceWrite } from './in-place-journal.js';
import { lookAt, type FileSnapshot, type Look } from './read-file.js';
import { SafeFileError } from './safe-file-error.js';

export interface ReadStillOptions {
  /** How long a file must not have changed before it is believed, in milliseconds. Default 50. */
  readonly stillForMs?: number;
  /** When to give up on a file that keeps changing, in milliseconds. Default 2000. */
  readonly timeoutMs?: number;
  /** Milliseconds since 1970, on the clock of the file system. Default `Date.now`. */
  readonly now?: () => number;
  /** Whether to undo an in-place write that a crash cut short. Default true; false for who must not write. */
  readonly repair?: boolean;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/** An empty file is far more often one that is being rewritten than one that is meant to be empty. */
const EMPTY_FACTOR = 10;

/**
 * Reads a file for a caller that will write it, under the lock. Programs which know no lock truncate a file and then
 * write it, and between the two it looks empty or cut; so the file is read again until it has been still for
 * `stillForMs`, and for ten times as long when it is empty. A missing file is looked at twice as well: some editors move
 * the old file away before they write the new one.
 *
 * If an in-place write (see `replaceFile`) was cut short by a crash, the old content is put back first.
 *
 * @throws SafeFileError `busy` when the file is not still within `timeoutMs`; `unreadable` as `readFileIfExists`.
 */
export async function readStill(path: string, options: ReadStillOptions = {}): Promise<FileSnapshot> {
  const { stillForMs = 50, timeoutMs = 2000, now = Date.now, repair = true, sleep = wait } = options;
  const started = now();
  let look = await lookAt(path);
  if (repair && (await recoverInPlaceWrite(look.target))) look = await lookAt(path);
  let since = now();
  for (;;) {
    const time = now();
    const required = look.bytes?.length === 0 ? stillForMs * EMPTY_FACTOR : stillForMs;
    const missing = look.torn ? required : required - stillFor(look, time, since);
    if (missing <= 0) {
      const { target, bytes, stamp } = look;
      return { path, target, bytes, stamp };
    }
    if (time - started >= timeoutMs) {
      throw new SafeFileError({
        code: 'busy',
        path,
        reason: `it was not still for ${String(required)} ms within ${String(timeoutMs)} ms`,
      });
    }
    await sleep(Math.ceil(missing));
    const next = await lookAt(path);
    if (next.torn || !sameStamp(look.stamp, next.stamp)) since = now();
    look = next;
  }
}

/**
 * How long the file is known not to have changed, in milliseconds: by its own times, or by our having watched it since
 * `since` (its times may lie in the future, and a missing file has none).
 */
function stillFor({ stamp }: Look, time: number, since: number): number {
  return Math.max(time - since, stamp === undefined ? 0 : time - changedAt(stamp));
}

function changedAt({ mtimeNs, ctimeNs }: FileStamp): number {
  return Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
}
