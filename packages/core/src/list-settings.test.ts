import { describe, expect, it } from '@jest/globals';
import { ListSettings } from './list-settings.js';
import { withSetting, noSettings } from './settings.js';
import { MemorySettingsRepository } from './testing/index.js';
import { workRepository } from './testing/work-config.js';

const stored = [
  ['region', 'us-east-1'],
  ['output', 'json'],
  ['naming.prefix', 'all'],
  ['region', 'eu-west-3', 'work'],
  ['naming', 'flat', 'home'],
  ['output', 'text', 'gone'],
] as const;

async function listSettings() {
  const repository = new MemorySettingsRepository();
  await repository.update(() =>
    stored.reduce((settings, [key, value, session]) => withSetting(settings, key, value, session), noSettings),
  );
  return new ListSettings(workRepository(), repository);
}

describe('the list of settings', () => {
  it('has all that is stored, and for whom', async () => {
    expect(await (await listSettings()).execute()).toEqual(
      stored.map(([key, value, session]) => ({ key, value, ...(session === undefined ? {} : { session }) })),
    );
  });

  it('has for one session what holds for it, inherited or its own', async () => {
    const list = await listSettings();
    expect(await list.execute('work')).toEqual([
      { key: 'output', value: 'json' },
      { key: 'naming.prefix', value: 'all' },
      { key: 'region', value: 'eu-west-3', session: 'work' },
    ]);
    expect(await list.one('region', 'work')).toBe('eu-west-3');
    expect(await list.one('region', 'home')).toBe('us-east-1');
    expect(await list.one('region')).toBe('us-east-1');
  });

  it('leaves out options of a strategy that the session does not use', async () => {
    const list = await listSettings();
    expect((await list.execute('home')).map(({ key }) => key)).toEqual(['region', 'output', 'naming']);
    expect(await list.one('naming.prefix', 'home')).toBeUndefined();
  });

  it('knows sessions that are gone but have settings, and no others', async () => {
    const list = await listSettings();
    expect(await list.one('output', 'gone')).toBe('text');
    const unknown = { code: 'SsoSessionNotFound', hint: 'Did you mean "work"?' };
    await expect(list.execute('wrok')).rejects.toMatchObject(unknown);
    await expect(list.one('region', 'wrok')).rejects.toMatchObject(unknown);
    await expect(list.one('regoin')).rejects.toMatchObject({ code: 'InvalidInput', hint: 'Did you mean "region"?' });
  });
});
