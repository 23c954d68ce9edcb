import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pluginPaths } from './plugin-paths.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(await realpath(tmpdir()), 'plugin-paths-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const directory = path.join('/data', '.new-abc', 'node_modules', '@acme', 'names');
const { shorten, placeIn } = pluginPaths(directory);

describe('a text that names files of a plugin', () => {
  it.each([
    [
      `Cannot find module '${directory}/lib.js' imported from ${directory}/dist/a.js`,
      `Cannot find module './lib.js' imported from ./dist/a.js`,
    ],
    [`no ${pathToFileURL(directory).href}/a.js`, 'no ./a.js'],
    [`no /data/.new-abc/node_modules/needed/a.js`, 'no node_modules/needed/a.js'],
    ['no /data/.new-abcd/node_modules/a.js', 'no /data/.new-abcd/node_modules/a.js'],
    [`no ${directory}-evil/a.js`, 'no node_modules/@acme/names-evil/a.js'],
  ])('names them as they lie in the package: %s', (text, shown) => {
    expect(shorten(text)).toBe(shown);
  });

  it('does so where links lead to the package', async () => {
    await mkdir(path.join(folder, 'real'));
    await symlink('real', path.join(folder, 'link'), 'junction');
    const linked = pluginPaths(path.join(folder, 'link'));
    for (const one of ['real', 'link'])
      expect(linked.shorten(`in ${path.join(folder, one, 'a.js')}`)).toBe('in ./a.js');
  });
});

describe('the place that a stack names', () => {
  it.each([
    [
      `Error: boom\n    at node:internal/x:1:2\n    at f (${directory}/dist/a.js:3:7)\n    at ${directory}/b.js:9:1`,
      'dist/a.js:3',
    ],
    [`${directory}/a.cjs:2\nfoo bar\n    ^^^\n\nSyntaxError: odd`, 'a.cjs:2'],
    [`Error: boom\n    at ${pathToFileURL(directory).href}/index.js:14:7`, 'index.js:14'],
    ['Error\n    at /data/.new-abc/node_modules/needed/a.js:1:1', 'node_modules/needed/a.js:1'],
    [`Error\n    at ${directory}/\u001b[2J.js:1:1`, '\\u{1b}[2J.js:1'],
  ])('is the first in the plugin', (stack, place) => {
    expect(placeIn(stack)).toBe(place);
  });

  it.each([
    '',
    'Error: boom',
    'Error\n    at /other/a.js:1:1',
    `- ${directory}/a.js`,
    `at ${directory}/${'a'.repeat(200)}.js:1`,
  ])('is none in %j', (stack) => {
    expect(placeIn(stack)).toBeUndefined();
  });
});
