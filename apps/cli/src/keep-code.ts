import { lstatSync, mkdirSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksumOf, isOursOnly } from './code-cache.js';

/** So many files are kept: for older versions of ours, and for other versions of Node. */
const mostFiles = 4;

const ourName = /\.v8(?:\.\d+)?$/;

/**
 * Keeps what V8 made of our code, for the next process. That it cannot be kept is no harm: that one takes its time.
 *
 * @param file `codeCacheFile`
 */
export function keepCode(file: string, code: () => Buffer): void {
  const directory = dirname(file);
  const temporary = `${file}.${String(process.pid)}`;
  try {
    if (!isOursOnly(directory) || isSealed(directory)) return;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const made = code();
    // Flushed: after a crash of the machine there must be no file of the right length with something else in it.
    writeFileSync(temporary, Buffer.concat([made, checksumOf(made)]), { mode: 0o600, flag: 'wx', flush: true });
    renameSync(temporary, file);
    removeOldest(directory);
  } catch {
    // Read-only, full, or not ours.
  }
}

function removeOldest(directory: string): void {
  const names = readdirSync(directory).filter((name) => ourName.test(name));
  const files = names.map((name) => join(directory, name));
  const ages = new Map(files.map((file) => [file, lstatSync(file).mtimeMs]));
  files.sort((a, b) => (ages.get(b) ?? 0) - (ages.get(a) ?? 0));
  for (const file of files.slice(mostFiles)) unlinkSync(file);
}

/** Root is asked nothing, and respects all the same what was meant to be left as it is. */
function isSealed(directory: string): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  return found === undefined ? isSealed(dirname(directory)) : (found.mode & 0o222) === 0;
}
