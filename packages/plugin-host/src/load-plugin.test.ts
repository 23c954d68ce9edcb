import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessToken, Storage } from '@aws-sso/core';
import { storageContract, MemoryStorage } from '@aws-sso/core/testing';
import { loadPlugin } from './load-plugin.js';

/** The module under test loads what it is given; ES modules are loaded by the tests of whole programs. */
const limits = { busyMs: 200, waitingMs: 200, askingMs: 200 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plugin-host-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function packageWith(manifest: object): Promise<string> {
  const directory = await mkdtemp(path.join(folder, 'package-'));
  await writeFile(path.join(directory, 'package.json'), JSON.stringify(manifest));
  return directory;
}

const thrownAt = (place: string): Error =>
  Object.defineProperty(new Error('boom'), 'stack', { value: `Error: boom\n${place}\n    at node:internal/x:1:1` });

describe('the module of a plugin', () => {
  const found = async (manifest: object): Promise<string> => {
    const directory = await packageWith({ name: 'my-names', ...manifest });
    let file = '';
    const load = (entry: string): unknown => {
      file = path.relative(directory, entry);
      return { default: { apiVersion: 1, name: 'x' } };
    };
    expect(loadPlugin(directory, { load }).plugin.name).toBe('my-names');
    return file;
  };

  it.each<readonly [file: string, manifest: object]>([
    ['index.js', {}],
    ['lib/main.js', { main: 'lib/main.js' }],
    ['dist/a.js', { main: 'lib/main.js', exports: './dist/a.js' }],
    ['dist/a.js', { exports: { '.': './dist/a.js', './other': './dist/b.js' } }],
    ['dist/a.js', { exports: { '.': { types: './dist/a.d.ts', browser: './b.js', import: './dist/a.js' } } }],
    ['dist/a.js', { exports: { node: { default: './dist/a.js' } } }],
  ])('is %s for %j', async (file, manifest) => {
    expect(await found(manifest)).toBe(path.normalize(file));
  });

  it.each<readonly [reason: string, manifest: object]>([
    ['its package.json exports nothing under "." for Node', { exports: { './other': './b.js' } }],
    ['its package.json exports a file outside of it', { exports: '../b.js' }],
    ['its package.json is none', [] as object],
  ])('is refused: %s', async (reason, manifest) => {
    const directory = await packageWith(manifest);
    expect(() => loadPlugin(directory, { shownAs: 'my-names' })).toThrow(
      `The plugin my-names cannot be used: ${reason}.`,
    );
  });

  it.each<readonly [reason: string, load: () => unknown]>([
    [
      'loading it did not return within 0.2 s',
      () => {
        for (;;);
      },
    ],
    [
      'loading it failed: no moon tonight',
      () => {
        throw new Error('no moon tonight');
      },
    ],
    [
      'it has "await" at the top level of a module, which a plugin must not',
      () => {
        throw Object.assign(new Error('odd'), { code: 'ERR_REQUIRE_ASYNC_MODULE' });
      },
    ],
    ['loading it failed: it tried to end the program', () => process.exit(0)],
    ['its default export is not an object made with definePlugin', () => undefined],
    ['it speaks plugin API 2, this version of aws-sso speaks 1', () => ({ apiVersion: 2, name: 'x' })],
  ])('is blamed: %s', async (reason, load) => {
    const directory = await packageWith({ name: 'my-names' });
    expect(() => loadPlugin(directory, { load, limits, remedy: (name) => `Forget ${name}.` })).toThrow(
      expect.objectContaining({
        code: 'PluginRejected',
        hint: 'Forget my-names.',
        details: { package: 'my-names', reason },
      }),
    );
  });

  it.each<readonly [told: string, thrown: (directory: string) => unknown]>([
    ['boom (dist/a.js:3)', (directory) => thrownAt(`    at f (${path.join(directory, 'dist', 'a.js')}:3:7)`)],
    ['boom (a.js:3)', (directory) => thrownAt(`${path.join(directory, 'a.js')}:3\nfoo bar`)],
    ['boom', () => thrownAt('    at /elsewhere/a.js:3:7')],
    ['boom', () => 'boom'],
    ['it threw no error', () => null],
    ["no './a.js'", (directory) => new Error(`no '${path.join(directory, 'a.js')}'`)],
    ['boom', () => Object.defineProperty(new Error('boom'), 'stack', { value: 42 })],
    ['boom', () => Object.defineProperty(new Error('boom'), 'stack', { get: () => process.exit(0) })],
  ])('is blamed with the place where that is known, relative to the package: %s', async (told, thrown) => {
    const directory = await packageWith({ name: 'my-names' });
    const load = (): unknown => {
      throw thrown(directory);
    };
    expect(() => loadPlugin(directory, { load, limits })).toThrow(
      expect.objectContaining({ details: { package: 'my-names', reason: `loading it failed: ${told}` } }),
    );
  });

  it('alone is blamed with its place, too', async () => {
    const file = path.join(folder, 'alone.js');
    await writeFile(file, '');
    const load = (): unknown => {
      throw thrownAt(`    at ${file}:7:1`);
    };
    expect(() => loadPlugin(file, { load, shownAs: './alone.js' })).toThrow(
      'The plugin ./alone.js cannot be used: loading it failed: boom (alone.js:7).',
    );
  });

  it.each<readonly [what: string, exported: (plugin: object) => unknown]>([
    ['the default of an ES module', (plugin) => ({ default: plugin })],
    ['what CommonJS assigned', (plugin) => plugin],
  ])('may export it as %s', async (_what, exported) => {
    const directory = await packageWith({ name: 'my-names', version: '1.2.3' });
    const loaded = loadPlugin(directory, { load: () => exported({ apiVersion: 1, name: 'x' }) });
    expect(loaded).toEqual({
      name: 'my-names',
      version: '1.2.3',
      entry: path.join(directory, 'index.js'),
      plugin: { apiVersion: 1, name: 'my-names' },
    });
  });

  it('is an ES module without a default when only names are exported', async () => {
    const directory = await packageWith({ name: 'my-names' });
    const module = { [Symbol.toStringTag]: 'Module', apiVersion: 1, name: 'x' };
    expect(() => loadPlugin(directory, { load: () => module })).toThrow('its default export is not an object');
  });

  it('may not lie beside the package, in a directory whose name begins like its own', async () => {
    const directory = await packageWith({});
    await writeFile(
      path.join(directory, 'package.json'),
      JSON.stringify({ name: 'my-names', exports: `../${path.basename(directory)}-evil/index.js` }),
    );
    expect(() => loadPlugin(directory, { load: () => ({ apiVersion: 1, name: 'x' }) })).toThrow(
      'its package.json exports a file outside of it',
    );
  });

  it('has to be there', () => {
    expect(() => loadPlugin(path.join(folder, 'nothing'), { shownAs: './nothing' })).toThrow(
      'The plugin ./nothing cannot be used: it is not there, or cannot be read.',
    );
  });
});

describe('a naming strategy of a plugin', () => {
  it.each([42, ' ', '\n', null])('is blamed for the separator %j', async (separator) => {
    const directory = await packageWith({ name: 'my-names' });
    const create = () => ({ separator, segments: () => [] });
    const namingStrategies = [{ name: 'team', description: 'The team', options: {}, create }];
    const load = (): unknown => ({ default: { apiVersion: 1, name: 'x', namingStrategies } });
    const { plugin } = loadPlugin(directory, { load, limits });
    const resolve = () => Promise.reject(new Error('nothing to fall back on'));
    await expect(plugin.namingStrategies![0]!.create({}, resolve)).rejects.toMatchObject({
      code: 'PluginRejected',
      details: {
        package: 'my-names',
        reason: 'its naming strategy "team" has a separator that is not made of _ . @ + - % : /',
      },
    });
  });
});

describe('a storage of a plugin', () => {
  /** The storage of a plugin that makes this one. */
  async function guarded(create: () => unknown): Promise<Storage> {
    const directory = await packageWith({ name: 'my-vault' });
    const storages = [{ name: 'vault', description: 'A vault', create }];
    const load = (): unknown => ({ default: { apiVersion: 1, name: 'x', storages } });
    const { plugin } = loadPlugin(directory, { load, limits });
    await mkdir(directory, { recursive: true });
    return plugin.storages![0]!.create({ homeDirectory: folder, dataDirectory: folder });
  }

  for (const { name, run } of storageContract(() => guarded(() => new MemoryStorage()))) it(name, () => run());

  const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
  const withGet = (get: () => unknown) => guarded(() => ({ ...partsOf(new MemoryStorage()), tokens: tokens(get) }));
  const partsOf = (memory: MemoryStorage) => ({
    registrations: memory.registrations,
    credentials: memory.credentials,
    probe: () => memory.probe(),
  });
  const tokens = (get: () => unknown) => ({ get, put: () => undefined, delete: () => undefined });

  it.each<readonly [reason: string, code: string, get: () => unknown]>([
    ['its storage "vault" gave something that is no token', 'PluginRejected', () => ({ accessToken: 42 })],
    [
      'its storage "vault" did not answer within 0.2 s when asked to read a token',
      'PluginRejected',
      () => new Promise(() => undefined),
    ],
    [
      'its storage "vault" did not return within 0.2 s when asked to read a token',
      'PluginRejected',
      () => {
        for (;;);
      },
    ],
    [
      'it failed to read a token: the vault is on fire',
      'StorageUnavailable',
      () => {
        throw new Error('the vault is on fire');
      },
    ],
  ])('is blamed: %s', async (reason, code, get) => {
    const storage = await withGet(get);
    await expect(storage.tokens.get(session)).rejects.toMatchObject({ code, details: { package: 'my-vault', reason } });
  });

  it('may say that there is nothing with null', async () => {
    const storage = await withGet(() => Promise.resolve(null));
    const token: AccessToken | undefined = await storage.tokens.get(session);
    expect(token).toBeUndefined();
  });

  it('is given copies: what it changes in them stays with it', async () => {
    const spoil = (...given: object[]): undefined => {
      for (const value of given) for (const field of Object.keys(value)) Reflect.set(value, field, 'spoilt');
    };
    const spoils = { get: spoil, put: spoil, delete: spoil };
    const context = { homeDirectory: folder, dataDirectory: folder };
    const directory = await packageWith({ name: 'my-vault' });
    const create = (given: object): object => {
      spoil(given);
      return { tokens: spoils, registrations: spoils, credentials: spoils, probe: () => undefined };
    };
    const load = (): unknown => ({
      default: { apiVersion: 1, name: 'x', storages: [{ name: 'vault', description: 'A vault', create }] },
    });
    const { tokens } = loadPlugin(directory, { load, limits }).plugin.storages![0]!.create(context);
    const key = { ...session };
    const token = { startUrl: 'https://work.test', region: 'eu-west-1', accessToken: 'a', expiresAt: new Date(0) };
    const value = { ...token };
    await tokens.get(key);
    await tokens.put(key, value);
    await tokens.delete(key);
    expect([key, value, context]).toEqual([session, token, { homeDirectory: folder, dataDirectory: folder }]);
  });

  it('has to be one', async () => {
    await expect(guarded(() => ({}))).rejects.toMatchObject({
      details: { reason: 'its storage "vault" is none: it lacks tokens, registrations, credentials or probe' },
    });
  });
});
