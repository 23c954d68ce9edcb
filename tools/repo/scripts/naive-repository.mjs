// The control of prove-rewriter: what careful programs usually do. Read, edit, write a temporary file, flush it, compare with
// what was read, rename. It lacks what FileConfigRepository has: it believes a file that is being rewritten at this moment.
// (Links and owners, which such programs keep as well, play no part in the race.)
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const stampOf = ({ dev, ino, size, mtimeNs }) => [dev, ino, size, mtimeNs].join();

/**
 * Puts a key into a profile.
 *
 * @returns {boolean} false when somebody else wrote meanwhile, or when what was read cannot be edited
 */
export function naiveUpdate({ parse, edit, ConfigEditError }, file, name, values) {
  const { bytes, stamp } = readStamped(file);
  let edited;
  try {
    edited = edit(parse(bytes), [{ op: 'put', section: { kind: 'profile', name }, values }]).stringify();
  } catch (error) {
    // Half of a file may end in the middle of a line.
    if (error instanceof ConfigEditError) return false;
    throw error;
  }
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, edited, { flag: 'wx', mode: 0o600, flush: true });
    if (stampOf(statSync(file, { bigint: true })) !== stamp) return false;
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
  syncDirectoryOf(file);
  return true;
}

/** Reads again what changed while it was being read. */
function readStamped(file) {
  for (;;) {
    const handle = openSync(file, 'r');
    try {
      const before = stampOf(fstatSync(handle, { bigint: true }));
      const bytes = readFileSync(handle);
      const stamp = stampOf(fstatSync(handle, { bigint: true }));
      if (before === stamp) return { bytes, stamp };
    } finally {
      closeSync(handle);
    }
  }
}

function syncDirectoryOf(file) {
  const handle = openSync(dirname(file), 'r');
  fsyncSync(handle);
  closeSync(handle);
}
