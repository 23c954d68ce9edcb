import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { definePlugin } from '@aws-sso/core';
import { PluginFolder } from './plugin-folder.js';

let dataDirectory: string;
beforeEach(async () => {
  dataDirectory = await mkdtemp(path.join(await realpath(tmpdir()), 'plugin-folder-'));
});
afterEach(() => rm(dataDirectory, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(dataDirectory, 'plugins', ...names);

const naming = (name: string) => ({ name, description: 'Names', options: {}, create: () => ({ segments: () => [] }) });
const storage = (name: string) => ({ name, description: 'A vault', create: () => null });
const builtIn = [definePlugin({ apiVersion: 1, name: 'ours', namingStrategies: [naming('flat')] })];

/** What modules export, by the directory of their package. Whole programs test that modules are loaded. */
let modules: Map<string, unknown>;
beforeEach(() => {
  modules = new Map();
});
let loaded: string[];
beforeEach(() => {
  loaded = [];
});

const folder = (): PluginFolder =>
  new PluginFolder({
    dataDirectory,
    builtIn,
    load: {
      load: (file) => {
        const directory = path.dirname(file);
        loaded.push(directory);
        return { default: modules.get(directory) };
      },
    },
  });

/** Puts a package where an installation would, without its note. */
async function installed(name: string, exported: object): Promise<string> {
  const directory = at(name.replace('/', '+'), 'node_modules', name);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await writeFile(path.join(directory, 'package.json'), JSON.stringify({ name, version: '1.2.3' }));
  modules.set(directory, { apiVersion: 1, name: 'any', ...exported });
  return directory;
}

const note = (name: string, text: string): Promise<void> => writeFile(at(name, 'brings.json'), text);

describe('the directory of plugins', () => {
  it('is empty when there is none, and is not made for that', async () => {
    expect([folder().names, folder().load(), folder().list()]).toEqual([[], [], []]);
    expect(await folder().remove('my-names')).toBe(false);
    expect(await readdir(dataDirectory)).toEqual([]);
  });

  it('has packages by name, whatever else lies there', async () => {
    await installed('names', {});
    await installed('@acme/names', {});
    for (const other of ['.new-x', '.new-x.old', '.DS_Store', 'a+b', 'Names']) await mkdir(at(other));
    expect(folder().names).toEqual(['@acme/names', 'names']);
    expect(loaded).toEqual([]);
  });

  it('cannot be read: says so', async () => {
    await writeFile(path.join(dataDirectory, 'plugins'), '');
    expect(() => folder().names).toThrow(
      expect.objectContaining({ code: 'ConfigUnwritable', details: { path: at(), reason: 'ENOTDIR' } }),
    );
  });
});

describe('installed plugins', () => {
  it('are loaded in the order of their names, and once', async () => {
    const second = await installed('names', { namingStrategies: [naming('team')] });
    const first = await installed('@acme/names', { storages: [storage('vault')] });
    const plugins = folder();
    expect(plugins.load().map(({ name }) => name)).toEqual(['@acme/names', 'names']);
    expect(plugins.load()).toBe(plugins.load());
    expect(loaded).toEqual([first, second]);
  });

  it('are loaded anew when one of them was taken away', async () => {
    await installed('names', {});
    await installed('others', {});
    const plugins = folder();
    expect(plugins.load()).toHaveLength(2);
    expect(await plugins.remove('names')).toBe(true);
    expect(plugins.load().map(({ name }) => name)).toEqual(['others']);
    expect((await readdir(at())).filter((entry) => !entry.startsWith('.'))).toEqual(['others']);
  });

  it.each<readonly [kind: string, first: object, second: object]>([
    ['a naming strategy', { namingStrategies: [naming('team')] }, { namingStrategies: [naming('team')] }],
    ['a storage', { storages: [storage('team')] }, { storages: [storage('team')] }],
  ])('may not both bring %s of one name', async (kind, first, second) => {
    await installed('names', first);
    await installed('others', second);
    const hint = 'Do without it: aws-sso plugin:remove others';
    const reason = `names brings ${kind} "team" already`;
    expect(() => folder().load()).toThrow(
      expect.objectContaining({ code: 'PluginRejected', hint, details: { package: 'others', reason } }),
    );
    expect(folder().list()).toMatchObject([{ name: 'names' }, { name: 'others', problem: reason, hint }]);
    expect(folder().list()[0]).not.toHaveProperty('problem');
  });

  it('may bring a storage that is called like a strategy', async () => {
    await installed('names', { namingStrategies: [naming('team')], storages: [storage('flat')] });
    await installed('others', { storages: [storage('team')] });
    expect(folder().load()).toHaveLength(2);
  });

  it('may not bring what comes along', async () => {
    await installed('names', { namingStrategies: [naming('flat')] });
    expect(() => folder().load()).toThrow('ours and names both bring a naming strategy "flat".');
    expect(folder().list()).toMatchObject([{ problem: 'ours brings a naming strategy "flat" already' }]);
  });

  it('are listed with those that are broken', async () => {
    await installed('names', {});
    await installed('others', { apiVersion: 2 });
    expect(folder().list()).toMatchObject([
      { name: 'names', loaded: { name: 'names', version: '1.2.3' } },
      {
        name: 'others',
        problem: expect.stringContaining('plugin API 2'),
        hint: 'Do without it: aws-sso plugin:remove others',
      },
    ]);
    expect(() => folder().load()).toThrow(
      expect.objectContaining({ details: { package: 'others', reason: expect.anything() } }),
    );
  });
});

const onPosix = process.platform === 'win32' ? describe.skip : describe;
onPosix('plugins that others could exchange', () => {
  it.each([
    ['the directory of all', () => at()],
    ['the directory of one', () => at('names')],
    ['our data directory', () => dataDirectory],
  ])('are not run when %s may be written to by them', async (_what, place) => {
    await installed('names', { namingStrategies: [naming('team')] });
    await chmod(place(), 0o770);
    const reason = `others may write to ${place()}, and could change what it runs`;
    const hint = `When you are sure that nobody has: chmod -R go-w ${place()}`;
    expect(() => folder().load()).toThrow(
      expect.objectContaining({ code: 'PluginRejected', hint, details: { package: 'names', reason } }),
    );
    expect(folder().list()).toEqual([{ name: 'names', problem: reason, hint }]);
    expect(loaded).toEqual([]);
    expect(await folder().remove('names')).toBe(true);
  });

  it('are not installed there either, and npm is not asked', async () => {
    await mkdir(at(), { mode: 0o700 });
    await chmod(at(), 0o777);
    // Npm would find nothing in it, and say so.
    const nothing = path.join(dataDirectory, 'nothing');
    await mkdir(nothing);
    await expect(folder().install({ text: nothing, isLocal: true })).rejects.toMatchObject({
      code: 'PluginRejected',
      message: `The plugin ${nothing} cannot be used: others may write to ${at()}, and could change what it runs.`,
    });
  });

  it('are run when only what is inside of a closed directory is open', async () => {
    const directory = await installed('names', {});
    await chmod(path.dirname(directory), 0o775);
    expect(folder().load()).toHaveLength(1);
  });
});

describe('what a plugin brings', () => {
  it('is noted beside it, and nothing of it is run', async () => {
    await installed('names', {});
    const brings = { namingStrategies: ['team'], storages: ['vault'] };
    await note('names', JSON.stringify(brings));
    expect(folder().brings('names')).toEqual(brings);
    expect(loaded).toEqual([]);
  });

  it.each(['', 'null', '{}', '[]', '{"namingStrategies":["team"]}', '{"namingStrategies":1,"storages":2}'])(
    'is nothing that is known for the note %j',
    async (text) => {
      await installed('names', {});
      expect(folder().brings('names')).toEqual({ namingStrategies: [], storages: [] });
      await note('names', text);
      expect(folder().brings('names')).toEqual({ namingStrategies: [], storages: [] });
    },
  );
});
