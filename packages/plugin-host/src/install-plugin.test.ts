import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PluginFolder } from './plugin-folder.js';

// The npm of this machine packs directories; nothing is fetched.
jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(await realpath(tmpdir()), 'install-plugin-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(folder, ...names);
const strategies = (...names: string[]) =>
  names.map((name) => ({ name, description: 'Names', options: {}, create: () => ({ segments: () => [] }) }));

/** What the next module exports that is loaded, by the version of its package. */
let exported: unknown;
const plugins = (): PluginFolder =>
  new PluginFolder({ dataDirectory: at('data'), builtIn: [], load: { load: () => ({ default: exported }) } });

async function source(name: string, version: string, fields: object = {}): Promise<string> {
  await mkdir(at(`${name}-source`), { recursive: true });
  await writeFile(at(`${name}-source`, 'package.json'), JSON.stringify({ name, version, ...fields }));
  await writeFile(at(`${name}-source`, 'index.js'), '');
  return at(`${name}-source`);
}

const install = async (name: string, version: string, brings: readonly string[], fields?: object) => {
  exported = { apiVersion: 1, name, namingStrategies: strategies(...brings) };
  return plugins().install({ text: await source(name, version, fields), isLocal: true });
};

const entries = async (): Promise<string[]> =>
  (await readdir(at('data', 'plugins'))).filter((entry) => !entry.startsWith('.plugins')).sort();

describe('an installation', () => {
  it('puts a plugin there with a note of what it brings, and without what killed ones left', async () => {
    await mkdir(at('data', 'plugins', '.new-abc', 'node_modules'), { recursive: true, mode: 0o700 });
    await mkdir(at('data', 'plugins', '.new-abc.old'), { mode: 0o700 });
    const { plugin, ...found } = await install('names', '1.0.0', ['team', 'crew']);
    expect(found).toMatchObject({ name: 'names', version: '1.0.0' });
    expect(plugin.namingStrategies?.map(({ name }) => name)).toEqual(['team', 'crew']);
    expect(await entries()).toEqual(['names']);
    expect(plugins().brings('names')).toEqual({ namingStrategies: ['team', 'crew'], storages: [] });
    expect(plugins().list()).toMatchObject([{ name: 'names', loaded: { version: '1.0.0' } }]);
  });

  it('runs nothing of it, and takes the place of another version that brought the same', async () => {
    await install('names', '1.0.0', ['team']);
    const scripts = { install: `node -e "require('fs').writeFileSync('${at('was-here')}', '')"` };
    await install('names', '2.0.0', ['team'], { scripts });
    expect(plugins().list()).toMatchObject([{ name: 'names', loaded: { version: '2.0.0' } }]);
    expect(await entries()).toEqual(['names']);
    expect(await readdir(folder)).not.toContain('was-here');
  });

  it('that is refused leaves everything as it was, and nothing behind', async () => {
    await install('names', '1.0.0', ['team']);
    await expect(install('names', '2.0.0', ['No Name'])).rejects.toMatchObject({ code: 'PluginRejected' });
    await expect(install('others', '1.0.0', ['team'])).rejects.toMatchObject({
      code: 'PluginRejected',
      hint: 'Nothing was changed. Take the other one away first: aws-sso plugin:remove names',
    });
    await expect(plugins().install({ text: at('nothing'), isLocal: true })).rejects.toMatchObject({
      code: 'InvalidInput',
    });
    exported = { apiVersion: 1, name: 'names' };
    expect(plugins().list()).toMatchObject([{ name: 'names', loaded: { version: '1.0.0' } }]);
    expect(plugins().brings('names').namingStrategies).toEqual(['team']);
    expect(await entries()).toEqual(['names']);
  });

  it('can be given up', async () => {
    const given = AbortSignal.abort();
    const text = await source('names', '1.0.0');
    await expect(plugins().install({ text, isLocal: true }, given)).rejects.toMatchObject({ code: 'Cancelled' });
    expect(await entries()).toEqual([]);
  });

  it('tells what another version brought and this one does not', async () => {
    expect(await install('names', '1.0.0', ['team', 'crew'])).toMatchObject({
      lost: { namingStrategies: [], storages: [] },
    });
    const { lost } = await install('names', '2.0.0', ['crew', 'gang']);
    expect(lost).toEqual({ namingStrategies: ['team'], storages: [] });
    const storages = ['vault', 'team'].map((name) => ({ name, description: 'A vault', create: () => null }));
    exported = { apiVersion: 1, name: 'names', storages };
    const text = await source('names', '3.0.0');
    expect((await plugins().install({ text, isLocal: true })).lost).toEqual({
      namingStrategies: ['crew', 'gang'],
      storages: [],
    });
    expect((await install('names', '4.0.0', ['team'])).lost).toEqual({
      namingStrategies: [],
      storages: ['vault', 'team'],
    });
  });

  it('is refused for a plugin that adds nothing', async () => {
    await expect(install('names', '1.0.0', [])).rejects.toMatchObject({
      code: 'PluginRejected',
      details: { package: 'names', reason: 'it adds neither a naming strategy nor a storage' },
      hint: `Nothing was changed. When it is mended: aws-sso plugin:install ${at('names-source')}`,
    });
    expect(await entries()).toEqual([]);
  });
});

describe('what is no package', () => {
  const giveOne =
    'Nothing was changed. Give the directory that has the package.json of the plugin, or a tarball that npm pack has made of it.';

  /** A whole tarball whose files have nothing of a package. */
  const tarball = (): Buffer => {
    const header = Buffer.alloc(512);
    header.write('names/a.txt');
    header.write('0000644\0', 100);
    header.write('00000000000\0', 124);
    header.write('        0', 148);
    header.write('ustar\u000000', 257);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
      148,
    );
    return gzipSync(Buffer.concat([header, Buffer.alloc(1024)]));
  };

  it.each<readonly [reason: string, what: string, make: (place: string) => Promise<unknown>]>([
    ['it has no package.json', 'a directory', (place) => mkdir(place)],
    [
      'its package.json is not JSON',
      'a package',
      async (place) => {
        await mkdir(place);
        await writeFile(path.join(place, 'package.json'), '{ nope');
      },
    ],
    ['it is no npm package', 'a file', (place) => writeFile(place, 'hello')],
    ['it is no npm package', 'a file that is empty', (place) => writeFile(place, '')],
    [
      'it is damaged, or only a part of an npm package',
      'a tarball',
      (place) => writeFile(place, gzipSync(randomBytes(50_000)).subarray(0, 20_000)),
    ],
    ['it is no npm package: it has no package.json', 'another tarball', (place) => writeFile(place, tarball())],
  ])('is refused: %s (%s)', async (reason, _what, make) => {
    const text = at('odd.tgz');
    await make(text);
    await expect(plugins().install({ text, isLocal: true })).rejects.toMatchObject({
      code: 'PluginRejected',
      message: `The plugin ${text} cannot be used: ${reason}.`,
      hint: giveOne,
    });
    expect(await entries()).toEqual([]);
  });
});

describe('what npm cannot install', () => {
  let registry: Server;
  const before = process.env['npm_config_registry'];
  beforeEach(async () => {
    registry = createServer((_request, response) => response.writeHead(404).end('{}')).listen(0, '127.0.0.1');
    await once(registry, 'listening');
    process.env['npm_config_registry'] = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['npm_config_registry'];
    else process.env['npm_config_registry'] = before;
    registry.closeAllConnections();
    registry.close();
  });

  it.each([
    ['@acme/needed', 'Nothing was changed. npm was asked with your own settings; see them: npm config list'],
    [
      '@aws-sso/core',
      'Nothing was changed. When no registry has that core: docs/writing-a-plugin.md, "With a core that is not published".',
    ],
  ])('because no registry has %s is told with what npm said, and what helps', async (needed, hint) => {
    await expect(install('names', '1.0.0', ['team'], { dependencies: { [needed]: '0.1.0' } })).rejects.toMatchObject({
      code: 'PluginRejected',
      message: expect.stringMatching(/npm could not install it: .*404/),
      hint,
    });
    expect(await entries()).toEqual([]);
  });
});
