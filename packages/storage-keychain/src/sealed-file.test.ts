import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSealedByNewer, seal, unseal } from './sealed-file.js';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('a sealed file', () => {
  it('opens with the same key and purpose, and with no other', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        bytes(32),
        fc.string(),
        bytes(32),
        fc.string(),
        (plain, key, purpose, other, aim) => {
          const sealed = seal(plain, key, purpose);
          expect([...(unseal(sealed, key, purpose) ?? [])]).toEqual([...plain]);
          if (aim !== purpose) expect(unseal(sealed, key, aim)).toBeUndefined();
          if (Buffer.compare(other, key) !== 0) expect(unseal(sealed, other, purpose)).toBeUndefined();
        },
      ),
    );
  });

  it('does not open when any bit of it is another, or when it is cut', () => {
    const key = new Uint8Array(32).fill(7);
    const sealed = seal(Buffer.from('secret'), key, 'token');
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), fc.nat(sealed.length - 1), (bit, length) => {
        const changed = Uint8Array.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(unseal(changed, key, 'token')).toBeUndefined();
        expect(unseal(sealed.subarray(0, length), key, 'token')).toBeUndefined();
      }),
    );
  });

  it('is another one each time, so that nobody sees whether a secret changed', () => {
    const key = new Uint8Array(32).fill(7);
    const [one, two] = [seal(Buffer.from('secret'), key, 'token'), seal(Buffer.from('secret'), key, 'token')];
    expect(Buffer.compare(one, two)).not.toBe(0);
  });

  it('tells a newer version from an older one and from any other file', () => {
    const judged = ['awso-sealed-2\n…', 'awso-sealed-1\n…', 'awso-sealed-\n', '{}', ''];
    expect(judged.map((text) => isSealedByNewer(Buffer.from(text)))).toEqual([true, false, false, false, false]);
  });
});
