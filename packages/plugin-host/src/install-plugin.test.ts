import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

  it('is not blamed on npm without a word: what npm said, and what helps', async () => {
    await mkdir(at('no-package'));
    await expect(plugins().install({ text: at('no-package'), isLocal: true })).rejects.toMatchObject({
      code: 'PluginRejected',
      message: expect.stringMatching(/npm could not install it: .*package\.json/),
      hint: 'npm was asked with your own settings; see them: npm config list',
    });
    expect(await entries()).toEqual([]);
  });
});
