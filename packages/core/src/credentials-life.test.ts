import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDue, isUsableStill } from './credentials-life.js';

const start = Date.UTC(2030, 0, 1, 12);
const minute = 60_000;
const at = (minutes: number): Date => new Date(start + minutes * minute);

describe('role credentials', () => {
  it.each([
    ['a quarter of an hour', 12 * 60, 15],
    ['a quarter of an hour', 60, 15],
    ['a quarter of their life', 20, 5],
    ['a quarter of their life', 1, 0.25],
  ])('are due %s before their end when they last %d min', (_words, life, margin) => {
    const credentials = { issuedAt: at(0), expiration: at(life) };
    expect(isDue(credentials, at(life - margin))).toBe(false);
    expect(isDue(credentials, new Date(at(life - margin).getTime() + 1))).toBe(true);
  });

  it('are due a quarter of an hour before their end when nobody knows since when they last', () => {
    expect(isDue({ expiration: at(15) }, at(0))).toBe(false);
    expect(isDue({ expiration: at(15) }, new Date(at(0).getTime() + 1))).toBe(true);
  });

  it('are due once they have ended, whatever their file says about their beginning', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e6, max: 9e6 }), fc.integer({ min: 1, max: 9e6 }), (issued, late) => {
        const credentials = { issuedAt: new Date(start + issued), expiration: at(0) };
        return isDue(credentials, new Date(start + late)) && !isUsableStill(credentials, new Date(start + late));
      }),
    );
  });

  it('can be used until a minute before their end', () => {
    expect(isUsableStill({ expiration: at(1) }, at(0))).toBe(true);
    expect(isUsableStill({ expiration: at(1) }, new Date(start + 1))).toBe(false);
  });
});
