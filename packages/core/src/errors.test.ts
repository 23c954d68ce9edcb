import { describe, expect, it } from '@jest/globals';
import { AwsSsoError, invalidInput, isAwsSsoError } from './errors.js';

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
