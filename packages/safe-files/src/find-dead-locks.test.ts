import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { findDeadLocks, removeDeadLock } from './find-dead-locks.js';
import { deadPid, writeLock } from './testing/lock-files.js';
import { temporaryDirectory } from './testing/temporary-directory.js';
import { withLock } from './with-lock.js';

describe('dead locks', () => {
  const at = temporaryDirectory();
  const lock = () => at('.config.awso-lock');

  it('are those of processes that are gone, on this machine', async () => {
    await writeLock(lock(), { pid: deadPid() });
    await writeLock(at('.remote.awso-lock'), { machine: '0123456789ab' });
    await writeFile(at('.other.awso-lock'), 'no record');
    await writeFile(at('config'), '');
    expect(await withLock(at('held'), { purpose: 'test' }, () => findDeadLocks(at()))).toEqual([lock()]);
  });

  it('are none where there is no directory', async () => {
    expect(await findDeadLocks(at('nowhere'))).toEqual([]);
  });

  it('can be removed', async () => {
    await writeLock(lock(), { pid: deadPid() });
    await removeDeadLock(lock());
    expect(await readdir(at())).toEqual([]);
  });

  it('are not removed when somebody holds the lock again', async () => {
    const taken = await withLock(at('config'), { purpose: 'test' }, () => readFile(lock(), 'utf8'));
    await writeFile(lock(), taken);
    await expect(removeDeadLock(lock())).rejects.toMatchObject({ code: 'locked' });
    expect(await readFile(lock(), 'utf8')).toBe(taken);
  });
});
