import { describe, expect, it } from '@jest/globals';
import { renderFormat } from './format.js';

const formatted = (names: readonly string[]) =>
  renderFormat({
    path: '~/.aws/config',
    changes: true,
    sections: names.map((name, at) => ({ section: `profile ${name}`, from: names.length - at, to: at + 1 })),
  }).split('\n');

describe('what formatting is going to do', () => {
  it('is told section by section, with the lines where those stood that move', () => {
    expect(formatted(['a', 'b'])).toEqual([
      '  [profile a]  was in line 2',
      '  [profile b]',
      '1 section to move in ~/.aws/config; blank lines between sections to even out.',
    ]);
  });

  it('is told of the first 200 sections of a large file', () => {
    const lines = formatted(Array.from({ length: 1000 }, (_, at) => `p${at}`));
    expect(lines).toHaveLength(202);
    expect(lines.at(-2)).toBe('  … and 800 more lines');
    expect(lines.at(-1)).toContain('999 sections to move');
  });
});
