import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withSetting } from '@aws-sso/core';
import { settingsRepositoryContract } from '@aws-sso/core/testing';
import { IniSettingsRepository } from './ini-settings-repository.js';
import { formatSettings, parseSettings } from './settings-text.js';
import { everythingIn, modeOf, temporaryHome } from './testing/temporary-home.js';

const settingsPath = async () => path.join(await temporaryHome(), 'awso', 'settings.ini');

async function pathWith(text: string): Promise<string> {
  const file = await settingsPath();
  await mkdir(path.dirname(file));
  await writeFile(file, text);
  return file;
}

describe('IniSettingsRepository', () => {
  for (const promise of settingsRepositoryContract(
    async () => new IniSettingsRepository({ path: await settingsPath() }),
  ))
    it(promise.name, () => promise.run());

  it('writes global keys first, then a section per session, for nobody else to read', async () => {
    const file = await settingsPath();
    const repository = new IniSettingsRepository({ path: file });
    await repository.update((settings) => withSetting(settings, 'naming.prefix', 'acme', 'a.b'));
    await repository.update((settings) => withSetting(settings, 'region', 'eu-west-1'));
    expect(await readFile(file, 'utf8')).toBe('region = eu-west-1\n\n[session a\\.b]\nnaming.prefix = acme\n');
    expect(await modeOf(file)).toBe('600');
    expect(await modeOf(path.dirname(file))).toBe('700');
    expect(await everythingIn(path.dirname(file))).toEqual(['settings.ini']);
  });

  it('creates nothing by reading', async () => {
    const file = await settingsPath();
    await new IniSettingsRepository({ path: file }).read();
    expect(await everythingIn(path.dirname(path.dirname(file)))).toEqual([]);
  });

  it('does not touch a file that it would not change', async () => {
    const text = '; mine\nregion=eu-west-1\n';
    const file = await pathWith(text);
    const before = await stat(file, { bigint: true });
    await new IniSettingsRepository({ path: file }).update((settings) => withSetting(settings, 'region', 'eu-west-1'));
    expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('keeps what it does not know', async () => {
    const file = await pathWith(
      'future = yes\nlist[] = a\nlist[] = b\n\n[other.section]\nx = y\n\n[session s]\nnew = 1\n',
    );
    const repository = new IniSettingsRepository({ path: file });
    await repository.update((settings) => withSetting(settings, 'region', 'eu-west-1', 's'));
    const text = await readFile(file, 'utf8');
    for (const line of ['future = yes', 'list[] = a', 'list[] = b', '[other.section]', 'x = y', 'new = 1'])
      expect(text.split('\n')).toContain(line);
  });

  it('says when the file cannot be read', async () => {
    const file = await settingsPath();
    await mkdir(file, { recursive: true });
    await expect(new IniSettingsRepository({ path: file }).read()).rejects.toMatchObject({ code: 'ConfigUnwritable' });
  });
});

describe('the text of the settings', () => {
  it('may be written by hand, with dots in session names and values that look like something else', () => {
    const { settings } = parseSettings(
      '\uFEFFbrowser = "open -a; x"\r\n[session a]\r\nregion = true\r\n[session a.b]\r\noutput = null\r\nnaming = 7\r\n',
    );
    expect(settings.global).toEqual(new Map([['browser', 'open -a; x']]));
    expect(settings.sessions).toEqual(
      new Map([
        ['a', new Map([['region', 'true']])],
        [
          'a.b',
          new Map([
            ['output', 'null'],
            ['naming', '7'],
          ]),
        ],
      ]),
    );
  });

  it('gives back every value and every session name', () => {
    const characters = fc.constantFrom(...Array.from('ab1 \\;#"\'=[]{}.,:/%@-ü€😀'));
    const text = fc.string({ unit: characters, maxLength: 12 }).filter((value) => value !== "'");
    const value = fc.oneof(text, fc.constantFrom('true', 'false', 'null', '7', ''));
    const name = fc.stringMatching(/^[A-Za-z0-9_.@+%:/-]{1,12}$/);
    const values = fc.dictionary(fc.constantFrom('naming', 'naming.prefix', 'region', 'browser'), value, {
      minKeys: 1,
    });
    fc.assert(
      fc.property(values, fc.array(fc.tuple(name, values)), (global, sessions) => {
        const settings = {
          global: new Map(Object.entries(global)),
          sessions: new Map(sessions.map(([session, own]) => [session, new Map(Object.entries(own))])),
        };
        expect(parseSettings(formatSettings({ settings, foreign: {} })).settings).toEqual(settings);
      }),
    );
  });

  it('refuses the one value that the format cannot hold', () => {
    const settings = { global: new Map([['browser', "'"]]), sessions: new Map() };
    expect(() => formatSettings({ settings, foreign: {} })).toThrow('"browser"');
  });
});
