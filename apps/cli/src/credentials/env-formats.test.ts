import { spawnSync } from 'node:child_process';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itNeeds } from '../../e2e/support/needs.js';
import { type VariableFormat, environmentLines, variableFormats } from './env-formats.js';

const hostile = [
  'plain/Value+of=AWS',
  '',
  ' blanks  around ',
  "it's",
  'a "word"',
  '$HOME $(echo no) `echo no` ${HOME}',
  '\\ \\\\ \\n \\"',
  '; echo no & echo no | cat > no',
  '~ * ? [a] {a,b} #no !no ^no %PATH%',
  '\u201ctypographic\u201d \u2018quotes\u2019',
  '-n',
];

const lines = (value: string, format: VariableFormat): string =>
  environmentLines({ set: { NAME: value }, unset: ['GONE'] }, format).join('\n');

/** What a program started by the shell finds in its environment; null for what is not there. */
function environmentAfter(shell: string, script: string): { NAME: string | null; GONE: string | null } {
  const tell = `"${process.execPath}" -e 'const { NAME = null, GONE = null } = process.env; console.log(JSON.stringify({ NAME, GONE }))'`;
  const env = { PATH: process.env['PATH'], HOME: '/nowhere', GONE: 'still there' };
  const { stdout, stderr } = spawnSync(shell, ['-c', `${script}\n${tell}`], { encoding: 'utf8', env });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as { NAME: string | null; GONE: string | null };
}

describe.each(['sh', 'bash', 'dash'])('the format env in %s', (shell) => {
  itNeeds(shell)('sets every value as it is and takes away what has to go', async () => {
    for (const value of hostile)
      expect(environmentAfter(shell, lines(value, 'env'))).toEqual({ NAME: value, GONE: null });
    return Promise.resolve();
  });

  itNeeds(shell)('can be had without the export, for set -a', async () => {
    for (const value of hostile) {
      const script = `set -a\n${lines(value, 'env-no-export')}`;
      expect(environmentAfter(shell, script)).toEqual({ NAME: value, GONE: 'still there' });
    }
    return Promise.resolve();
  });
});

describe('the format fish', () => {
  itNeeds('fish')('sets every value as it is and takes away what has to go', async () => {
    for (const value of hostile)
      expect(environmentAfter('fish', lines(value, 'fish'))).toEqual({ NAME: value, GONE: null });
    return Promise.resolve();
  });
});

describe('the format dotenv', () => {
  it('is read as it was meant by Node and, where it has no quotes, by those that know none', () => {
    for (const value of hostile.filter((text) => !/['\\]/.test(text)))
      expect(parseEnv(lines(value, 'dotenv'))).toEqual({ NAME: value });
    expect(lines('plain/Value+of=AWS', 'dotenv')).toBe('NAME=plain/Value+of=AWS');
  });
});

describe('the format powershell', () => {
  it.each([
    ['plain/Value+of=AWS', '"plain/Value+of=AWS"'],
    ['$HOME $(x) `x "y"', '"`$HOME `$(x) ``x `"y`""'],
    ['\u201ctypographic\u201e', '"`\u201ctypographic`\u201e"'],
    ["it's", '"it\'s"'],
  ])('writes %j as %s', (value, written) => {
    expect(lines(value, 'powershell')).toBe(`Remove-Item Env:GONE -ErrorAction Ignore\n$Env:NAME=${written}`);
  });
});

describe('the format windows-cmd', () => {
  it.each([
    ['plain/Value+of=AWS', 'NAME=plain/Value+of=AWS'],
    ['a & b | c > d ^ e', '"NAME=a & b | c > d ^ e"'],
  ])('writes %j as %s', (value, written) => {
    expect(lines(value, 'windows-cmd')).toBe(`set GONE=\nset ${written}`);
  });
});

describe('a value that a format cannot hold', () => {
  it.each([
    ['windows-cmd', '100%'],
    ['windows-cmd', '"'],
    ['dotenv', "it's"],
    ['dotenv', 'back\\slash'],
    ...variableFormats.flatMap((format) => [
      [format, 'two\nlines'],
      [format, 'escape\u001b[2J'],
    ]),
  ] as [VariableFormat, string][])('is refused by %s: %j', (format, value) => {
    const refusal = expect.objectContaining({ code: 'InvalidInput', message: expect.not.stringContaining(value) });
    expect(() => lines(value, format)).toThrow(refusal);
  });
});

describe('every format', () => {
  it('takes what AWS hands out, on one line each', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9+/=]{16,200}$/);
    fc.assert(
      fc.property(key, fc.constantFrom(...variableFormats), (value, format) => {
        const written = environmentLines({ set: { NAME: value }, unset: [] }, format);
        return written.length === 1 && written[0]!.includes(value);
      }),
    );
  });
});
