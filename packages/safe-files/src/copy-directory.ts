import { lstat, mkdir, open, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { isCompanion } from './companion-file.js';
import { asSafeFileError, unless, unlessOfTheSystem } from './errno.js';
import { readStill } from './read-still.js';
import { SafeFileError } from './safe-file-error.js';
import { syncDirectory } from './sync-directory.js';
import { writeBytes } from './write-bytes.js';

/**
 * Copies a directory and all in it. The copy is private: files 0600, directories 0700. It is called `<to>.incomplete`
 * until all of it is on the disk, so whatever has the name `to` is whole.
 *
 * Links to files become copies of those files, because a link protects nothing; other links are copied as they are.
 * Sockets, pipes and devices are left out, and so are locks, journals and temporary files of ours.
 *
 * @returns how many files were copied.
 * @throws SafeFileError `changed` when there is something at `to`; `busy` when a file does not come to rest; `unreadable`,
 *   `unwritable`. Nothing is left behind then.
 */
export async function copyDirectory(from: string, to: string): Promise<number> {
  const incomplete = `${to}.incomplete`;
  try {
    await refuseTaken(to);
    if (
      (await unless(
        ['EEXIST'],
        mkdir(incomplete, { mode: 0o700 }).then(() => true),
      )) === undefined
    )
      throw taken(to);
    try {
      const files = await copyContent(from, incomplete);
      await rename(incomplete, to);
      await syncDirectory(path.dirname(to));
      return files;
    } catch (error) {
      await rm(incomplete, { recursive: true, force: true }).catch(unlessOfTheSystem);
      throw error;
    }
  } catch (error) {
    throw asSafeFileError('unwritable', to, error);
  }
}

/**
 * Gives a directory, or a link to one, another name, durably.
 *
 * @returns how many files are in it.
 * @throws SafeFileError `changed` when there is something at `to`; `unwritable`.
 */
export async function moveDirectory(from: string, to: string): Promise<number> {
  try {
    await refuseTaken(to);
    const content = await unless(['ENOENT'], readdir(from, { recursive: true, withFileTypes: true }));
    await rename(from, to);
    await syncDirectory(path.dirname(to)).catch(unlessOfTheSystem);
    return (content ?? []).filter((entry) => entry.isFile()).length;
  } catch (error) {
    throw asSafeFileError('unwritable', from, error);
  }
}

async function copyContent(from: string, to: string): Promise<number> {
  let files = 0;
  for (const name of await namesIn(from)) {
    const [source, target] = [path.join(from, name), path.join(to, name)];
    const found = isCompanion(name) ? undefined : await unless(['ENOENT'], lstat(source));
    if (found?.isDirectory()) {
      await mkdir(target, { mode: 0o700 });
      files += await copyContent(source, target);
    } else if (found?.isSymbolicLink() && !(await leadsToFile(source))) await symlink(await readlink(source), target);
    else if (found?.isSymbolicLink() || found?.isFile()) files += await copyFile(source, target);
  }
  await syncDirectory(to);
  return files;
}

/** Nothing of what disappears meanwhile, such as a token that somebody signs out of. */
async function copyFile(source: string, target: string): Promise<number> {
  const { bytes } = await readStill(source, { toWrite: false });
  if (bytes === undefined) return 0;
  // Nobody knows this place yet, so there is nothing to be replaced, locked or swept.
  const handle = await open(target, 'wx', 0o600);
  try {
    await writeBytes(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return 1;
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    throw asSafeFileError('unreadable', directory, error);
  }
}

async function leadsToFile(link: string): Promise<boolean> {
  const found = await unless(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'], stat(link));
  return found?.isFile() === true;
}

async function refuseTaken(name: string): Promise<void> {
  if ((await unless(['ENOENT'], lstat(name))) !== undefined) throw taken(name);
}

const taken = (name: string): SafeFileError =>
  new SafeFileError({ code: 'changed', path: name, reason: 'there is something of that name already' });
