import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from './parse.js';
import { repairLines } from './repair-lines.js';
import type { LineRepair } from './repair-lines.js';
import { configText } from './testing/config-text.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const repair = (text: string, ...repairs: LineRepair[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(repairLines(parse(bytesOf(text)), repairs).stringify());

describe('repairing a header', () => {
  it.each([
    ['[profile   a]\n', '[profile a]\n'],
    ['[profile "a"]\r\n', '[profile a]\r\n'],
    ["  [sso-session 's1'] ; mine\n", '[sso-session s1] ; mine\n'],
    ['[profile a]# c\n', '[profile a] # c\n'],
    ['[profile "a"]', '[profile a]'],
  ])('%j becomes %j', (before, after) => {
    expect(repair(before, { what: 'header', line: 1 })).toBe(after);
  });

  it.each(['[ profile a ]\n', '[profile a] junk\n', 'region = x\n'])('leaves %j alone', (text) => {
    expect(repair(text, { what: 'header', line: 1 })).toBe(text);
  });
});

describe('repairing a property', () => {
  const body = (line: string): string => `[default]\n${line}`;

  it.each([
    ['Region = x\n', 'region = x\n'],
    ['region: x', 'region = x'],
    ['OUTPUT=json\r\n', 'output=json\r\n'],
  ])('writes the key of %j as in %j', (before, after) => {
    expect(repair(body(before), { what: 'key', line: 2 })).toBe(body(after));
  });

  it('moves an inline comment to a line of its own, whatever else is done to its line', () => {
    const repairs: LineRepair[] = [
      { what: 'inline-comment', line: 2 },
      { what: 'key', line: 2 },
      { what: 'indent', line: 2, by: 2 },
    ];
    expect(repair(body('  Region = x # home'), ...repairs)).toBe(body('# home\nregion = x'));
  });

  it('takes away no more blanks than there are', () => {
    expect(repair(body('  region = x'), { what: 'indent', line: 2, by: 9 })).toBe(body('region = x'));
  });

  it('leaves a value alone that is nothing but a comment', () => {
    expect(repair(body('x = #abc\n'), { what: 'inline-comment', line: 2 })).toBe(body('x = #abc\n'));
  });
});

it('takes the byte order mark away', () => {
  expect(repair('\ufeff[default]\n', { what: 'byte-order-mark' })).toBe('[default]\n');
});

it('never changes what headers, keys and comments say', () => {
  const what = fc.constantFrom('header', 'key', 'inline-comment' as const);
  fc.assert(
    fc.property(configText, fc.array(fc.record({ what, line: fc.nat(12) })), (text, repairs) => {
      const before = parse(bytesOf(text));
      const after = repairLines(before, repairs);
      const said = (doc: typeof before) =>
        doc.sections.map(({ kind, name, properties }) => [
          kind,
          name,
          properties.map(({ key, value }) => [key, value]),
        ]);
      // A header or comment that is a line of a value is no header or comment; nobody asks to repair those.
      if (before.sections.every(({ properties }) => properties.every(({ value }) => !value.includes('\n'))))
        expect(said(after)).toEqual(said(before));
    }),
  );
});
