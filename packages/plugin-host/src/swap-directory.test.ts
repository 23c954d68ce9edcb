import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { swapDirectory } from './swap-directory.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'swap-directory-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(folder, ...names);

async function directoryWith(name: string, text: string): Promise<string> {
  await mkdir(at(name));
  await writeFile(at(name, 'file'), text);
  return at(name);
}

describe('a directory takes the place of another one', () => {
  it('which is gone then', async () => {
    await swapDirectory(await directoryWith('fresh', 'new'), await directoryWith('place', 'old'));
    expect(await readdir(folder)).toEqual(['place']);
    expect(await readFile(at('place', 'file'), 'utf8')).toBe('new');
  });

  it('also when there is none', async () => {
    await swapDirectory(await directoryWith('fresh', 'new'), at('place'));
    expect(await readdir(folder)).toEqual(['place']);
  });

  it('or leaves it as it was when it cannot', async () => {
    await directoryWith('place', 'old');
    await expect(swapDirectory(at('fresh'), at('place'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual(['place']);
    expect(await readFile(at('place', 'file'), 'utf8')).toBe('old');
    await expect(swapDirectory(at('fresh'), at('nothing'))).rejects.toMatchObject({
      code: 'ENOENT',
      path: at('fresh'),
    });
  });
});
