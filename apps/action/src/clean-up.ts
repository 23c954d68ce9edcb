import { rm, rmdir } from 'node:fs/promises';
import { AwsSsoError, listed } from '@aws-sso/core';
import { readFileIfExists, readStill, removeFile, replaceFile, SafeFileError, withLock } from '@aws-sso/safe-files';
import { readUndoRecord, type UndoRecord } from './file-undo-log.js';
import { jobFolderAt } from './job-folder.js';
import { undone } from './undo.js';

/** How often a program that knows no lock may get between our reading and our writing. */
const attempts = 5;

const mostNamed = 20;

/**
 * Takes away what a use of the action has left: its changes to a lasting config, then its folder with all that is in it.
 *
 * @param folderPath as saved by the main step; empty when it had made none
 * @throws AwsSsoError ConfigUnwritable when the changes cannot be undone; the folder is gone all the same
 */
export async function cleanUp(folderPath: string, runnerTemp: string | undefined): Promise<void> {
  const folder = folderPath === '' ? undefined : jobFolderAt(runnerTemp, folderPath);
  if (folder === undefined) return;
  try {
    const record = await readUndoRecord(folder.undoFile);
    if (record === undefined) return;
    await undo(record).catch((error: unknown) => {
      throw notRestored(record, error);
    });
  } finally {
    await rm(folder.path, { recursive: true, force: true });
  }
}

/** For somebody who finds the warning and has to do it by hand. */
function notRestored({ configFile, touched }: UndoRecord, cause: unknown): AwsSsoError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const names = touched.slice(0, mostNamed).map(({ section: { type, name } }) => `[${type} ${name}]`);
  const more = touched.length > mostNamed ? [`${touched.length - mostNamed} more`] : [];
  return new AwsSsoError('ConfigUnwritable', `${configFile} was not restored: ${reason}`, {
    hint: `The job had set up ${listed([...names, ...more])} there.`,
    details: { path: configFile },
    cause,
  });
}

async function undo(record: UndoRecord): Promise<void> {
  const { configFile, existed, madeDirectories } = record;
  // Taking the lock would make the directory of a file that is not there.
  const { bytes } = await readFileIfExists(configFile);
  if (bytes !== undefined) await withLock(configFile, { purpose: 'action clean-up' }, () => undoLocked(record));
  if (!existed) await removeEmptyDirectories(madeDirectories);
}

async function undoLocked(record: UndoRecord): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const before = await readStill(record.configFile);
    if (before.bytes === undefined) return;
    const bytes = undone(before.bytes, record);
    const empty = Buffer.from(bytes).toString('latin1').trim() === '';
    try {
      if (empty && !record.existed) await removeFile(record.configFile);
      else await replaceFile(record.configFile, bytes, { expected: before });
      return;
    } catch (error) {
      const changed = error instanceof SafeFileError && error.code === 'changed';
      if (!changed || attempt === attempts) throw error;
    }
  }
}

/** Stops at the first one that is gone or in use: neither is ours to remove any more. */
async function removeEmptyDirectories(directories: readonly string[]): Promise<void> {
  for (const directory of directories) {
    const removed = await rmdir(directory).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}
