import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RoleCredentials } from '@aws-sso/core';
import { cliCacheDirectory } from './cache-directories.js';
import { credentialsFileName } from './cache-file-names.js';
import { fileStorage } from './file-storage.js';
import { isStorageUnset, mayNameStorage, peekConfig, peekCredentials } from './peek.js';
import { parseSettings } from './settings-text.js';
import { everythingIn, temporaryHome } from './testing/temporary-home.js';

const identity = { sessionName: 'homesso', accountId: '111122223333', roleName: 'Admin' };

/** Writes a file, and waits until it may be believed. */
async function settled(file: string, text: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  await wait(100);
  return file;
}

describe('a peek at the cache', () => {
  const Credentials = {
    ...{ AccessKeyId: 'A', SecretAccessKey: 'S', SessionToken: 'tökén' },
    ...{ Expiration: '2030-01-02T03:04:05Z', AccountId: '111122223333' },
  };
  const { AccountId: _, ...withoutAccount } = Credentials;

  it.each([
    ['credentials', { ProviderType: 'sso', Credentials }, true],
    ['when they were issued', { ProviderType: 'sso', Credentials, IssuedAt: '2030-01-02T02:04:05Z' }, true],
    [
      'credentials that have ended',
      { ProviderType: 'sso', Credentials: { ...Credentials, Expiration: '2001-01-02T03:04:05UTC' } },
      true,
    ],
    ['those of an old AWS CLI, without an account', { ProviderType: 'sso', Credentials: withoutAccount }, true],
    ['nothing in those of another kind', { Credentials }, false],
    ['nothing in half of them', { ProviderType: 'sso', Credentials: { AccessKeyId: 'A' } }, false],
    ['nothing in an object that is something else', { accessToken: 'x' }, false],
  ])('finds what the storage finds: %s', async (_what, stored, isFound) => {
    const home = await temporaryHome();
    await settled(path.join(cliCacheDirectory(home), credentialsFileName(identity)), JSON.stringify(stored));
    const found = peekCredentials(home, identity);
    expect(found !== undefined).toBe(isFound);
    expect(found).toEqual(await fileStorage({ homeDirectory: home }).credentials.get(identity));
  });

  it('finds what the storage has put there', async () => {
    const home = await temporaryHome();
    const issuedAt = new Date('2030-01-02T03:04:05Z');
    const credentials: RoleCredentials = {
      ...{ accessKeyId: 'A', secretAccessKey: 'S', sessionToken: 'T', accountId: '111122223333' },
      ...{ issuedAt, expiration: new Date('2030-01-02T04:04:05Z') },
    };
    await fileStorage({ homeDirectory: home }).credentials.put(identity, credentials);
    await wait(100);
    expect(peekCredentials(home, identity)).toEqual(credentials);
    expect(peekCredentials(home, { ...identity, roleName: 'Other' })).toBeUndefined();
  });

  it('finds nothing, and makes nothing, where there is no cache, nor in half a file', async () => {
    const home = await temporaryHome();
    expect(peekCredentials(home, identity)).toBeUndefined();
    expect(await everythingIn(home)).toEqual([]);
    await settled(path.join(cliCacheDirectory(home), credentialsFileName(identity)), '{"ProviderType": "sso", "Cred');
    expect(peekCredentials(home, identity)).toBeUndefined();
  });

  it('does not believe an empty file, which somebody is about to write', async () => {
    const home = await temporaryHome();
    await settled(path.join(cliCacheDirectory(home), credentialsFileName(identity)), '');
    expect(peekCredentials(home, identity)).toBeUndefined();
  });
});

describe('a peek at the settings', () => {
  it('says that no storage is set where there are no settings, or others', async () => {
    const file = path.join(await temporaryHome(), 'settings.ini');
    expect(isStorageUnset(file)).toBe(true);
    await settled(file, 'region = eu-west-1\n\n[session work]\nnaming = flat\n');
    expect(isStorageUnset(file)).toBe(true);
  });

  it('does not say so of settings that one look is not enough for', async () => {
    const file = await settled(path.join(await temporaryHome(), 'settings.ini'), '');
    expect(isStorageUnset(file)).toBe(false);
  });

  it.each(['storage = keychain\n', '[session work]\nstorage = keychain\n', '"stor\\u0061ge" = keychain\n'])(
    'does not say so of %j',
    async (text) => {
      const file = await settled(path.join(await temporaryHome(), 'settings.ini'), text);
      expect(isStorageUnset(file)).toBe(false);
    },
  );

  it('never overlooks a storage that the settings name', () => {
    const part = fc.constantFrom(
      ...['storage', 'stor', 'age', 'stor\\u0061ge', '\\u0073torage', '\\u0053torage', 'region', 'keychain'],
      ...[' = ', '=', '"', "'", '\\', '\\\\', ';', '#', '.', ' ', '[]', '\n', '\r\n', '\ufeff', '\u0000'],
      ...['[session work]', '[session a.b]', '[session "x"]', '[', ']'],
    );
    const wrapped = fc
      .tuple(fc.constantFrom(['', ''], ['"', '"'], ["'", "'"], [`'"`, `"'`]), part)
      .map(([[open, close], text]) => `${open}${text}${close}`);
    const line = fc.tuple(wrapped, fc.constantFrom('=', ' = ', ''), wrapped).map((parts) => `${parts.join('')}\n`);
    const texts = fc.array(fc.oneof(line, part), { maxLength: 12 }).map((parts) => parts.join(''));
    const named = { some: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        const { global, sessions } = parseSettings(text).settings;
        const isNamed = [global, ...sessions.values()].some((values) => values.has('storage'));
        if (isNamed) named.some++;
        expect(isNamed && !mayNameStorage(text)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(named.some).toBeGreaterThan(100);
  });
});

describe('a peek at the config', () => {
  it('looks up plain sections, as often as one likes', async () => {
    const file = await settled(
      path.join(await temporaryHome(), 'config'),
      '[sso-session work]\nsso_region = eu-west-1\n\n[profile dev]\nregion = eu-west-3\n\n[profile odd]\nx = 1 # one\n',
    );
    const find = peekConfig(file);
    expect(find({ type: 'profile', name: 'dev' })).toEqual(new Map([['region', 'eu-west-3']]));
    expect(find({ type: 'sso-session', name: 'work' })).toEqual(new Map([['sso_region', 'eu-west-1']]));
    expect(find({ type: 'profile', name: 'work' })).toBeUndefined();
    expect(find({ type: 'profile', name: 'odd' })).toBeUndefined();
  });

  it('finds nothing where there is no config, and does not believe an empty one', async () => {
    const file = path.join(await temporaryHome(), 'config');
    expect(peekConfig(file)({ type: 'profile', name: 'dev' })).toBeUndefined();
    await settled(file, '');
    expect(peekConfig(file)({ type: 'profile', name: 'dev' })).toBeUndefined();
  });
});
