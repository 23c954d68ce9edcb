import { open, rm, type FileHandle } from 'node:fs/promises';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';
import { checkWritable } from './check-writable.js';
import { temporaryPathOf } from './companion-file.js';
import { ensurePrivateDirectory } from './ensure-private-directory.js';
import { asSafeFileError, errnoOf, unlessOfTheSystem } from './errno.js';
import { sameContent, sameStamp, stampOf, statTarget } from './file-stamp.js';
import { KeptFile } from './kept-file.js';
import { linkIfFree } from './link-if-free.js';
import { lookAt, type FileSnapshot } from './read-file.js';
import { renameOver, type Rename } from './rename-over.js';
import { resolveTarget } from './resolve-target.js';
import { SafeFileError } from './safe-file-error.js';
import { sweepLeftovers } from './sweep-leftovers.js';
import { syncDirectory } from './sync-directory.js';
import { writeBytes } from './write-bytes.js';
import { writeInPlace } from './in-place-journal.js';

export interface ReplaceFileOptions {
  /** What the new bytes were made from. When the file is another one by now, nothing is written. */
  readonly expected?: FileSnapshot | undefined;
  /** Mode of a file that does not exist yet; an existing one keeps its own. Default 0600. */
  readonly mode?: number;
  /** Mode of each directory that has to be made. Default 0700. */
  readonly directoryMode?: number;
}

export interface ReplaceFileResult {
  /** False when the bytes were those of `expected`: nothing was written and the file's times are as before. */
  readonly written: boolean;
}

/**
 * Replaces a file as a whole: whoever reads it, at any moment and after any crash, finds the old bytes or the new ones.
 * Symbolic links stay links; mode and owner of an existing file stay as they are. Leftovers of killed writers in the same
 * directory are removed. Take `withLock` around reading, deciding and replacing.
 *
 * A program that knows no lock may begin to write the file at the very instant at which it is replaced. The file that it writes
 * comes back then, and our bytes are the ones that are refused (`changed`).
 *
 * A file that cannot be renamed over (mounted by itself into a container) is written in place, with a journal beside it.
 *
 * @throws SafeFileError `changed` when the file is not the `expected` one; `unwritable` when the file, its directory or
 *   its disk does not take it, with the old file untouched; also for a file without any write permission, even for root.
 *   A disk that takes the file but will not say that its name is durable is no error: after a power cut there may be the
 *   old bytes, which whoever reads can tell.
 * @example
 * const before = await readStill(path);
 * const { written } = await replaceFile(path, edit(before.bytes), { expected: before });
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  options: ReplaceFileOptions = {},
): Promise<ReplaceFileResult> {
  return replaceFileBy({ rename: renameOver, syncDirectory }, file, bytes, options);
}

/** What differs between file systems. */
export interface FileSystemCalls {
  readonly rename: Rename;
  readonly syncDirectory: (directory: string) => Promise<void>;
}

/** {@link replaceFile} on a file system that answers as few do. */
export async function replaceFileBy(
  calls: FileSystemCalls,
  file: string,
  bytes: Uint8Array,
  { expected, mode = 0o600, directoryMode = 0o700 }: ReplaceFileOptions,
): Promise<ReplaceFileResult> {
  if (expected?.bytes !== undefined && Buffer.compare(expected.bytes, bytes) === 0) {
    return { written: false };
  }
  try {
    const target = await resolveTarget(file);
    const directory = path.dirname(target);
    await ensurePrivateDirectory(directory, directoryMode);
    await sweepLeftovers(directory);
    const existing = await statTarget(target);
    if (existing !== undefined) await checkWritable(file, target, existing);
    await checkExpected(file, target, expected);
    const temporary = temporaryPathOf(target);
    let kept: KeptFile | undefined;
    try {
      await writeTemporary(temporary, bytes, { file, existing, mode });
      await checkExpected(file, target, expected);
      if (expected?.stamp !== undefined) kept = await KeptFile.of(target, expected.stamp);
      const created = expected !== undefined && expected.stamp === undefined && (await create(temporary, file, target));
      if (!created && !(await renamed(calls.rename, temporary, target))) {
        await kept?.drop();
        await overwriteMounted(file, target, bytes, expected);
      }
      await giveWay(file, kept);
      // The file has changed: a failure from here on must not be taken for one that left it as it was.
      await calls.syncDirectory(directory).catch(unlessOfTheSystem);
      // Once more: emptying a file takes a moment, too.
      await giveWay(file, kept);
    } finally {
      await kept?.drop();
      await rm(temporary, { force: true });
    }
    return { written: true };
  } catch (error) {
    throw asSafeFileError('unwritable', file, error);
  }
}

async function checkExpected(file: string, target: string, expected: FileSnapshot | undefined): Promise<void> {
  if (expected === undefined) return;
  const now = await statTarget(target);
  if (expected.target === target && sameStamp(expected.stamp, now && stampOf(now))) return;
  const reason = now === undefined ? 'it has been removed since it was read' : 'it is not what was read any more';
  throw new SafeFileError({ code: 'changed', path: file, reason });
}

async function writeTemporary(
  temporary: string,
  bytes: Uint8Array,
  how: { file: string; existing: BigIntStats | undefined; mode: number },
): Promise<void> {
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await writeBytes(handle, bytes);
    if (how.existing !== undefined) await keepOwner(handle, how.file, how.existing);
    // After the owner: changing that may clear mode bits.
    await handle.chmod(how.existing === undefined ? how.mode : Number(how.existing.mode & 0o777n));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file must not change hands by being edited: under sudo, the user could not read it afterwards. */
async function keepOwner(handle: FileHandle, file: string, { uid, gid, mode }: BigIntStats): Promise<void> {
  if (process.platform === 'win32') return;
  const made = await handle.stat({ bigint: true });
  if (made.uid === uid && made.gid === gid) return;
  try {
    await handle.chown(Number(uid), Number(gid));
  } catch (error) {
    if (errnoOf(error) !== 'EPERM') throw error;
    // A group that has no rights in the file does not matter.
    if (made.uid === uid && (mode & 0o070n) === 0n) return;
    const reason = `it belongs to user ${String(uid)} and group ${String(gid)}, and replacing it would change that`;
    throw new SafeFileError({ code: 'unwritable', path: file, reason, cause: error });
  }
}

/** Does not replace what appears at the last instant. False when this file system cannot do that. */
async function create(temporary: string, file: string, target: string): Promise<boolean> {
  const outcome = await linkIfFree(temporary, target);
  if (outcome !== 'taken') return outcome === 'linked';
  throw new SafeFileError({
    code: 'changed',
    path: file,
    reason: 'it did not exist when it was read, and now it does',
  });
}

/** False when the target is a mount point, which nothing can be renamed over. */
async function renamed(rename: Rename, temporary: string, target: string): Promise<boolean> {
  try {
    await rename(temporary, target);
    return true;
  } catch (error) {
    if (!['EBUSY', 'EXDEV'].includes(errnoOf(error) ?? '')) throw error;
    return false;
  }
}

async function giveWay(file: string, kept: KeptFile | undefined): Promise<void> {
  if (!(await kept?.putBackIfWritten())) return;
  const reason = 'another program began to write it while it was being replaced';
  throw new SafeFileError({ code: 'changed', path: file, reason });
}

async function overwriteMounted(
  file: string,
  target: string,
  bytes: Uint8Array,
  expected: FileSnapshot | undefined,
): Promise<void> {
  const { bytes: before = new Uint8Array(), stamp } = await lookAt(target);
  if (expected !== undefined && !sameContent(expected.stamp, stamp)) await checkExpected(file, target, expected);
  await writeInPlace(target, before, bytes);
}
