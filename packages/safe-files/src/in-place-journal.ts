import { lstatSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { journalPathOf, temporaryPathOf } from './companion-file.js';
import { asSafeFileError, unless, unlessOfTheSystem } from './errno.js';
import { isPresumedDead, ownIdentity } from './process-identity.js';
import type { Look } from './read-file.js';
import { SafeFileError } from './safe-file-error.js';
import { syncDirectory } from './sync-directory.js';
import { writeBytes } from './write-bytes.js';

interface Journal {
  readonly writer: { readonly pid: number; readonly machine: string; readonly processStart: string | undefined };
  readonly ageMs: number;
  readonly before: Buffer;
  readonly after: Buffer;
}

/**
 * Writes over a file that cannot be renamed over, such as one that is mounted by itself into a container. Old and new
 * bytes are on the disk beside it before the first byte changes, so that a cut write can be undone.
 *
 * @throws system errors; the old bytes have been put back then, or will be by the next `readStill`.
 */
export async function writeInPlace(target: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  await writeJournal(target, before, after);
  try {
    await overwrite(target, after);
  } catch (error) {
    // When this fails as well, the journal stays for the next process.
    await overwrite(target, before);
    await removeJournal(target);
    throw error;
  }
  // The file has changed. A journal that stays does no harm: who finds it sees that the write was not cut short.
  await removeJournal(target).catch(unlessOfTheSystem);
}

/**
 * Puts the old bytes back into a file whose in-place write was cut short by the death of its writer. Does nothing when
 * there is no journal, when its writer still lives, or when somebody has written the file since.
 *
 * @returns `under way` when the writer may still be at it, and the file is neither old nor new yet.
 */
export async function recoverInPlaceWrite(target: string): Promise<'none' | 'undone' | 'under way'> {
  try {
    const journal = await readJournal(target);
    if (journal === undefined) return 'none';
    const cut = isCut(await unless(['ENOENT'], readFile(target)), journal);
    if (!isPresumedDead(journal.writer, journal.ageMs)) return cut ? 'under way' : 'none';
    if (cut) await overwrite(target, journal.before);
    await removeJournal(target);
    return cut ? 'undone' : 'none';
  } catch (error) {
    throw asSafeFileError('unwritable', target, error);
  }
}

/**
 * The same for who may not write: what a dead writer left half done is shown as it was before. A journal that cannot be
 * understood or read changes nothing about what is shown.
 */
export async function seeThroughInPlaceWrite(look: Look): Promise<Look> {
  const journal = await readJournal(look.target).catch(unlessOurs);
  if (journal === undefined || !isCut(look.bytes, journal)) return look;
  return isPresumedDead(journal.writer, journal.ageMs) ? { ...look, bytes: journal.before } : { ...look, torn: true };
}

const isCut = (found: Uint8Array | undefined, journal: Journal): boolean =>
  found !== undefined && !journal.after.equals(found) && isMixture(found, journal);

/** Whether every byte is the old one, the new one, or one that never reached the disk: what a cut write leaves. */
function isMixture(found: Uint8Array, { before, after }: Journal): boolean {
  if (found.length > Math.max(before.length, after.length)) return false;
  if (found.length < Math.min(before.length, after.length)) return false;
  return found.every((byte, at) => byte === before[at] || byte === after[at] || byte === 0);
}

async function overwrite(target: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(target, 'r+');
  try {
    await writeBytes(handle, bytes);
    await handle.truncate(bytes.length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeJournal(target: string, before: Uint8Array, after: Uint8Array): Promise<void> {
  const { pid, machine, processStart } = ownIdentity();
  const head = JSON.stringify({ pid, machine, processStart, before: before.length, after: after.length });
  const temporary = temporaryPathOf(target);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await writeBytes(handle, Buffer.concat([Buffer.from(`${head}\n`), before, after]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, journalPathOf(target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(path.dirname(target));
}

async function readJournal(target: string): Promise<Journal | undefined> {
  const file = journalPathOf(target);
  // Nearly always there is none, and to hear that from a thread takes longer than reading what the journal would be for.
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  const bytes = await unless(['ENOENT'], readFile(file));
  if (bytes === undefined) return undefined;
  const { mtimeMs } = await stat(file);
  const body = bytes.indexOf('\n') + 1;
  const head = parseHead(bytes.toString('utf8', 0, body));
  if (head === undefined || body + head.before + head.after !== bytes.length) {
    const reason = `the journal of an interrupted write, ${file}, is damaged; compare the two and remove the journal`;
    throw new SafeFileError({ code: 'unreadable', path: target, reason });
  }
  const middle = body + head.before;
  return {
    writer: head,
    ageMs: Date.now() - mtimeMs,
    before: bytes.subarray(body, middle),
    after: bytes.subarray(middle),
  };
}

function parseHead(line: string): (Journal['writer'] & { before: number; after: number }) | undefined {
  try {
    return JSON.parse(line) as Journal['writer'] & { before: number; after: number };
  } catch {
    return undefined;
  }
}

function unlessOurs(error: unknown): undefined {
  if (!(error instanceof SafeFileError)) unlessOfTheSystem(error);
}

async function removeJournal(target: string): Promise<void> {
  await rm(journalPathOf(target), { force: true });
  await syncDirectory(path.dirname(target));
}
