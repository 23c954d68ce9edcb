import { describe, expect, it } from '@jest/globals';
import { changedLines } from './changed-lines.js';

const bytesOf = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
const changed = (before: readonly string[], after: readonly string[]): string[] =>
  changedLines(bytesOf(before), bytesOf(after)).map(({ sign, line, text }) => `${line} ${sign} ${text.trimEnd()}`);

describe('what differs between two files', () => {
  it('is nothing when they are the same', () => {
    expect(changed(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('is each line that goes or comes, where it does', () => {
    expect(changed(['a', 'b', 'c', 'd', 'e'], ['a', 'B', 'c', 'new', 'd'])).toEqual([
      '2 - b',
      '2 + B',
      '4 + new',
      '5 - e',
    ]);
  });

  it('is one line of each section when that is what changed, in however many', () => {
    const file = (region: string): string[] =>
      Array.from({ length: 3_000 }, (_, at) => [`[profile ${at}]`, region, 'output = json']).flat();
    const lines = changed(file('Region = x'), file('region = x'));
    expect(lines).toHaveLength(6_000);
    expect(lines.slice(0, 3)).toEqual(['2 - Region = x', '2 + region = x', '5 - Region = x']);
    expect(lines.at(-1)).toBe('8999 + region = x');
  });

  it('is everything when they have nothing in common', () => {
    expect(changed(['a'], ['b', 'c'])).toEqual(['1 - a', '1 + b', '2 + c']);
  });

  it('is also a line end or a byte order mark', () => {
    const encoder = new TextEncoder();
    expect(changedLines(encoder.encode('\ufeffa'), encoder.encode('a\r\n'))).toEqual([
      { sign: '-', line: 1, text: '\ufeffa' },
      { sign: '+', line: 1, text: 'a\r\n' },
    ]);
  });
});
