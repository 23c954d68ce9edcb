import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from '@aws-sso/core';
import { explainError } from './explain-error.js';

describe('an error in words', () => {
  it('is the message, and on a second line what to do', () => {
    expect(explainError(new AwsSsoError('ProfileNotFound', 'There is no profile "a".', { hint: 'Add it.' }))).toBe(
      'There is no profile "a".\nAdd it.',
    );
  });

  it('is the message alone when nobody knows what to do', () => {
    expect(explainError(new Error('oops'))).toBe('oops');
    expect(explainError('oops')).toBe('oops');
  });

  it('never is a command to the runner', () => {
    const error = new AwsSsoError('InvalidInput', 'x\n::add-mask::y', { hint: '##[group]z' });
    expect(explainError(error)).toBe('x\\u{a}: :add-mask: :y\n## [group]z');
  });
});
