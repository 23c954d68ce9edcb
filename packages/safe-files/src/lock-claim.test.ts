import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { LockClaim } from './lock-claim.js';
import { findLock } from './lock-record.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

const withoutLinks = () => Promise.resolve('unsupported' as const);

describe('LockClaim', () => {
  const at = temporaryDirectory();

  for (const [where, parts] of [
    ['with hard links', {}],
    ['without hard links', { link: withoutLinks }],
  ] as const) {
    it(`takes a free name once, complete with its record, ${where}`, async () => {
      const [first, second] = [
        await LockClaim.create(at('config'), 'first', parts),
        await LockClaim.create(at('config'), 'second', parts),
      ];
      expect([await first.take(at('lock')), await second.take(at('lock'))]).toEqual([true, false]);
      expect((await findLock(at('lock')))?.record).toEqual(first.record);
      expect([await first.is(at('lock')), await second.is(at('lock'))]).toEqual([true, false]);
      await first.beat();
      expect(JSON.parse(await readFile(at('lock'), 'utf8'))).toEqual(first.record);
      await Promise.all([first.drop(), second.drop()]);
      expect(await readdir(at())).toEqual(['lock']);
    });
  }

  it('knows its lock from one that took its place', async () => {
    const claim = await LockClaim.create(at('config'), 'test');
    await claim.take(at('lock'));
    await writeFile(at('other'), await readFile(at('lock')));
    await rename(at('other'), at('lock'));
    expect(await claim.is(at('lock'))).toBe(false);
    await claim.drop();
  });
});
