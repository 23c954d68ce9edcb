import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha1 } from './sha1.js';

describe('sha1', () => {
  it('knows the examples of the standard', () => {
    expect(sha1('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
    expect(sha1('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
    );
  });

  it('is what the system says, for texts of any length and of any characters', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.nat(300).map((length) => 'x'.repeat(length)),
    );
    fc.assert(
      fc.property(text, (words) => {
        expect(sha1(words)).toBe(createHash('sha1').update(words, 'utf8').digest('hex'));
      }),
      { numRuns: 1000 },
    );
  });
});
