import { describe, expect, it } from '@jest/globals';
import { table } from './table.js';

const headers = ['NAME', 'WHAT IT IS'];
const rows = [
  ['one', 'short'],
  ['another', 'a text of several words'],
];

describe('a table', () => {
  it('keeps each row on one line for programs', async () => {
    expect(await table(headers, rows)).toBe(
      ['NAME     WHAT IT IS', 'one      short', 'another  a text of several words'].join('\n'),
    );
  });

  it('folds the last column between words, below itself, where a terminal is too narrow', async () => {
    expect(await table(headers, rows, 25)).toBe(
      ['NAME     WHAT IT IS', 'one      short', 'another  a text of', '         several words'].join('\n'),
    );
  });

  it('breaks no word that is wider than the terminal, and loses none', async () => {
    const folded = await table(headers, [['x', `a ${'long'.repeat(9)} word, 日本語 もの`]], 18);
    expect(folded.split('\n').map((line) => line.trim())).toEqual([
      'NAME  WHAT IT IS',
      'x     a',
      'long'.repeat(9),
      'word, 日本語',
      'もの',
    ]);
  });
});
