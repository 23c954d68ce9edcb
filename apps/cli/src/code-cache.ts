import { type Stats, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const checksumLength = 4;

/**
 * Where the code that V8 made of a program is kept for the next process.
 *
 * @param version tells one state of the program from every other
 */
export const codeCacheFile = (directory: string, version: string): string =>
  join(directory, `${version}-${process.version}-${process.arch}.v8`);

/**
 * The code that was kept. It is run as it stands in the file, so only what this very user put there counts; root neither
 * reads nor makes anything in the home of somebody else.
 *
 * V8 itself refuses what another version of it made, but runs what a bad disk made of a file, into endless loops: so a
 * checksum stands behind the code.
 */
export function keptCode(file: string): Buffer | undefined {
  try {
    // What is no file may keep us waiting.
    if (!isOursOnly(dirname(file)) || !isOwnFile(lstatSync(file))) return undefined;
    const bytes = readFileSync(file);
    const [code, checksum] = [bytes.subarray(0, -checksumLength), bytes.subarray(-checksumLength)];
    return checksumOf(code).equals(checksum) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** CRC-32. Loaded late: the bundle that this is a part of answers most without. */
export function checksumOf(code: Buffer): Buffer {
  const checksum = Buffer.alloc(checksumLength);
  checksum.writeUInt32LE(process.getBuiltinModule('node:zlib').crc32(code));
  return checksum;
}

/** Windows has no such owners; there, the directory is the user's alone. */
const ownId = (): number | undefined => process.getuid?.();

const isOwnFile = (found: Stats): boolean =>
  found.isFile() && (ownId() === undefined || (found.uid === ownId() && (found.mode & 0o022) === 0));

/**
 * Whether nobody but this user and root has a say in where a directory is: neither owns it, nor one that it lies in, nor a link
 * on the way. It need not exist.
 */
export function isOursOnly(directory: string): boolean {
  if (ownId() === undefined) return true;
  const owner = lstatSync(directory, { throwIfNoEntry: false })?.uid;
  const parent = dirname(directory);
  const isTrusted = owner === undefined || owner === ownId() || owner === 0;
  return isTrusted && (parent === directory || isOursOnly(parent));
}
