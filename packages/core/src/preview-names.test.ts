import { beforeEach, describe, expect, it } from '@jest/globals';
import { NamingRegistry } from './naming-registry.js';
import { defineNamingStrategy } from './naming-strategy.js';
import { type PreviewInput, PreviewNames } from './preview-names.js';
import { withSetting } from './settings.js';
import {
  FakeAccountDirectory,
  MemoryConfigRepository,
  MemoryListingStore,
  MemorySettingsRepository,
  awsConfig,
} from './testing/index.js';
import { summary } from './testing/sync-scenario.js';
import { workSections } from './testing/work-config.js';

const strategy = (name: string, separator: string, required = false) =>
  defineNamingStrategy({
    name,
    description: '',
    options: { prefix: { type: 'text', description: 'put first', required } },
    ...(required ? { example: { prefix: 'example' } } : {}),
    create: ({ prefix }) => ({
      separator,
      segments: ({ session, account, roleName }) => [prefix || session.name, account.name, roleName],
    }),
  });
const namingStrategies = [strategy('slashes', '/'), strategy('needy', '.', true), strategy('hierarchy', '.')];
const namings = new NamingRegistry([{ name: 'ours', namingStrategies }]);

let settings: MemorySettingsRepository;
let listings: MemoryListingStore;
let sections: Parameters<typeof awsConfig>[0];
beforeEach(() => {
  settings = new MemorySettingsRepository();
  listings = new MemoryListingStore();
  sections = { sessions: workSections.sessions };
});

const preview = async (input: PreviewInput, registry = namings) => {
  const directory = new FakeAccountDirectory({
    accounts: [
      { id: '111122223333', name: 'widgets', roles: ['Admin'] },
      { id: '999988887777', name: 'Widgets', roles: ['Admin', 'Dev'] },
    ],
  });
  const repository = new MemoryConfigRepository(awsConfig(sections));
  const previews = await new PreviewNames(repository, directory, registry, settings, listings).execute(input);
  expect(repository.updates).toEqual([]);
  return previews;
};
const samples = (...accountNames: string[]) => ({ accountNames, roleNames: ['Admin'], sessionName: 'work' });
const work = { names: ['work'], all: false };

describe('a preview of names', () => {
  it('shows every strategy, the one in force first, with an example for what it cannot do without', async () => {
    const previews = await preview({ of: samples('a') });
    expect(
      previews.map(({ naming, isInForce, example, separator }) => [naming, isInForce, example, separator]),
    ).toEqual([
      ['hierarchy', true, {}, '.'],
      ['slashes', false, {}, '/'],
      ['needy', false, { prefix: 'example' }, '.'],
    ]);
    expect(previews.flatMap(({ plan }) => summary(plan))).toEqual([
      '+ work.a.admin',
      '+ work/a/admin',
      '+ example.a.admin',
    ]);
    expect(previews[1]?.warnings).toEqual([expect.stringContaining('contain "/"')]);
  });

  it('takes what holds for the session, settings and notes alike', async () => {
    settings.settings = withSetting(settings.settings, 'naming', 'slashes', 'work');
    settings.settings = withSetting(settings.settings, 'naming.prefix', 'mine', 'work');
    const [first, ...others] = await preview({ of: samples('a') });
    expect([first?.naming, summary(first!.plan)]).toEqual(['slashes', ['+ mine/a/admin']]);
    expect(others.map(({ naming }) => naming)).toEqual(['needy', 'hierarchy']);
  });

  it('shows only the strategy that was asked for', async () => {
    const asked = await preview({ of: samples('a'), overrides: { naming: 'needy', namingOptions: { prefix: 'x' } } });
    expect(asked.map(({ plan }) => summary(plan))).toEqual([['+ x.a.admin']]);
    const tuned = await preview({ of: samples('a'), overrides: { namingOptions: { prefix: 'x' } } });
    expect(tuned.map(({ naming, plan }) => [naming, summary(plan)])).toEqual([['hierarchy', ['+ x.a.admin']]]);
  });

  it('marks collisions of samples, with a way out where the session is there', async () => {
    const [known] = await preview({ of: samples('a', 'A') });
    expect(known?.plan.conflicts[0]?.fix).toContain('--sso-session work');
    const [unknown] = await preview({ of: { ...samples('a', 'A'), sessionName: 'nobody' } });
    expect(unknown?.plan.conflicts).toEqual([expect.objectContaining({ reason: 'same-name', name: 'nobody.a.admin' })]);
    expect(unknown?.plan.conflicts[0]).not.toHaveProperty('fix');
    const [told] = await preview({ of: samples('a', 'A'), overrides: { collisions: 'suffix-account-id' } });
    expect(summary(told!.plan)).toEqual(['+ work.a.admin-111111111111', '+ work.a.admin-111111111112']);
  });

  it('deals with collisions alike for every strategy that it shows', async () => {
    const previews = await preview({ of: samples('a', 'A'), overrides: { collisions: 'skip' } });
    expect(previews.map(({ plan }) => [plan.conflicts.length, plan.skipped.length])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('shows the others when one that nobody chose does not work', async () => {
    const fails = defineNamingStrategy({
      name: 'fails',
      description: '',
      options: {},
      create: () => ({
        segments: () => {
          throw new Error('oops');
        },
      }),
    });
    const lacking = strategy('lacking', '.', true);
    const known = new NamingRegistry([
      { name: 'ours', namingStrategies: [fails, { ...lacking, example: {} }, ...namingStrategies] },
    ]);
    const previews = await preview({ of: samples('a') }, known);
    expect(previews.map(({ naming, plan, warnings }) => [naming, plan.create.length, warnings[0]])).toEqual([
      ['hierarchy', 1, undefined],
      ['fails', 0, expect.stringContaining('"fails" cannot be used')],
      ['lacking', 0, expect.stringContaining('needs the option "prefix"')],
      ['slashes', 1, expect.stringContaining('contain "/"')],
      ['needy', 1, undefined],
    ]);
    await expect(preview({ of: samples('a'), overrides: { naming: 'fails' } }, known)).rejects.toMatchObject({
      code: 'PluginRejected',
    });
  });

  it('blames settings for what they say, and not for what the command line says', async () => {
    settings.settings = withSetting(settings.settings, 'naming.prefx', 'x', 'work');
    await expect(preview({ of: samples('a') })).rejects.toThrow('The settings say naming.prefx = x');
    settings.settings = withSetting(settings.settings, 'naming.prefx', undefined, 'work');
    settings.settings = withSetting(settings.settings, 'naming.prefix', 'x', 'work');
    const typed = preview({ of: samples('a'), overrides: { namingOptions: { prefx: 'y' } } });
    await expect(typed).rejects.toThrow(/has no option "prefx"\.$/);
  });

  it('names what the portal lists, with the profiles that there are', async () => {
    sections = { sessions: workSections.sessions, profiles: { 'work.widgets.dev': { region: 'eu-west-1' } } };
    const [first] = await preview({ of: work, overrides: { naming: 'hierarchy' } });
    expect(summary(first!.plan)).toEqual(['! same-name work.widgets.admin', '! taken work.widgets.dev']);
  });

  it('names what the last sync listed, and says so when there was none', async () => {
    const stored = { of: work, stored: true, overrides: { naming: 'hierarchy' } };
    await expect(preview(stored)).rejects.toMatchObject({
      code: 'InvalidInput',
      details: { field: 'stored' },
      hint: 'Let it list once: aws-sso profile:sync --sso-session work',
    });
    const accounts = [{ account: { id: '111122223333', name: 'then' }, roles: ['Dev'] }];
    const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };
    await listings.write(session, { sessionName: 'work', accounts, refused: [], failed: [] });
    expect((await preview(stored)).map(({ plan }) => summary(plan))).toEqual([['+ work.then.dev']]);
  });

  it.each([
    [{ of: { ...samples('a'), roleNames: ['no role'] } }, 'role-name'],
    [{ of: samples('a'), overrides: { naming: 'nobody' } }, 'naming'],
    [{ of: samples('a'), overrides: { naming: 'needy' } }, 'naming'],
    [{ of: samples('a'), overrides: { collisions: 'guess' } }, 'collisions'],
  ])('refuses %j', async (input, field) => {
    await expect(preview(input)).rejects.toMatchObject({ code: 'InvalidInput', details: { field } });
  });
});
