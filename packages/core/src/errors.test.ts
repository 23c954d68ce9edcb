import { describe, expect, it } from '@jest/globals';
import { AwsSsoError, type ErrorDetails, invalidInput, isAwsSsoError, shownDetails } from './errors.js';

describe('the error family', () => {
  it('carries code, hint, details and cause', () => {
    const cause = new Error('below');
    const error = new AwsSsoError('SsoSessionNotFound', 'There is none.', {
      hint: 'Add one.',
      details: { line: 3 },
      cause,
    });
    expect(error).toMatchObject({ code: 'SsoSessionNotFound', hint: 'Add one.', details: { line: 3 }, cause });
  });

  it('has no cause and no details unless they are given', () => {
    const error = invalidInput('region', 'No.');
    expect(error).not.toHaveProperty('cause');
    expect(error).toMatchObject({ code: 'InvalidInput', hint: undefined, details: { field: 'region' } });
    expect(new AwsSsoError('Cancelled', '').details).toEqual({});
  });

  it('shows of its details what there are fields for, and nothing that a plugin put beside or into them', () => {
    const details: Required<ErrorDetails> = {
      field: 'f',
      sessionName: 'work',
      profileName: 'p',
      path: '/x',
      line: 1,
      column: 0,
      package: 'plugin',
      storage: 'vault',
      reason: 'r',
      candidates: ['a', 'b'],
      sections: ['profile a'],
    };
    expect(shownDetails({ ...details, accessToken: 's3cr3t', toString: () => 'x' })).toEqual(details);
    const wrong = { field: { token: 's3cr3t' }, line: '3', reason: ['s3cr3t'], candidates: ['a', { token: 's3cr3t' }] };
    expect(shownDetails({ ...wrong, path: '/x' })).toEqual({ path: '/x' });
    expect([undefined, null, 's3cr3t', []].map(shownDetails)).toEqual([{}, {}, {}, {}]);
  });

  it('is known by its shape, since a plugin may throw its own copy', () => {
    class Theirs extends Error {
      override readonly name = 'AwsSsoError';
      readonly code = 'StorageUnavailable';
    }
    expect(isAwsSsoError(new Theirs())).toBe(true);
    expect(isAwsSsoError(new Theirs(), 'StorageUnavailable')).toBe(true);
    expect(isAwsSsoError(new Theirs(), 'Cancelled')).toBe(false);
    expect(
      [new Error('x'), { name: 'AwsSsoError', code: 'Cancelled' }, 'x', undefined].map((e) => isAwsSsoError(e)),
    ).toEqual([false, false, false, false]);
  });
});
