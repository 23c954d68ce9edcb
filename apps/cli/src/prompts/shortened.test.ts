import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { shortened } from './shortened.js';

describe('shortened', () => {
  it('leaves what fits as it is', () => {
    expect(shortened('emea, aws@big.example (123412341234)', 36)).toBe('emea, aws@big.example (123412341234)');
  });

  it('cuts before the account id at the end', () => {
    expect(shortened('a very long account name (123412341234)', 30)).toBe('a very long ac… (123412341234)');
  });

  it('cuts between letters, not within one', () => {
    expect(shortened('ｆｕｌｌｗｉｄｔｈ (123412341234)', 21)).toBe('ｆｕ… (123412341234)');
  });

  it('fits into the columns, however long the text and wide its letters', () => {
    const letters = fc.constantFrom('a', ' ', 'ｆ', '🐸', 'é', '\u0301');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 2000 }), fc.integer({ min: 17, max: 60 }), (name, columns) => {
        const row = shortened(`${name.join('')} (123412341234)`, columns);
        expect(stringWidth(row)).toBeLessThanOrEqual(columns);
        expect(row.endsWith(' (123412341234)')).toBe(true);
      }),
    );
  });
});
