import { beforeEach, describe, expect, it } from '@jest/globals';
import { ChooseStorage } from './choose-storage.js';
import { AwsSsoError } from './errors.js';
import { settingFor, withSetting } from './settings.js';
import { MemorySettingsRepository } from './testing/index.js';
import { memoryStorages, workRepository } from './testing/work-config.js';

let settings: MemorySettingsRepository;
let probed: string[];
beforeEach(() => {
  settings = new MemorySettingsRepository();
  probed = [];
});

const choosing = (refusal?: Error) =>
  new ChooseStorage(
    workRepository(),
    memoryStorages(settings, ({ name, tokens, registrations, credentials }) => ({
      ...{ name, tokens, registrations, credentials },
      probe: (interactive) => {
        probed.push(`${name} ${interactive ? 'with a person' : 'alone'}`);
        return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
      },
    })),
    settings,
  );

describe('choosing the storage of a new session', () => {
  it('looks first whether it can be used, and then notes it for the session', async () => {
    await choosing().check('new', 'keychain', true);
    await choosing().execute('new', 'keychain');
    expect(probed).toEqual(['keychain with a person']);
    expect(settingFor(settings.settings, 'storage', 'new')).toBe('keychain');
  });

  it('notes nothing that holds anyway', async () => {
    await choosing().execute('new', 'file');
    expect(settings.settings.sessions.size).toBe(0);
  });

  it('is refused for a storage that is not there, or that cannot be used now', async () => {
    await expect(choosing().check('new', 'keychan', false)).rejects.toMatchObject({
      code: 'InvalidInput',
      hint: 'Did you mean "keychain"?',
    });
    const locked = new AwsSsoError('StorageUnavailable', 'locked');
    await expect(choosing(locked).check('new', 'keychain', false)).rejects.toBe(locked);
  });

  it('is refused for a session that has another one already: its tokens would be left behind', async () => {
    await expect(choosing().check('work', 'keychain', false)).rejects.toMatchObject({
      code: 'SsoSessionExists',
      hint: 'Move it: aws-sso storage:migrate work --to keychain',
    });
    settings.settings = withSetting(settings.settings, 'storage', 'keychain', 'work');
    await choosing().check('work', 'keychain', false);
  });
});
