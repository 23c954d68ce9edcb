import { afterEach } from '@jest/globals';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

afterEach(async () => {
  for (const directory of made.splice(0)) await rm(directory, { recursive: true, force: true });
});

/** An empty home directory, removed after the test. */
export async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'awso-storage-keychain-'));
  made.push(home);
  return home;
}

/** The permission bits as `ls` users know them: `'600'`. */
export const modeOf = async (file: string): Promise<string> => ((await stat(file)).mode & 0o777).toString(8);

/** All files below, relative, sorted. */
export async function filesIn(directory: string): Promise<string[]> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();
}
