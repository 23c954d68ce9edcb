import { beforeEach, describe, expect, it } from '@jest/globals';
import { ChangeSetting } from './change-setting.js';
import { NamingRegistry } from './naming-registry.js';
import { settingFor, withSetting } from './settings.js';
import { MemorySettingsRepository } from './testing/index.js';
import { memoryStorages, workRepository } from './testing/work-config.js';

const strategy = (name: string, option: string, required = false) => ({
  name,
  description: '',
  options: { [option]: { type: 'text', description: 'glue', required } as const },
  example: required ? { [option]: 'x' } : {},
  create: (options: Record<string, unknown>) => {
    if (options[option] === 'bad') throw new Error('"glue" must be good');
    return { separator: name === 'slashes' ? '/' : '.', segments: () => [] };
  },
});
const namingStrategies = [
  strategy('hierarchy', 'prefix'),
  strategy('flat', 'glue'),
  strategy('needy', 'template', true),
  strategy('slashes', 'glue'),
];
const namings = new NamingRegistry([{ name: 'ours', namingStrategies }]);

let settings: MemorySettingsRepository;
beforeEach(() => {
  settings = new MemorySettingsRepository();
});

const setting = () => new ChangeSetting(workRepository(), settings, namings, memoryStorages(settings));
const change = (key: string, value?: string, sessionName?: string) => setting().execute({ key, value, sessionName });

describe('changing a setting', () => {
  it('sets it for everything, or for one session, and takes it away', async () => {
    await change('region', 'eu-west-1');
    await change('region', 'us-east-1', 'work');
    expect(settingFor(settings.settings, 'region', 'work')).toBe('us-east-1');
    expect(settingFor(settings.settings, 'region', 'home')).toBe('eu-west-1');
    await change('region', undefined, 'work');
    expect(settingFor(settings.settings, 'region', 'work')).toBe('eu-west-1');
  });

  it.each([
    ['an unknown setting', 'colour', 'red', undefined],
    ['an unknown setting to take away', 'colour', undefined, undefined],
    ['a value that breaks its rule', 'region', 'evil.com/#', undefined],
    ['a storage that is not there', 'storage', 'vault', undefined],
    ['a strategy that is not there', 'naming', 'flatt', undefined],
    ['an option that the strategy does not have', 'naming.glue', '-', undefined],
    ['a policy for collisions that is not there', 'collisions', 'guess', undefined],
    ['an alias for something that is no account', 'alias.12', 'widgets', undefined],
    ['an option that the session’s strategy does not have', 'naming.glue', '-', 'work'],
  ])('refuses %s', async (_what, key, value, sessionName) => {
    const before = settings.settings;
    await expect(change(key, value, sessionName)).rejects.toMatchObject({ code: 'InvalidInput' });
    expect(settings.settings).toBe(before);
  });

  it('refuses a session that is not there, and still takes away what is left of one', async () => {
    const unknown = { code: 'SsoSessionNotFound', hint: 'Did you mean "work"?' };
    await expect(change('output', 'json', 'wrok')).rejects.toMatchObject(unknown);
    await expect(change('output', undefined, 'wrok')).rejects.toMatchObject(unknown);
    settings.settings = withSetting(settings.settings, 'output', 'json', 'wrok');
    await expect(change('output', 'text', 'wrok')).rejects.toMatchObject(unknown);
    expect((await change('output', undefined, 'wrok')).sessions.size).toBe(0);
  });

  it('checks an option against the strategy of the session', async () => {
    await change('naming', 'flat', 'work');
    await change('naming.glue', '-', 'work');
    await expect(change('naming.glue', '-', 'home')).rejects.toMatchObject({ code: 'InvalidInput' });
  });

  it('lets a strategy be chosen before it has the option that it needs, and says what is missing', async () => {
    await change('naming', 'needy');
    const advice = () => setting().namingAdvice();
    expect(await advice()).toEqual([
      expect.stringContaining('"needy" needs the option "template"'),
      expect.stringContaining(
        'That is: glue. Give it where the strategy is chosen: aws-sso settings:set naming.template VALUE',
      ),
    ]);
    await change('naming.template', '{{ role }}');
    expect(await advice()).toEqual([expect.stringContaining('keep their names until the next sync')]);
  });

  it('still refuses a value that the strategy does not take, and a strategy that cannot take an older option', async () => {
    await change('naming', 'flat');
    await expect(change('naming.glue', 'bad')).rejects.toMatchObject({ code: 'InvalidInput' });
    await change('naming.glue', '-');
    await expect(change('naming', 'hierarchy')).rejects.toMatchObject({
      message: 'The naming strategy "hierarchy" has no option "glue", which is set.',
      hint: 'Take it away first: aws-sso settings:unset naming.glue',
    });
  });

  it('warns of names that not every tool takes', async () => {
    await change('naming', 'slashes', 'work');
    const warning = expect.stringContaining('contain "/"');
    expect(await setting().namingAdvice('work')).toContainEqual(warning);
    expect(await setting().namingAdvice()).not.toContainEqual(warning);
  });

  it('says that profiles keep their names until the next sync, where there are some', async () => {
    const advice = (name?: string) => setting().namingAdvice(name);
    const command = 'aws-sso profile:sync --dry-run';
    expect(await advice('work')).toEqual([expect.stringContaining(`${command} --sso-session work`)]);
    expect(await advice()).toEqual([expect.stringContaining(command)]);
    expect(await advice('home')).toEqual([]);
  });

  it('chooses the storage of sessions to come, and leaves those that there are where their tokens lie', async () => {
    await change('storage', 'keychain');
    const storageOf = (name: string) => settingFor(settings.settings, 'storage', name);
    expect(['work', 'home', 'new'].map(storageOf)).toEqual(['file', 'file', 'keychain']);
    settings.settings = withSetting(settings.settings, 'storage', 'keychain', 'work');
    await change('storage');
    expect(['work', 'home', 'new'].map(storageOf)).toEqual(['keychain', 'file', undefined]);
  });

  it('does not pretend to move the tokens of a session', async () => {
    const moving = {
      code: 'InvalidInput',
      hint: 'Move it: aws-sso storage:migrate work --to keychain',
      details: { field: 'storage' },
    };
    await expect(change('storage', 'keychain', 'work')).rejects.toMatchObject(moving);
    await change('storage', 'file', 'work');
    settings.settings = withSetting(settings.settings, 'storage', 'keychain', 'work');
    await expect(change('storage', undefined, 'work')).rejects.toMatchObject({ code: 'InvalidInput' });
    // There is nothing to be moved out of a storage that is not there.
    settings.settings = withSetting(settings.settings, 'storage', 'gone', 'work');
    await change('storage', undefined, 'work');
    expect(settingFor(settings.settings, 'storage', 'work')).toBeUndefined();
  });
});
