import { mkdir, readdir, readFile, readlink, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LockHolder } from './lock-record.js';
import { ownIdentity } from './process-identity.js';
import { buildChildPrograms, type ChildPrograms } from './testing/child-programs.js';
import { itWithNullDevice, nullDeviceIn } from './testing/null-device.js';
import { deadPid, writeLock } from './testing/lock-files.js';
import { temporaryDirectory } from './testing/temporary-directory.js';
import { withLock } from './with-lock.js';

const purpose = 'test';
const done = () => Promise.resolve('done');

describe('withLock', () => {
  const at = temporaryDirectory();
  const lock = () => at('.config.awso-lock');

  it('does the work beside a lock file that says whose it is, and leaves nothing', async () => {
    const seen = await withLock(at('config'), { purpose }, () => readFile(lock(), 'utf8'));
    expect(JSON.parse(seen)).toMatchObject({ pid: process.pid, purpose: 'test' });
    expect(await readdir(at())).toEqual([]);
  });

  it('makes a private directory for the lock of a file that is yet to come', async () => {
    expect(await withLock(at('.aws', 'config'), { purpose }, done)).toBe('done');
    expect((await stat(at('.aws'))).mode & 0o777).toBe(0o700);
  });

  it('is the same lock by every name of the file', async () => {
    await mkdir(at('real'));
    await symlink('real/config', at('config'));
    const names = await withLock(at('config'), { purpose }, () => readdir(at('real')));
    expect(names).toEqual(['.config.awso-lock']);
  });

  it('gives the lock back when the work fails', async () => {
    const failure = new Error('broken');
    await expect(withLock(at('config'), { purpose }, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(await readdir(at())).toEqual([]);
  });

  it('lets one after the other in within a process', async () => {
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} in`);
      await wait(5);
      steps.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(at('config'), { purpose }, work(name))));
    expect(steps.map((step) => step.slice(2))).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
    expect(new Set(steps.map((step) => step.slice(0, 1))).size).toBe(3);
  });

  it('refuses work that asks for its own lock', async () => {
    const nested = () => withLock(at('other'), { purpose }, () => withLock(at('config'), { purpose }, done));
    await expect(withLock(at('config'), { purpose }, nested)).rejects.toMatchObject({ code: 'nested' });
    expect(await withLock(at('config'), { purpose }, done)).toBe('done');
  });

  it('does not take what outlives the work for a part of it', async () => {
    let later: Promise<unknown> = Promise.resolve();
    await withLock(at('config'), { purpose }, async () => {
      later = wait(10).then(() => withLock(at('config'), { purpose }, done));
      await done();
    });
    expect(await later).toBe('done');
  });

  it('gives up in time and says who holds the lock', async () => {
    await writeLock(lock(), { pid: process.pid });
    const waits: (LockHolder | undefined)[] = [];
    const options = { purpose, timeoutMs: 30, onWait: (holder: LockHolder | undefined) => waits.push(holder) };
    await expect(withLock(at('config'), options, done)).rejects.toMatchObject({
      code: 'locked',
      holder: { pid: process.pid, host: 'elsewhere', purpose: 'sync', since: '2026-01-02' },
      message: `${at('config')} is locked: by process ${String(process.pid)} on elsewhere (sync) since 2026-01-02, still after 0.03 s.`,
    });
    expect(waits).toMatchObject([{ purpose: 'sync' }]);
    expect(await readdir(at())).toEqual(['.config.awso-lock']);
  });

  it('stops waiting when it is told to, with the reason that it is given', async () => {
    await writeLock(lock(), { pid: process.pid });
    const controller = new AbortController();
    const reason = Object.assign(new Error('enough'), { code: 'Cancelled' });
    const onWait = () => controller.abort(reason);
    await expect(withLock(at('config'), { purpose, signal: controller.signal, onWait }, done)).rejects.toBe(reason);
    expect(await readdir(at())).toEqual(['.config.awso-lock']);
  });

  it('frees the lock of a dead process at once, and of one whose pid was given out again', async () => {
    await writeLock(lock(), { pid: deadPid() });
    expect(await withLock(at('config'), { purpose, timeoutMs: 0 }, done)).toBe('done');
    await writeLock(lock(), { pid: process.pid, processStart: '1' });
    expect(await withLock(at('config'), { purpose, timeoutMs: 0 }, done)).toBe('done');
    expect(await readdir(at())).toEqual([]);
  });

  it('honours the lock of another machine as long as it has a heartbeat', async () => {
    const foreign = { machine: 'ffffffffffff', pid: deadPid() };
    await writeLock(lock(), { ...foreign, heartbeatAgeMs: 20_000 });
    await expect(withLock(at('config'), { purpose, timeoutMs: 10 }, done)).rejects.toMatchObject({ code: 'locked' });
    await writeLock(lock(), { ...foreign, heartbeatAgeMs: 31_000 });
    // Not at once: its silence is watched for a while, because clocks get set.
    await expect(withLock(at('config'), { purpose, timeoutMs: 0 }, done)).rejects.toMatchObject({ code: 'locked' });
    expect(await withLock(at('config'), { purpose }, done)).toBe('done');
  }, 20_000);

  it('keeps the lock of a living process on this machine without any heartbeat', async () => {
    await writeLock(lock(), { pid: process.pid, heartbeatAgeMs: 500_000 });
    await expect(withLock(at('config'), { purpose, timeoutMs: 10 }, done)).rejects.toMatchObject({ code: 'locked' });
  });

  it('waits for a lock file that says nothing, but not for ever', async () => {
    await writeFile(lock(), 'not json');
    const options = { purpose, timeoutMs: 10 };
    await expect(withLock(at('config'), options, done)).rejects.toMatchObject({
      reason: /unknown process/,
      holder: undefined,
    });
    await writeLock(lock(), { pid: -1, heartbeatAgeMs: 31_000 });
    expect(await withLock(at('config'), { purpose }, done)).toBe('done');
  }, 20_000);

  it('does not try for ever where something stands that is no lock and cannot be read', async () => {
    await symlink('nowhere', lock());
    const refused = { code: 'locked', reason: /unknown process/ };
    await expect(withLock(at('config'), { purpose, timeoutMs: 10 }, done)).rejects.toMatchObject(refused);
    expect(await readlink(lock())).toBe('nowhere');
  });

  it('keeps what the work has done when the lock cannot be given back', async () => {
    await mkdir(at('.aws'));
    const work = async () => {
      await rename(at('.aws'), at('moved'));
      await writeFile(at('.aws'), 'a file in the way');
      return 'done';
    };
    expect(await withLock(at('.aws', 'config'), { purpose }, work)).toBe('done');
  });

  itWithNullDevice('takes no lock of what is no file, and leaves nothing beside it', async () => {
    await mkdir(at('directory'));
    const device = nullDeviceIn(at());
    const before = await readdir(at());
    const refusal = (reason: string) => ({ code: 'unwritable', reason });
    await expect(withLock(at('directory'), { purpose }, done)).rejects.toMatchObject(refusal('it is a directory'));
    await expect(withLock(device, { purpose }, done)).rejects.toMatchObject(
      refusal('it is the null device, which keeps nothing'),
    );
    expect(await readdir(at())).toEqual(before);
  });

  it('gets over a process that died while it removed the same dead lock', async () => {
    await writeLock(lock(), { pid: deadPid() });
    await writeLock(`${lock()}.0123456789ab`, { pid: deadPid() });
    expect(await withLock(at('config'), { purpose, timeoutMs: 1000 }, done)).toBe('done');
    expect(await readdir(at())).toEqual([]);
  });

  it('removes what a process left that was killed while it waited', async () => {
    await writeLock(lock(), { pid: process.pid });
    const { machine } = ownIdentity();
    await writeFile(at(`.config.${machine}-${String(deadPid())}-1-0123456789ab.awso-tmp`), '');
    await expect(withLock(at('config'), { purpose, timeoutMs: 10 }, done)).rejects.toMatchObject({ code: 'locked' });
    expect(await readdir(at())).toEqual(['.config.awso-lock']);
  });

  it('gives signs of life while the work lasts', async () => {
    await withLock(at('config'), { purpose }, async () => {
      const longAgo = new Date(0);
      await utimes(lock(), longAgo, longAgo);
      while ((await stat(lock())).mtimeMs === 0) await wait(20);
      expect(JSON.parse(await readFile(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
    });
  });

  it('does not remove a lock that is not its own any more', async () => {
    await withLock(at('config'), { purpose }, async () => {
      await writeLock(at('fresh'), { pid: process.pid });
      await rename(at('fresh'), lock());
    });
    expect(await readdir(at())).toEqual(['.config.awso-lock']);
  });

  it('says so when there can be no lock', async () => {
    await writeFile(at('file'), '');
    await expect(withLock(at('file', 'config'), { purpose }, done)).rejects.toMatchObject({
      path: at('file', 'config'),
    });
  });
});

describe('withLock between processes', () => {
  const at = temporaryDirectory();
  let programs: ChildPrograms;
  beforeAll(async () => (programs = await buildChildPrograms('increment', 'increment-and-die', 'hold-lock')));
  afterAll(() => programs.remove());

  it('loses none of 8 × 20 increments', async () => {
    await writeFile(at('count'), '0');
    const children = Array.from({ length: 8 }, () => programs.start('increment', [at('count'), '20']));
    const ends = await Promise.all(children.map((child) => child.finished()));
    expect(ends).toEqual(ends.map(() => ({ output: '', code: 0 })));
    expect(await readFile(at('count'), 'utf8')).toBe('160');
    expect(await readdir(at())).toEqual(['count']);
  }, 60_000);

  it('lets no two in when many find the same dead lock, again and again', async () => {
    await writeFile(at('count'), '0');
    await writeLock(at('.count.awso-lock'), { pid: deadPid() });
    const children = Array.from({ length: 16 }, () => programs.start('increment-and-die', [at('count'), '3']));
    const ends = await Promise.all(children.map((child) => child.finished()));
    expect(ends.map(({ output }) => output).join('')).toBe('');
    expect(await readFile(at('count'), 'utf8')).toBe('48');
    expect(await withLock(at('count'), { purpose, timeoutMs: 0 }, done)).toBe('done');
    expect(await readdir(at())).toEqual(['count']);
  }, 60_000);

  it('takes over at once from a holder that was killed', async () => {
    const child = programs.start('hold-lock', [at('config')]);
    await child.printed('held');
    await child.kill();
    expect(await withLock(at('config'), { purpose, timeoutMs: 0 }, done)).toBe('done');
  });

  it('leaves the lock to a holder whose event loop is blocked', async () => {
    const child = programs.start('hold-lock', [at('config'), '300']);
    await child.printed('held');
    await expect(withLock(at('config'), { purpose, timeoutMs: 100 }, done)).rejects.toMatchObject({
      code: 'locked',
      holder: { pid: child.process.pid, purpose: 'hold on' },
    });
    expect(await withLock(at('config'), { purpose }, done)).toBe('done');
    expect(await child.finished()).toEqual({ output: 'held\nreleased\n', code: 0 });
  });
});
