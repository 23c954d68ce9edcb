import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { codeCacheFile, keptCode } from './code-cache.js';
import { keepCode } from './keep-code.js';

let home: string;
let directory: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'awso-code-'));
  directory = path.join(home, '.cache', 'awso');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const code = Buffer.from('what V8 made of it');
const cache = (version = 'one') => {
  const file = codeCacheFile(directory, version);
  return { read: () => keptCode(file), keep: (made: () => Buffer) => keepCode(file, made) };
};
const kept = () => readdirSync(directory).map((name) => path.join(directory, name));
const modeOf = (file: string) => (lstatSync(file).mode & 0o777).toString(8);

/** Keeps the code, and gives the file. */
function keep(version = 'one'): string {
  const before = existsSync(directory) ? kept() : [];
  cache(version).keep(() => code);
  const [made, ...more] = kept().filter((file) => !before.includes(file));
  expect(more).toEqual([]);
  return made!;
}

describe('the code cache', () => {
  it('gives back what was kept for this version, and for no other', () => {
    expect(cache().read()).toBeUndefined();
    expect(existsSync(directory)).toBe(false);
    keep();
    expect(cache().read()).toEqual(code);
    expect(cache('two').read()).toBeUndefined();
    cache().keep(() => Buffer.from('newer'));
    expect(cache().read()).toEqual(Buffer.from('newer'));
    expect(kept()).toHaveLength(1);
  });

  it('is for nobody else to read or write, whatever the process makes by default', () => {
    const before = process.umask(0);
    try {
      const file = keep();
      expect([modeOf(file), modeOf(directory)]).toEqual(['600', '700']);
    } finally {
      process.umask(before);
    }
  });

  it.each([
    [
      'one bit is another',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[3]! ^= 1;
        writeFileSync(file, bytes);
      },
    ],
    ['it was cut', (file: string) => truncateSync(file, 20)],
    ['it is empty', (file: string) => truncateSync(file, 0)],
    ['it has grown', (file: string) => writeFileSync(file, 'x', { flag: 'a' })],
    ['others may write to it', (file: string) => chmodSync(file, 0o622)],
    [
      'it is a link',
      (file: string) => {
        rmSync(file);
        writeFileSync(path.join(home, 'x'), code);
        symlinkSync(path.join(home, 'x'), file);
      },
    ],
    [
      'it is a directory',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('gives nothing back when %s', (_, damage) => {
    damage(keep());
    expect(cache().read()).toBeUndefined();
  });

  it('keeps a file in place of a damaged one', () => {
    truncateSync(keep(), 3);
    cache().keep(() => code);
    expect(cache().read()).toEqual(code);
  });

  it('keeps the four newest files, and touches nothing that is not its own', () => {
    const foreign = ['notes.txt', 'other.v8.bak'].map((name) => path.join(directory, name));
    mkdirSync(directory, { recursive: true });
    for (const file of foreign) writeFileSync(file, '');
    for (const file of foreign) utimesSync(file, 1, 1);
    const files = ['a', 'b', 'c', 'd', 'e', 'f'].map((version, age) => {
      const file = keep(version);
      utimesSync(file, 1000 + age, 1000 + age);
      return file;
    });
    // Left by a process that was killed.
    writeFileSync(`${files[5]!}.4711`, '');
    utimesSync(`${files[5]!}.4711`, 10, 10);
    const newest = keep('g');
    expect(kept().sort()).toEqual([...foreign, ...files.slice(3), newest].sort());
  });

  it('does no harm where it cannot be kept', () => {
    writeFileSync(path.join(home, '.cache'), 'a file');
    cache().keep(() => code);
    expect(cache().read()).toBeUndefined();
    expect(readFileSync(path.join(home, '.cache'), 'utf8')).toBe('a file');
  });

  it('makes nothing in a home that is write-protected', () => {
    chmodSync(home, 0o500);
    cache().keep(() => code);
    expect(readdirSync(home)).toEqual([]);
    chmodSync(home, 0o700);
  });

  it('leaves no half of a file behind when V8 gives no code', () => {
    cache().keep(() => {
      throw new Error('no code');
    });
    expect(kept()).toEqual([]);
  });
});

const itAsRoot = process.getuid?.() === 0 ? it : it.skip;
const ada = 54321;

describe("root's code cache", () => {
  itAsRoot('is not made in the home of somebody else', () => {
    chownSync(home, ada, ada);
    cache().keep(() => code);
    expect(readdirSync(home)).toEqual([]);
  });

  itAsRoot('is not read where somebody else could have made it', () => {
    const file = keep();
    chownSync(file, ada, ada);
    expect(cache().read()).toBeUndefined();
    chownSync(file, 0, 0);
    expect(cache().read()).toEqual(code);
    chownSync(home, ada, ada);
    expect(cache().read()).toBeUndefined();
  });

  itAsRoot('is not led elsewhere by a link of somebody else', () => {
    const elsewhere = path.join(home, 'etc');
    mkdirSync(elsewhere);
    mkdirSync(path.dirname(directory));
    symlinkSync(elsewhere, directory);
    cache().keep(() => code);
    expect(readdirSync(elsewhere)).toHaveLength(1);
    for (const name of readdirSync(elsewhere)) rmSync(path.join(elsewhere, name));
    // The link is theirs, in a home that is ours.
    lchownSync(directory, ada, ada);
    cache().keep(() => code);
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});
