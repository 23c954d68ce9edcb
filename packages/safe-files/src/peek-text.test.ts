import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { journalPathOf } from './companion-file.js';
import { plainJournalPathOf } from './companion-name.js';
import { peekText } from './peek-text.js';
import { hasProgram } from './testing/has-program.js';
import { temporaryDirectory } from './testing/temporary-directory.js';

describe('peekText', () => {
  const at = temporaryDirectory();
  /** As it will be found a minute after the test. */
  const later = { now: () => Date.now() + 60_000 };

  it('tells what a file says that nobody has touched for a while', async () => {
    await writeFile(at('config'), 'Zürich & 東京 🦄\r\n');
    expect(peekText(at('config'), later)).toBe('Zürich & 東京 🦄\r\n');
    await writeFile(at('config'), 'plain');
    expect(peekText(at('config'), later)).toBe('plain');
  });

  it('finds nothing where there is no file, and makes none', async () => {
    expect(peekText(at('missing'))).toBe('');
    expect(peekText(at('.aws', 'config'))).toBe('');
    expect(await readdir(at())).toEqual([]);
  });

  it('does not believe a file that has just changed, whatever time was put on it', async () => {
    await writeFile(at('config'), 'text');
    expect(peekText(at('config'), { now: () => Date.now(), stillForMs: 60_000 })).toBeUndefined();
    await utimes(at('config'), 1, 1);
    expect(peekText(at('config'), { stillForMs: 60_000 })).toBeUndefined();
    const future = Date.now() / 1000 + 3600;
    await utimes(at('config'), future, future);
    expect(peekText(at('config'), later)).toBeUndefined();
  });

  it('does not believe an empty file, which somebody may be about to write', async () => {
    await writeFile(at('config'), '');
    expect(peekText(at('config'), later)).toBeUndefined();
  });

  it('looks through links, at the journal of the file behind them as well', async () => {
    await mkdir(at('dotfiles'));
    await writeFile(at('dotfiles', 'aws'), 'text');
    await symlink(path.join('dotfiles', 'aws'), at('config'));
    expect(peekText(at('config'), later)).toBe('text');
    await writeFile(journalPathOf(at('dotfiles', 'aws')), '');
    expect(peekText(at('config'), later)).toBeUndefined();
  });

  it('gives up on links that lead nowhere or in a circle', async () => {
    await symlink('nowhere', at('dangling'));
    await symlink('circle', at('circle'));
    for (const name of ['dangling', 'circle']) expect(peekText(at(name), later)).toBeUndefined();
  });

  it('does not believe a file with a journal, nor one whose journal would be hard to name', async () => {
    const long = at('x'.repeat(200));
    await writeFile(at('config'), 'text');
    await writeFile(long, 'text');
    expect(peekText(long, later)).toBeUndefined();
    await writeFile(journalPathOf(at('config')), '');
    expect(peekText(at('config'), later)).toBeUndefined();
    await rename(journalPathOf(at('config')), at('elsewhere'));
    expect(peekText(at('config'), later)).toBe('text');
  });

  it('names journals as those who write them do', () => {
    expect(plainJournalPathOf(at('config'))).toBe(journalPathOf(at('config')));
    expect(plainJournalPathOf(at('ü'.repeat(75)))).toBe(journalPathOf(at('ü'.repeat(75))));
    expect(plainJournalPathOf(at('ü'.repeat(76)))).toBeUndefined();
  });

  it('gives up on what is no file, without waiting', async () => {
    await mkdir(at('directory'));
    expect(peekText(at('directory'), later)).toBeUndefined();
    expect(peekText('/dev/zero', later)).toBeUndefined();
    await symlink('/dev/null', at('nothing'));
    expect(peekText(at('nothing'), later)).toBeUndefined();
    await writeFile(at('file'), 'text');
    expect(peekText(at('file', 'config'), later)).toBeUndefined();
  });

  (hasProgram('mkfifo') ? it : it.skip)('does not wait for a writer of a named pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await symlink('pipe', at('config'));
    for (const name of ['pipe', 'config']) expect(peekText(at(name), later)).toBeUndefined();
  });

  it.each([
    ['a byte that is no character', [0x61, 0xe9, 0x62]],
    ['most of a character, which is as long as what stands for it', [0x61, 0xf0, 0x9f, 0x98]],
    ['half a character and more', [0xe2, 0x82, 0x61, 0xc3, 0xa9]],
  ])('does not believe %s', async (_, bytes) => {
    await writeFile(at('config'), Uint8Array.from(bytes));
    expect(peekText(at('config'), later)).toBeUndefined();
  });
});
