import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLevel } from './clean-level.js';

describe('a level of a profile name', () => {
  it.each([
    ['emea', 'emea'],
    ['Zürich & Söhne', 'Zurich-Sohne'],
    ['a.b', 'a-b'],
    ['  padded  ', 'padded'],
    ['x]\n[profile default', 'x-profile-default'],
    ['\u001b[2J', '2J'],
    ['ﬁnance Ⅳ', 'finance-IV'],
    ['ａ．ｂ', 'a-b'],
    ['--x--', 'x'],
    ['🦄', ''],
    ['', ''],
  ])('is cleaned from %j to %j', (text, cleaned) => {
    expect(cleanLevel(text, '.')).toBe(cleaned);
  });

  it('keeps dots when they do not separate', () => {
    expect(cleanLevel('v1.2', '/')).toBe('v1.2');
    expect(cleanLevel('v1.2', '')).toBe('v1.2');
  });

  it('keeps dashes and underscores, which are parts of words, when they separate', () => {
    expect(cleanLevel('Power_User', '_')).toBe('Power_User');
    expect(cleanLevel('big-data', '-')).toBe('big-data');
    expect(cleanLevel('Power_User', '.')).toBe('Power_User');
  });

  it('stays as it is when only what SDKs misread has to go, and nothing in it is', () => {
    for (const text of ['Acme---Prod', 'Inc.', '.a', 'a..b', 'R--O-', '+a+'])
      expect(cleanLevel(text, '/', 'least')).toBe(text);
    expect(cleanLevel('a..b', '.', 'least')).toBe('a-b');
    expect(cleanLevel('a--b', '-', 'least')).toBe('a--b');
    expect(cleanLevel('-a--', '/', 'least')).toBe('a');
    expect(cleanLevel('..', '/', 'least')).toBe('');
    expect(cleanLevel('Zürich--(a).', '/', 'least')).toBe('Zurich-a');
  });

  it('is found in one go, however long and odd the text is', () => {
    const long = 300_000;
    expect(cleanLevel(`a${'.'.repeat(long)}b`, '/')).toHaveLength(long + 2);
    expect(cleanLevel(`${'+'.repeat(long)}-a`, '+-')).toBe('a');
    expect(cleanLevel(`a${'-.'.repeat(long)}b`, '.-')).toBe('a-b');
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'B', '.', '-', '_', '@', '+', ' ', 'é', '\n') }),
  );
  const separators = fc.constantFrom('.', '_', '@', '/', '', '-', '--', '.-', '-.', '..', '-_', '_-_', '+@');

  it('is portable, holds no separator and does not change when it is cleaned again', () => {
    fc.assert(
      fc.property(anyText, separators, fc.constantFrom('tidy' as const, 'least' as const), (text, separator, how) => {
        const cleaned = cleanLevel(text, separator, how);
        expect(cleaned).toMatch(/^[A-Za-z0-9_.@+-]*$/);
        expect(cleaned).not.toMatch(how === 'tidy' ? /^[-.]|[-.]$/ : /^-/);
        expect(cleanLevel(cleaned, separator, how)).toBe(cleaned);
        if (!['', '-', '_'].includes(separator)) expect(cleaned.includes(separator)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
