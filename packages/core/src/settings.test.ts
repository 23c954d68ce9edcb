import { describe, expect, it } from '@jest/globals';
import { type Settings, checkSetting, namingSettings, noSettings, settingFor, withSetting } from './settings.js';

const settings = (global: Record<string, string>, sessions: Record<string, Record<string, string>> = {}): Settings => ({
  global: new Map(Object.entries(global)),
  sessions: new Map(Object.entries(sessions).map(([name, values]) => [name, new Map(Object.entries(values))])),
});

describe('settings', () => {
  it('of a session win over the global ones', () => {
    const both = settings({ region: 'eu-west-1', output: 'json' }, { work: { region: 'us-east-1' } });
    expect(settingFor(both, 'region', 'work')).toBe('us-east-1');
    expect(settingFor(both, 'region', 'home')).toBe('eu-west-1');
    expect(settingFor(both, 'region')).toBe('eu-west-1');
    expect(settingFor(both, 'output', 'work')).toBe('json');
    expect(settingFor(both, 'storage', 'work')).toBeUndefined();
  });

  it('are set and taken away, globally and for one session', () => {
    const set = withSetting(withSetting(noSettings, 'region', 'eu-west-1'), 'region', 'us-east-1', 'work');
    expect(set).toEqual(settings({ region: 'eu-west-1' }, { work: { region: 'us-east-1' } }));
    const less = withSetting(set, 'region', undefined, 'work');
    expect(less).toEqual(settings({ region: 'eu-west-1' }));
    expect(withSetting(less, 'region', undefined)).toEqual(noSettings);
    expect(noSettings.global.size).toBe(0);
  });

  it.each([
    ['naming', 'hierarchy'],
    ['naming.prefix', 'work'],
    ['naming.max-2', 'x'],
    ['naming.separators', ' '],
    ['naming.names.123412341234.Power_User,x', 'root'],
    ['collisions', 'suffix-account-id'],
    ['alias.123412341234', 'widgets'],
    ['tag.123412341234.cost-center', '12'],
    ['region', 'eu-west-1'],
    ['output', 'yaml-stream'],
    ['storage', 'file'],
    ['program', '/usr/local/bin/awso'],
    ['browser', 'firefox -P work'],
  ])('may be %s = %s', (key, value) => {
    expect(() => checkSetting(key, value)).not.toThrow();
  });

  it.each([
    ['region', 'evil.com/#', 'region'],
    ['output', 'xml', 'output'],
    ['naming', ' ', 'naming'],
    ['naming.prefix', 'a\nb', 'naming'],
    ['naming.prefix', '', 'naming'],
    ['browser', 'x\u001b[2J', 'browser'],
    ['storage', '', 'storage'],
    ['program', 'vault', 'program'],
  ])('may not be %s = %j', (key, value, field) => {
    expect(() => checkSetting(key, value)).toThrow(
      expect.objectContaining({ code: 'InvalidInput', details: { field } }),
    );
  });

  it.each([
    'colour',
    '__proto__',
    'naming.',
    'naming.OPTION',
    'naming.Prefix',
    'naming.names.',
    'naming.names.a=b',
    'naming.names.a]',
    'alias.1',
    'alias.ACCOUNT_ID',
    'tag.123412341234',
    'tag.123412341234.__proto__',
    '',
  ])('are a closed set, without "%s"', (key) => {
    expect(() => checkSetting(key, 'x')).toThrow(
      expect.objectContaining({ code: 'InvalidInput', message: `There is no setting "${key}".` }),
    );
  });

  it('that are unknown list near ones', () => {
    expect(() => checkSetting('regoin', 'x')).toThrow(expect.objectContaining({ hint: 'Did you mean "region"?' }));
  });
});

describe('the naming strategy in force', () => {
  it('is nobody’s choice at first', () => {
    expect(namingSettings(noSettings, 'work')).toEqual({ options: {} });
  });

  it('takes global options and those of the session, the latter first', () => {
    const both = settings(
      { naming: 'hierarchy', 'naming.prefix': 'all', 'naming.separators': '-', region: 'eu-west-1' },
      { work: { 'naming.prefix': 'work' } },
    );
    expect(namingSettings(both, 'work')).toEqual({
      strategy: 'hierarchy',
      options: { prefix: 'work', separators: '-' },
    });
  });

  it('inherits no options when the session names its own strategy', () => {
    const both = settings(
      { naming: 'hierarchy', 'naming.prefix': 'all' },
      { work: { naming: 'template', 'naming.template': 'x' } },
    );
    expect(namingSettings(both, 'work')).toEqual({ strategy: 'template', options: { template: 'x' } });
    expect(namingSettings(both, 'home')).toEqual({ strategy: 'hierarchy', options: { prefix: 'all' } });
  });
});
