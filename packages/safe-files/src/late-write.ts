import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { unless } from './errno.js';
import { stampOf, type FileStamp } from './file-stamp.js';

const LOOK_EVERY_MS = 10;
const STILL_FOR_MS = 50;
const GIVE_UP_MS = 1_000;

/** Opens a file that is about to be replaced. Not on Windows, where an open file cannot be replaced. */
export async function holdFile(target: string): Promise<FileHandle | undefined> {
  return process.platform === 'win32' ? undefined : unless(['ENOENT', 'EACCES'], open(target, 'r'));
}

/**
 * What another program has written into a file that was replaced meanwhile. A program without our lock may open a file
 * and empty it in the instant between our last look at it and the rename; what it writes then lands in a file without a name.
 * Waits until it has written all of it.
 *
 * @param replaced opened before the last look
 * @param stamp what the file was like at that look
 * @returns undefined when nothing was written into it, or it was emptied and nothing followed
 */
export async function lateWrite(replaced: FileHandle, stamp: FileStamp): Promise<Uint8Array | undefined> {
  let last = await contentStamp(replaced);
  // The rename itself changes ctime.
  if (last === contentOf(stamp)) return undefined;
  const deadline = performance.now() + GIVE_UP_MS;
  for (let since = performance.now(); performance.now() < deadline;) {
    await wait(LOOK_EVERY_MS);
    const now = await contentStamp(replaced);
    if (now !== last) [last, since] = [now, performance.now()];
    if (!last.startsWith('0 ') && performance.now() - since >= STILL_FOR_MS) break;
  }
  const bytes = await replaced.readFile();
  return bytes.length === 0 ? undefined : bytes;
}

/** The size comes first. */
const contentOf = ({ size, mtimeNs }: FileStamp): string => `${String(size)} ${String(mtimeNs)}`;

const contentStamp = async (file: FileHandle): Promise<string> => contentOf(stampOf(await file.stat({ bigint: true })));
