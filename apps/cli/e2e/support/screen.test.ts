import { describe, expect, it } from '@jest/globals';
import { Screen } from './screen.js';

const shown = (...texts: string[]): string => {
  const screen = new Screen(10, 3);
  for (const text of texts) screen.write(text);
  return screen.text;
};

describe('a screen', () => {
  it('shows what is written over something else', () => {
    expect(shown('hello\r\u001b[3Gy')).toBe('heylo');
  });

  it('goes on in the next line where one is full, counting wide letters twice', () => {
    expect(shown('0123456789ab')).toBe('0123456789\nab');
    expect(shown('01234567ｆｕ')).toBe('01234567ｆ\nｕ');
  });

  it('erases lines, as a prompt does before it draws itself anew', () => {
    expect(shown('? name\r\nhint', '\u001b[2K\u001b[1A\u001b[2K\u001b[G', 'name')).toBe('name');
  });

  it('keeps lines that have scrolled away, and no cursor movement reaches them', () => {
    expect(shown('1\r\n2\r\n3\r\n4', '\u001b[9A\r', 'x')).toBe('1\nx\n3\n4');
  });

  it('looks past colours and titles, in whatever pieces they come', () => {
    expect(shown('a\u001b[3', '1mb\u001b[39m\u001b', ']0;title\u0007c')).toBe('abc');
  });
});
