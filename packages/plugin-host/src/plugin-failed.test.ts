import { describe, expect, it } from '@jest/globals';
import { SafeFileError } from '@aws-sso/safe-files';
import { asFolderFailure } from './folder-failure.js';
import { pluginFailed, wordsOf } from './plugin-failed.js';

describe('what something that was thrown says', () => {
  it.each<readonly [words: string, thrown: unknown]>([
    ['no moon tonight', new Error('no moon tonight.')],
    ['no moon tonight', '\n no moon tonight\n    at a stack'],
    ['no moon tonight', { message: 'no moon tonight' }],
    ['it threw no error', { message: 42 }],
    ['it threw no error', undefined],
    ['it threw no error', null],
    [`${'a'.repeat(300)}…`, new Error('a'.repeat(10_000))],
  ])('is %s', (words, thrown) => {
    expect(wordsOf(thrown)).toBe(words);
  });

  it('has nothing that a terminal obeys, nor has the name of a package', () => {
    expect(wordsOf(new Error('\u001b[2Jno moon\u202e'))).not.toMatch(/[\u001b\u202e]/);
    expect(pluginFailed('\u001b[2Jmine', 'it is odd', () => '').message).not.toContain('\u001b');
  });
});

describe('what went wrong around the directory of plugins', () => {
  const failure = (code: 'locked' | 'unwritable') =>
    asFolderFailure('/data', new SafeFileError({ code, path: '/data/x', reason: 'so it is' }));

  it('is a lock that another process has, for which one can wait', () => {
    expect(failure('locked')).toMatchObject({
      code: 'ConfigLocked',
      hint: 'Wait until the other process is done, and try again.',
      details: { path: '/data/x', reason: 'so it is' },
    });
  });

  it('is a file that cannot be written, or an error of the system', () => {
    const hint = 'Check the permissions of the directory, and the space on the disk.';
    expect(failure('unwritable')).toMatchObject({ code: 'ConfigUnwritable', hint });
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write', errno: -28 });
    expect(asFolderFailure('/data', full)).toMatchObject({
      code: 'ConfigUnwritable',
      hint,
      details: { path: '/data' },
    });
  });

  it('is passed on when it is something else', () => {
    for (const error of [pluginFailed('mine', 'it is odd', () => ''), new Error('odd')])
      expect(asFolderFailure('/data', error)).toBe(error);
  });
});
