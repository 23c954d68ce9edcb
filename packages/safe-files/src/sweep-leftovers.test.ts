import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryPathOf } from './companion-file.js';
import { ownIdentity } from './process-identity.js';
import { sweepLeftovers } from './sweep-leftovers.js';
import { deadPid } from './testing/lock-files.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('sweepLeftovers', () => {
  const at = temporaryDirectory();
  const { machine } = ownIdentity();
  const make = async (name: string, ageMs = 0) => {
    const time = new Date(Date.now() - ageMs);
    await writeFile(at(name), '');
    await utimes(at(name), time, time);
    return name;
  };
  const day = 24 * 60 * 60 * 1000;

  it('removes what dead writers left, and only that', async () => {
    const dead = await make(`.config.${machine}-${String(deadPid())}-1-0123456789ab.awso-tmp`);
    const kept = [
      await make('config'),
      await make('.config.awso-lock'),
      await make('.config.awso-journal'),
      await make('.config.1234.awso-tmp', 2 * day),
      await make(path.basename(temporaryPathOf(at('config'))), 2 * day),
      await make('.config.ffffffffffff-1-1-0123456789ab.awso-tmp'),
    ];
    expect(await sweepLeftovers(at())).toEqual([dead]);
    expect((await readdir(at())).sort()).toEqual(kept.sort());
  });

  it('removes what another machine left a day ago', async () => {
    const old = await make('.config.ffffffffffff-1-1-0123456789ab.awso-tmp', day + 1000);
    const mark = await make('.config.awso-lock.0123456789ab', day + 1000);
    await make('.config.awso-lock.ba9876543210');
    expect((await sweepLeftovers(at())).sort()).toEqual([old, mark].sort());
    expect(await readdir(at())).toEqual(['.config.awso-lock.ba9876543210']);
  });

  it('has nothing to say about a directory that is not there', async () => {
    expect(await sweepLeftovers(at('missing'))).toEqual([]);
  });
});
