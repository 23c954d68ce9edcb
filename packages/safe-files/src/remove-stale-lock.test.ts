import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LockClaim } from './lock-claim.js';
import { findLock } from './lock-record.js';
import { LockWatch } from './lock-watch.js';
import { removeStaleLock } from './remove-stale-lock.js';
import { deadPid, writeLock } from './testing/lock-files.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('removeStaleLock', () => {
  const at = temporaryDirectory();
  const lock = () => at('.config.awso-lock');
  let claim: LockClaim;
  let time = 0;
  const watch = () => new LockWatch(() => time);
  beforeEach(async () => (claim = await LockClaim.create(at('config'), 'test', { watch: watch() })));
  afterEach(() => claim.drop());

  it('removes a dead lock and gives its mark back', async () => {
    await writeLock(lock(), { pid: deadPid() });
    expect(await removeStaleLock(lock(), (await findLock(lock()))!, claim)).toBe(true);
    await claim.forgetName();
    expect(await readdir(at())).toEqual([]);
  });

  it('leaves a fresh lock that took the place of the dead one it has seen', async () => {
    await writeLock(lock(), { pid: deadPid() });
    const seen = (await findLock(lock()))!;
    await writeLock(lock(), { id: 'ba9876543210', pid: process.pid });
    expect(await removeStaleLock(lock(), seen, claim)).toBe(false);
    expect(await readFile(lock(), 'utf8')).toContain('ba9876543210');
    expect((await readdir(at())).filter((name) => name.startsWith('.config.awso-lock'))).toEqual(['.config.awso-lock']);
  });

  const foreign = { machine: 'ffffffffffff' };
  const removed = async () => removeStaleLock(lock(), (await findLock(lock()))!, claim);

  it.each([
    ['lies far back', 3_600_000],
    ['lies in the future', -3_600_000],
  ])('does not believe that another machine is silent because its last heartbeat %s', async (_, heartbeatAgeMs) => {
    await writeLock(lock(), { ...foreign, heartbeatAgeMs });
    expect(await removed()).toBe(false);
    time += 4_000;
    expect(await removed()).toBe(false);
    await writeLock(lock(), { ...foreign, heartbeatAgeMs: heartbeatAgeMs + 1_000 });
    time += 4_000;
    expect(await removed()).toBe(false);
    time += 6_000;
    expect(await removed()).toBe(true);
  });

  it('does not take its own long watch for the silence of another machine', async () => {
    await writeLock(lock(), { ...foreign, heartbeatAgeMs: 20_000 });
    expect(await removed()).toBe(false);
    time += 3_600_000;
    expect(await removed()).toBe(false);
  });

  it('leaves another dead lock in the place of the one it has seen to whoever finds that', async () => {
    await writeLock(lock(), { pid: deadPid() });
    const seen = (await findLock(lock()))!;
    await writeLock(lock(), { id: 'ba9876543210', pid: deadPid() });
    expect(await removeStaleLock(lock(), seen, claim)).toBe(false);
    expect(await readFile(lock(), 'utf8')).toContain('ba9876543210');
  });

  it('leaves a dead lock to the living process that is removing it', async () => {
    await writeLock(lock(), { pid: deadPid() });
    await writeLock(`${lock()}.0123456789ab`, { pid: process.pid });
    expect(await removeStaleLock(lock(), (await findLock(lock()))!, claim)).toBe(false);
    expect(await readdir(at())).toEqual(
      expect.arrayContaining(['.config.awso-lock', '.config.awso-lock.0123456789ab']),
    );
  });
});
