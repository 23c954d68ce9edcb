import {
  type Stats,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** So many files are kept: for older versions of ours, and for other versions of Node. */
const mostFiles = 4;

const ourName = /\.v8(?:\.\d+)?$/;
const digestLength = 32;

/**
 * What V8 made of our code, kept for the next process. It is run as it stands in the file, so only what this very user put
 * there counts; root neither reads nor makes anything in the home of somebody else.
 *
 * V8 itself refuses what another version of it made, but runs what a bad disk made of a file, into endless loops: so a
 * digest stands behind the code.
 */
export class CodeCache {
  readonly #file: string;

  /** @param version tells one state of the code from every other */
  constructor(
    private readonly directory: string,
    version: string,
  ) {
    this.#file = join(directory, `${version}-${process.version}-${process.arch}.v8`);
  }

  read(): Buffer | undefined {
    try {
      // What is no file may keep us waiting.
      if (!isOursOnly(this.directory) || !isOwnFile(lstatSync(this.#file))) return undefined;
      const bytes = readFileSync(this.#file);
      const [code, digest] = [bytes.subarray(0, -digestLength), bytes.subarray(-digestLength)];
      return digestOf(code).equals(digest) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** That it cannot be kept is no harm: the next process takes its time. */
  keep(code: () => Buffer): void {
    const temporary = `${this.#file}.${String(process.pid)}`;
    try {
      if (!isOursOnly(this.directory) || isSealed(this.directory)) return;
      mkdirSync(this.directory, { recursive: true, mode: 0o700 });
      const made = code();
      // Flushed: after a crash of the machine there must be no file of the right length with something else in it.
      writeFileSync(temporary, Buffer.concat([made, digestOf(made)]), { mode: 0o600, flag: 'wx', flush: true });
      renameSync(temporary, this.#file);
      this.#removeOldest();
    } catch {
      // Read-only, full, or not ours.
    }
  }

  #removeOldest(): void {
    const names = readdirSync(this.directory).filter((name) => ourName.test(name));
    const files = names.map((name) => join(this.directory, name));
    const ages = new Map(files.map((file) => [file, lstatSync(file).mtimeMs]));
    files.sort((a, b) => (ages.get(b) ?? 0) - (ages.get(a) ?? 0));
    for (const file of files.slice(mostFiles)) unlinkSync(file);
  }
}

/** Loaded late: the file that this is a part of answers most without. */
const digestOf = (code: Buffer): Buffer =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(code).digest();

/** Windows has no such owners; there, the directory is the user's alone. */
const ownId = (): number | undefined => process.getuid?.();

const isOwnFile = (found: Stats): boolean =>
  found.isFile() && (ownId() === undefined || (found.uid === ownId() && (found.mode & 0o022) === 0));

/** Root is asked nothing, and respects all the same what was meant to be left as it is. */
function isSealed(directory: string): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  return found === undefined ? isSealed(dirname(directory)) : (found.mode & 0o222) === 0;
}

/**
 * Whether nobody but this user and root has a say in where a directory is: neither owns it, nor one that it lies in, nor a link
 * on the way. It need not exist.
 */
function isOursOnly(directory: string): boolean {
  if (ownId() === undefined) return true;
  const owner = lstatSync(directory, { throwIfNoEntry: false })?.uid;
  const parent = dirname(directory);
  const isTrusted = owner === undefined || owner === ownId() || owner === 0;
  return isTrusted && (parent === directory || isOursOnly(parent));
}
