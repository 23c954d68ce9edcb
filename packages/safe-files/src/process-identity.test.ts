import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { isPresumedDead, livenessOf, ownIdentity } from './process-identity.js';
import { hasProgram } from './testing/has-program.js';
import { deadPid } from './testing/lock-files.js';

const onLinux = process.platform === 'linux' ? it : it.skip;

describe('livenessOf', () => {
  it('knows this process and a dead one', () => {
    expect(['alive', 'unproven']).toContain(livenessOf(ownIdentity()));
    expect(livenessOf({ ...ownIdentity(), pid: deadPid() })).toBe('dead');
  });

  it('knows nothing of another machine', () => {
    expect(livenessOf({ ...ownIdentity(), machine: 'ffffffffffff', pid: deadPid() })).toBe('foreign');
  });

  it('cannot prove anything without the time at which the process started', () => {
    expect(livenessOf({ ...ownIdentity(), processStart: undefined })).toBe('unproven');
  });

  onLinux('sees that a pid was given out again', () => {
    expect(livenessOf({ ...ownIdentity(), processStart: '1' })).toBe('dead');
  });

  (hasProgram('sleep') ? onLinux : it.skip)(
    'takes a killed process for dead before its parent has noticed',
    async () => {
      // The shell becomes `sleep`, which does not know of the child that it inherits and never waits for it.
      const parent = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 30'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [printed] = (await once(parent.stdout, 'data')) as [Buffer];
      const zombie = { ...ownIdentity(), pid: Number(printed.toString()), processStart: undefined };
      try {
        while (livenessOf(zombie) !== 'dead') await new Promise((resolve) => setTimeout(resolve, 5));
        expect(() => process.kill(zombie.pid, 0)).not.toThrow();
      } finally {
        parent.kill('SIGKILL');
        await once(parent, 'close');
      }
    },
  );
});

describe('isPresumedDead', () => {
  it('believes the process table and not the silence, where there is one', () => {
    expect(isPresumedDead({ ...ownIdentity(), pid: deadPid() }, 0)).toBe(true);
    if (livenessOf(ownIdentity()) === 'alive') expect(isPresumedDead(ownIdentity(), 1e9)).toBe(false);
  });

  it('gives another machine 30 seconds, and a process of unknown start 10 minutes', () => {
    const foreign = { ...ownIdentity(), machine: 'ffffffffffff' };
    expect([29_000, 31_000].map((ms) => isPresumedDead(foreign, ms))).toEqual([false, true]);
    const unproven = { ...ownIdentity(), processStart: undefined };
    expect([599_000, 601_000].map((ms) => isPresumedDead(unproven, ms))).toEqual([false, true]);
  });
});
