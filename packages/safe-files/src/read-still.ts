import { setTimeout as wait } from 'node:timers/promises';
import { sameStamp, type FileStamp } from './file-stamp.js';
import { recoverInPlaceWrite, seeThroughInPlaceWrite } from './in-place-journal.js';
import { lookAt, type FileSnapshot, type Look } from './read-file.js';
import { SafeFileError } from './safe-file-error.js';

export interface ReadStillOptions {
  /** How long a file must not have changed before it is believed, in milliseconds. Default 50. */
  readonly stillForMs?: number;
  /** When to give up on a file that keeps changing, in milliseconds. Default 2000. */
  readonly timeoutMs?: number;
  /** Milliseconds since 1970, on the clock of the file system. Default `Date.now`. */
  readonly now?: () => number;
  /**
   * Default true. False for who only shows the file: nothing is repaired, and a missing file is believed to be missing
   * without a second look.
   */
  readonly toWrite?: boolean;
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
 * If an in-place write (see `replaceFile`) was cut short by a crash, the old content is put back first (and shown, when
 * nothing is to be written); one that still goes on is waited for.
 *
 * @throws SafeFileError `busy` when the file is not still within `timeoutMs`; `unreadable` as `readFileIfExists`.
 */
export async function readStill(path: string, options: ReadStillOptions = {}): Promise<FileSnapshot> {
  const { stillForMs = 50, timeoutMs = 2000, now = Date.now, toWrite = true, sleep = wait } = options;
  const lookAgain = toWrite ? lookToWrite : lookToShow;
  const started = performance.now();
  // How long a file has been still is known for the moment at which the look began, however long it then took.
  let began = { at: started, time: now() };
  let look = await lookAgain(path);
  let since = performance.now();
  for (;;) {
    const required = look.bytes?.length === 0 ? stillForMs * EMPTY_FACTOR : stillForMs;
    const stillFor = Math.max(began.at - since, began.time - changedAt(look.stamp));
    const believed = stillFor >= required || (look.bytes === undefined && !toWrite);
    if (believed && !look.torn) {
      const { target, bytes, stamp } = look;
      return { path, target, bytes, stamp };
    }
    if (began.at - started >= timeoutMs) {
      throw new SafeFileError({
        code: 'busy',
        path,
        reason: `it was not still for ${String(required)} ms within ${String(timeoutMs)} ms`,
      });
    }
    await sleep(look.torn ? required : Math.ceil(required - Math.max(stillFor, 0)));
    began = { at: performance.now(), time: now() };
    const next = await lookAgain(path);
    if (next.torn || !sameStamp(look.stamp, next.stamp)) since = performance.now();
    look = next;
  }
}

async function lookToWrite(path: string): Promise<Look> {
  const look = await lookAt(path);
  const outcome = await recoverInPlaceWrite(look.target);
  return outcome === 'undone' ? lookAt(path) : { ...look, torn: look.torn || outcome === 'under way' };
}

const lookToShow = async (path: string): Promise<Look> => seeThroughInPlaceWrite(await lookAt(path));

/** When a file last changed by its own times, which may lie in the future; a missing file has none. */
function changedAt(stamp: FileStamp | undefined): number {
  if (stamp === undefined) return Infinity;
  const { mtimeNs, ctimeNs } = stamp;
  return Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
}
