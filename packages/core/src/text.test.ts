import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byText, counted, isPrintable, listed, printable, printableJson, printableLines } from './text.js';

describe('printable', () => {
  it.each([
    ['a newline', 'a\nb', 'a\\u{a}b'],
    ['an escape sequence', '\u001b[2Jx', '\\u{1b}[2Jx'],
    ['a bell and a backspace', '\u0007\b', '\\u{7}\\u{8}'],
    ['the C1 form of an escape sequence', '\u009b2J', '\\u{9b}2J'],
    ['a delete character', 'a\u007f', 'a\\u{7f}'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['marks that turn text around', 'a\u202eb\u2066c\u061c', 'a\\u{202e}b\\u{2066}c\\u{61c}'],
    ['what is invisible', 'a\u200bb\u00ad\ufeff', 'a\\u{200b}b\\u{ad}\\u{feff}'],
    ['invisible tags', 'a\u{e0041}', 'a\\u{e0041}'],
    ['half a character', 'a\ud800b', 'a\\u{d800}b'],
  ])('spells out %s', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(isPrintable(text)).toBe(false);
  });

  it.each(['', 'emea-widgets-prod', 'Zürich & Söhne', '東京 🦄', '[profile default]', 'C:\\x'])(
    'leaves "%s" as it is',
    (text) => {
      expect(printable(text)).toBe(text);
      expect(isPrintable(text)).toBe(true);
    },
  );

  it('makes one printable line of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isPrintable(printable(text))).toBe(true);
        expect(printable(text)).not.toMatch(/[\r\n\u001b\u0085]/);
      }),
    );
  });
});

describe('sentences', () => {
  it('list words as people do', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(listed(['a', 'b'], 'or')).toBe('a or b');
  });

  it('count things', () => {
    expect([counted(0, 'profile'), counted(1, 'profile'), counted(2, 'entry', 'entries')]).toEqual([
      '0 profiles',
      '1 profile',
      '2 entries',
    ]);
  });

  it('order names alike in every locale', () => {
    expect(['b', 'ä', 'a', 'B', 'a'].sort(byText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
  });
});

describe('printableLines', () => {
  it('keeps line feeds, which are ours, and nothing else that moves the cursor', () => {
    expect(printableLines('a\nb\u001b[2J\r\n')).toBe('a\nb\\u{1b}[2J\\u{d}\n');
  });
});

describe('printableJson', () => {
  it('escapes what JSON leaves as it is, and means the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const json = printableJson(JSON.stringify({ value, text }, null, 2));
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ value, text })));
        expect(isPrintable(json.replaceAll('\n', ''))).toBe(true);
      }),
    );
    expect(printableJson('"a\u007fb"')).toBe('"a\\u007fb"');
    expect(printableJson('"a"\r')).toBe('"a"\\u000d');
    expect(printableJson('"\u009b2J\u202e\u{e0041}"')).toBe('"\\u009b2J\\u202e\\udb40\\udc41"');
  });
});
