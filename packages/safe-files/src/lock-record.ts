import { readFile, stat } from 'node:fs/promises';
import { unless } from './errno.js';
import type { ProcessIdentity } from './process-identity.js';

/** Who holds a lock, for people. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** What the holder does, as it said itself: `session:add`. */
  readonly purpose: string;
  /** When it took the lock; ISO 8601. */
  readonly since: string;
}

/** What stands in a lock file, as JSON. */
export interface LockRecord extends LockHolder, ProcessIdentity {
  /** Random, twelve hex digits; no two locks have the same. */
  readonly id: string;
}

/** A lock that was found. A file that is not a lock of ours (yet) has no record and is judged by its age. */
export interface FoundLock {
  readonly id: string;
  readonly record: LockRecord | undefined;
  /** Its holder's last sign of life: milliseconds since 1970 on the clock of the file system. */
  readonly mtimeMs: number;
}

/** Looks at a lock file; undefined when there is none. */
export async function findLock(lockPath: string): Promise<FoundLock | undefined> {
  const text = await unless(
    ['ENOENT'],
    unless(['EACCES', 'EISDIR'], readFile(lockPath, 'utf8')).then((t) => t ?? ''),
  );
  const found = text === undefined ? undefined : await unless(['ENOENT'], stat(lockPath, { bigint: true }));
  if (text === undefined || found === undefined) return undefined;
  const record = parseLockRecord(text);
  // Stays the same as long as nobody touches the file, and no other file ever has the same.
  const id = record?.id ?? `${String(found.ino)}-${String(found.mtimeNs)}`;
  return { id, record, mtimeMs: Number(found.mtimeNs) / 1e6 };
}

/** Anybody who may write the directory may have written this, so it is checked and made fit for a terminal. */
function parseLockRecord(text: string): LockRecord | undefined {
  const value = parseObject(text);
  const word = (key: string) =>
    typeof value[key] === 'string' ? value[key].replace(/\p{C}/gu, ' ').slice(0, 200) : '';
  const [pid, id, start] = [value['pid'], word('id'), word('processStart')];
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1 || !/^[0-9a-f]{12}$/.test(id)) return undefined;
  return {
    id,
    pid,
    host: word('host'),
    machine: word('machine'),
    processStart: start === '' ? undefined : start,
    purpose: word('purpose'),
    since: word('since'),
  };
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
