import { describe, expect, it } from '@jest/globals';
import { ConfiguredStorages } from './configured-storages.js';
import type { StorageContext, StorageDefinition } from './plugin.js';
import { type Settings, noSettings, withSetting } from './settings.js';
import { MemorySettingsRepository, MemoryStorage, storageRegistryContract } from './testing/index.js';
import { home, work } from './testing/work-config.js';

const context: StorageContext = { homeDirectory: '/home/x', dataDirectory: '/home/x/data' };

/** Storages by these settings, and what was asked of their definitions. */
function storages(settings: Settings) {
  const made: (readonly [string, StorageContext])[] = [];
  const definition = (name: string): StorageDefinition => ({
    name,
    description: '',
    create: (given) => {
      made.push([name, given]);
      return new MemoryStorage(name);
    },
  });
  const definitions = [definition('file'), definition('keychain')];
  return { made, configured: new ConfiguredStorages(new MemorySettingsRepository(settings), definitions, context) };
}

describe('the storage of a session', () => {
  for (const promise of storageRegistryContract(() => storages(noSettings).configured))
    it(promise.name, () => promise.run());

  it('is the AWS CLI’s own caches when nothing is configured', async () => {
    const { made, configured } = storages(noSettings);
    expect((await configured.storageFor(work)).name).toBe('file');
    expect(made).toEqual([['file', context]]);
  });

  it('is what the settings say for it, made once', async () => {
    const { made, configured } = storages(withSetting(noSettings, 'storage', 'keychain', 'work'));
    const first = await configured.storageFor(work);
    expect(first.name).toBe('keychain');
    expect(await configured.storageFor(work)).toBe(first);
    expect((await configured.storageFor(home)).name).toBe('file');
    expect(made.map(([name]) => name)).toEqual(['keychain', 'file']);
  });

  it('is the AWS CLI’s own caches for the start URL of an old profile, whatever new sessions get', async () => {
    const { configured } = storages(withSetting(noSettings, 'storage', 'keychain'));
    expect((await configured.storageFor(work)).name).toBe('keychain');
    expect((await configured.storageFor({ name: work.startUrl })).name).toBe('file');
  });

  it('that is not there is an error with a way out, never another storage', async () => {
    const { configured } = storages(withSetting(noSettings, 'storage', 'keychan', 'work'));
    await expect(configured.storageFor(work)).rejects.toMatchObject({
      code: 'StorageUnavailable',
      hint: expect.stringMatching(
        /^Did you mean "keychain"\? .+ plugin:install .+ aws-sso storage:migrate work --to file --without-tokens$/,
      ),
      details: { storage: 'keychan', sessionName: 'work' },
    });
    expect(configured.names).toEqual(['file', 'keychain']);
  });
});
