import { describe, expect, it } from '@jest/globals';
import { SafeFileError } from '@aws-sso/safe-files';
import { asKeychainFailure } from './keychain-failure.js';

const failure = (code: 'locked' | 'unwritable') =>
  asKeychainFailure(new SafeFileError({ code, path: '/home/x/keychain-key', reason: 'by process 7' }));

describe('an error around the files of the keychain storage', () => {
  it('says what to do about another process, and what about the disk', () => {
    expect(failure('locked')).toMatchObject({
      code: 'StorageUnavailable',
      hint: expect.stringContaining('other process') as unknown,
    });
    expect(failure('unwritable')).toMatchObject({
      code: 'StorageUnavailable',
      hint: expect.stringContaining('disk') as unknown,
    });
  });

  it('stays what it is when it comes from elsewhere', () => {
    const other = new Error('other');
    expect(asKeychainFailure(other)).toBe(other);
  });
});
