import { describe, expect, it } from '@jest/globals';
import { didYouMean, nearMatches } from './near-matches.js';

describe('near matches', () => {
  it('finds a name that was mistyped', () => {
    expect(nearMatches('wrkso', ['homesso', 'worksso'])).toEqual(['worksso']);
    expect(nearMatches('wokr', ['home', 'work'])).toEqual(['work']);
  });

  it('finds a name of which a part was typed, in any case', () => {
    expect(nearMatches('WIDGETS', ['emea.dongles', 'emea.widgets.prod'])).toEqual(['emea.widgets.prod']);
    expect(nearMatches('emea.widgets.prod.admin', ['emea.widgets.prod'])).toEqual(['emea.widgets.prod']);
  });

  it('puts the nearest first and names at most three', () => {
    expect(nearMatches('work4', ['work', 'work1', 'work2', 'work3', 'work44'])).toEqual(['work', 'work44', 'work1']);
  });

  it('does not guess wildly at short words', () => {
    expect(nearMatches('ab', ['xy', 'a', 'ac'])).toEqual(['a', 'ac']);
    expect(nearMatches('production', ['p', 'od', ''])).toEqual([]);
    expect(nearMatches('', ['a', 'b'])).toEqual([]);
  });

  it('makes a hint of what it finds, and says something else when it finds nothing', () => {
    expect(didYouMean('wrk', ['work', 'wrky'], 'None.')).toBe('Did you mean "wrky" or "work"?');
    expect(didYouMean('elsewhere', ['work'], 'See the list.')).toBe('See the list.');
  });

  it('does not let a hostile name out of its hint', () => {
    expect(didYouMean('work', ['work\u001b[2J'], '')).toBe('Did you mean "work\\u{1b}[2J"?');
  });
});
