import { beforeEach, describe, expect, it } from '@jest/globals';
import { NamingRegistry } from './naming-registry.js';
import { defineNamingStrategy } from './naming-strategy.js';
import { withSetting } from './settings.js';
import { type SyncInput, type SyncOverrides, SyncProfiles } from './sync-profiles.js';
import {
  type AccountWithRoles,
  FakeAccountDirectory,
  MemoryConfigRepository,
  MemoryListingStore,
  MemorySettingsRepository,
  MemoryStorageRegistry,
  awsConfig,
} from './testing/index.js';
import { summary } from './testing/sync-scenario.js';
import { credentials, workSections } from './testing/work-config.js';

const widgets = { id: '111122223333', name: 'widgets', roles: ['Admin'] };
const gadgets = { id: '999988887777', name: 'gadgets', roles: ['Dev'] };

const strategy = (name: string) =>
  defineNamingStrategy({
    name,
    description: '',
    options: { prefix: { type: 'text', description: 'put first', default: name } },
    create: ({ prefix }) => ({
      segments: ({ account, roleName, alias }) => [prefix, alias ?? account.name, roleName],
    }),
  });
const storages = new MemoryStorageRegistry();
const listings = new MemoryListingStore();
const namings = new NamingRegistry([{ name: 'ours', namingStrategies: [strategy('hierarchy'), strategy('other')] }]);

let repository: MemoryConfigRepository;
let settings: MemorySettingsRepository;
beforeEach(() => {
  repository = new MemoryConfigRepository(awsConfig({ sessions: workSections.sessions }));
  settings = new MemorySettingsRepository();
});

const syncing = (accounts: readonly AccountWithRoles[] = [widgets], failing: readonly string[] = []) =>
  new SyncProfiles(repository, new FakeAccountDirectory({ accounts, failing }), namings, settings, storages, listings);
const plan = (input: Partial<SyncInput> = {}, sync = syncing()) => sync.plan({ names: ['work'], all: false, ...input });
const set = (key: string, value: string, sessionName?: string) => {
  settings.settings = withSetting(settings.settings, key, value, sessionName);
};
const profiles = () =>
  Object.fromEntries(
    [...repository.config.profiles.values()].map(({ name, values }) => [name, Object.fromEntries(values)]),
  );

describe('planning a sync', () => {
  it('lists and plans, and changes nothing', async () => {
    const planned = await plan({}, syncing([widgets, gadgets], [gadgets.id]));
    expect(summary(planned.plan)).toEqual(['+ hierarchy.widgets.admin']);
    expect(planned.listings.map(({ sessionName, failed }) => [sessionName, failed.length])).toEqual([['work', 1]]);
    expect(repository.updates).toEqual([]);
    expect(repository.managed.profiles).toEqual([]);
  });

  it('says how far it is, session by session', async () => {
    const seen: string[] = [];
    await plan({
      names: [],
      all: true,
      progress: ({ name }, { done, total }) => seen.push(`${name} ${done}/${total}`),
    });
    expect(seen).toEqual(['work 0/1', 'work 1/1', 'home 0/1', 'home 1/1']);
  });

  it('gives profiles the session’s region, unless settings or the command line name another', async () => {
    const values = async (input?: Partial<SyncInput>) => (await plan(input)).plan.create[0]?.values;
    expect(await values()).toMatchObject({ region: 'eu-west-1' });
    expect(await values()).not.toHaveProperty('output');
    set('region', 'us-east-1');
    set('output', 'text', 'work');
    expect(await values()).toMatchObject({ region: 'us-east-1', output: 'text' });
    expect(await values({ overrides: { region: 'ap-south-1', output: 'json' } })).toMatchObject({
      region: 'ap-south-1',
      output: 'json',
    });
  });

  it('names profiles as settings say, unless the command line says otherwise', async () => {
    const name = async (input?: Partial<SyncInput>) => (await plan(input)).plan.create[0]?.name;
    set('naming', 'other');
    set('naming.prefix', 'mine', 'work');
    expect(await name()).toBe('mine.widgets.admin');
    expect(await name({ overrides: { namingOptions: { prefix: 'x' } } })).toBe('x.widgets.admin');
    expect(await name({ overrides: { naming: 'hierarchy' } })).toBe('hierarchy.widgets.admin');
    expect(await name({ overrides: { naming: 'hierarchy', namingOptions: { prefix: 'y' } } })).toBe('y.widgets.admin');
  });

  it.each([
    ['region', 'evil.com/#'],
    ['output', 'xml'],
    ['naming', 'none-such'],
    ['naming.colour', 'red'],
  ])('finds a wrong setting "%s" before it asks the portal', async (key, value) => {
    set(key, value);
    const directory = new FakeAccountDirectory({ accounts: [widgets] });
    await expect(
      plan({}, new SyncProfiles(repository, directory, namings, settings, storages, listings)),
    ).rejects.toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(` The settings say ${key} = ${value}.`),
      hint: expect.stringContaining(`aws-sso settings:unset ${key}`),
    });
    expect(directory.asked).toEqual([]);
  });

  it('says whose setting is wrong, and blames no setting for what was said on the command line', async () => {
    set('output', 'xml', 'work');
    await expect(plan()).rejects.toMatchObject({
      message: expect.stringContaining('The settings say output = xml for the sso-session "work".'),
      hint: expect.stringContaining('aws-sso settings:unset output --sso-session work'),
    });
    for (const overrides of [{ output: 'yml' }, { output: 'json', naming: 'none-such' }])
      await expect(plan({ overrides })).rejects.toMatchObject({ message: expect.not.stringContaining('settings') });
  });

  it('needs a sign-in, and can be cancelled', async () => {
    const directory = new FakeAccountDirectory({ accounts: [widgets], signedIn: false });
    const sync = new SyncProfiles(repository, directory, namings, settings, storages, listings);
    await expect(plan({}, sync)).rejects.toMatchObject({ code: 'SignInRequired' });
    await expect(plan({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'Cancelled' });
  });
});

describe('planning a sync of several sessions', () => {
  const all = { names: [], all: true };
  const signedInTo = (...signedIn: string[]) =>
    new SyncProfiles(
      repository,
      new FakeAccountDirectory({ accounts: [widgets], signedIn }),
      namings,
      settings,
      storages,
      listings,
    );

  it('goes on with the others when one needs a sign-in, and says which', async () => {
    const sync = signedInTo('home');
    const planned = await plan(all, sync);
    expect(planned.listings.map(({ sessionName }) => sessionName)).toEqual(['home']);
    expect(planned.unlistedSessions).toMatchObject([{ name: 'work', error: { code: 'SignInRequired' } }]);
    expect(summary((await sync.apply(planned)).plan)).toEqual(['+ hierarchy.widgets.admin']);
  });

  it('leaves the profiles of the session alone that could not be listed', async () => {
    const sync = signedInTo('work');
    await sync.apply(await plan({}, sync));
    const before = profiles();
    const later = signedInTo('home');
    const planned = await plan(all, later);
    expect(summary(planned.plan)).toEqual(['! taken hierarchy.widgets.admin']);
    await later.apply(planned);
    expect(profiles()).toEqual(before);
  });

  it('goes on when the section of one cannot be used', async () => {
    const broken = { sso_start_url: 'https://x.awsapps.com/start', sso_region: 'evil.com/#' };
    repository.config = awsConfig({ sessions: { broken, ...workSections.sessions } });
    const planned = await plan({ names: ['broken', 'work'] });
    expect(planned.unlistedSessions).toMatchObject([{ name: 'broken', error: { code: 'InvalidInput' } }]);
    expect(planned.listings).toHaveLength(1);
    await expect(plan({ names: ['broken'] })).rejects.toMatchObject({ code: 'InvalidInput' });
  });

  it('fails when none can be listed', async () => {
    await expect(plan(all, signedInTo())).rejects.toMatchObject({
      code: 'SignInRequired',
      details: { sessionName: 'work' },
    });
  });
});

describe('checking a sync', () => {
  it('finds what is wrong on the command line, and asks the portal for nothing', async () => {
    const directory = new FakeAccountDirectory({ accounts: [widgets] });
    const sync = new SyncProfiles(repository, directory, namings, settings, storages, listings);
    const check = (overrides: SyncOverrides) => sync.check({ names: [], all: true, overrides });
    for (const overrides of [
      { region: 'evil.com/#' },
      { output: 'xml' },
      { naming: 'none-such' },
      { namingOptions: { colour: 'red' } },
    ])
      await expect(check(overrides)).rejects.toMatchObject({ code: 'InvalidInput' });
    await check({ region: 'eu-west-1', output: 'json', naming: 'other' });
    expect(directory.asked).toEqual([]);
  });
});

describe('applying a sync', () => {
  it('writes once, and nothing the second time', async () => {
    const sync = syncing([widgets, gadgets]);
    const { historyId, plan: done } = await sync.apply(await plan({}, sync));
    expect(summary(done)).toEqual(['+ hierarchy.gadgets.dev', '+ hierarchy.widgets.admin']);
    expect([historyId, repository.updates.length]).toEqual(['memory-1', 1]);
    expect(repository.updates[0]?.cause).toEqual({
      command: 'profile:sync',
      summary: 'bring the profiles of work in step',
    });
    const managed = repository.managed;
    const again = await sync.apply(await plan({}, sync));
    expect(summary(again.plan)).toEqual(['= hierarchy.gadgets.dev', '= hierarchy.widgets.admin']);
    expect([again.historyId, repository.managed]).toEqual([undefined, managed]);
  });

  it('sees what was written since the plan', async () => {
    const sync = syncing();
    const planned = await plan({}, sync);
    repository.config = awsConfig({
      sessions: workSections.sessions,
      profiles: { 'hierarchy.widgets.admin': { region: 'eu-west-1' } },
    });
    const { plan: done, historyId } = await sync.apply(planned);
    expect(summary(done)).toEqual(['! taken hierarchy.widgets.admin']);
    expect(historyId).toBeUndefined();
  });

  it('never removes or renames what was not in the plan shown', async () => {
    const both = syncing([widgets, gadgets]);
    const shown = await plan({}, both);
    await both.apply(shown);
    const later = await plan({}, syncing([{ ...widgets, name: 'gizmos' }]));
    expect(summary(later.plan)).toEqual([
      'hierarchy.widgets.admin > hierarchy.gizmos.admin',
      '- hierarchy.gadgets.dev',
    ]);
    const { plan: done } = await both.apply({ ...later, plan: shown.plan });
    expect(summary(done)).toEqual(['= hierarchy.widgets.admin']);
    expect(Object.keys(profiles())).toEqual(['hierarchy.gadgets.dev', 'hierarchy.widgets.admin']);
    await both.apply(later);
    expect(Object.keys(profiles())).toEqual(['hierarchy.gizmos.admin']);
  });

  it('forgets the role credentials of what it removes, and of nothing else', async () => {
    const sync = syncing([widgets, gadgets]);
    await sync.apply(await plan({}, sync));
    const identities = [
      { sessionName: 'work', accountId: gadgets.id, roleName: 'Dev' },
      { sessionName: 'work', accountId: widgets.id, roleName: 'Admin' },
    ];
    const { credentials: cache } = storages.storage;
    for (const identity of identities) await cache.put(identity, credentials);
    const later = syncing([{ ...widgets, name: 'gizmos' }]);
    await later.apply(await plan({}, later));
    expect(await Promise.all(identities.map((identity) => cache.get(identity)))).toEqual([undefined, credentials]);
  });

  it('names the secrets that go with what it removes, and takes away no others', async () => {
    const sync = syncing([widgets, gadgets]);
    await sync.apply(await plan({}, sync));
    const put = (key: string) =>
      repository.update({ command: 'vi', summary: '' }, (_config, managed) => ({
        changes: [{ kind: 'put', section: { type: 'profile', name: 'hierarchy.gadgets.dev' }, values: { [key]: 'x' } }],
        managed,
      }));
    await put('vault_password');
    const without = syncing([widgets]);
    const planned = await plan({}, without);
    expect(planned.losing).toEqual([{ section: 'profile hierarchy.gadgets.dev', key: 'vault_password' }]);
    await put('aws_access_key_id');
    await expect(without.apply(planned)).rejects.toMatchObject({ code: 'HistoryConflict' });
    await without.apply(await plan({}, without));
    expect(Object.keys(profiles())).toEqual(['hierarchy.widgets.admin']);
  });

  it('refuses when the session has become another one meanwhile', async () => {
    const sync = syncing();
    const planned = await plan({}, sync);
    const { home, work } = workSections.sessions;
    repository.config = awsConfig({
      sessions: { home, work: { ...work, sso_start_url: 'https://x.awsapps.com/start' } },
    });
    await expect(sync.apply(planned)).rejects.toMatchObject({ code: 'ConfigBusy', details: { sessionName: 'work' } });
    repository.config = awsConfig({ sessions: { home } });
    await expect(sync.apply(planned)).rejects.toMatchObject({ code: 'SsoSessionNotFound' });
    expect(repository.updates).toEqual([]);
  });

  it('forgets what is no longer ours, so that it is never removed later', async () => {
    const sync = syncing([widgets, gadgets]);
    await sync.apply(await plan({}, sync));
    const put = (roleName: string) =>
      repository.update({ command: 'vi', summary: '' }, (_config, managed) => ({
        changes: [
          {
            kind: 'put',
            section: { type: 'profile', name: 'hierarchy.widgets.admin' },
            values: { sso_role_name: roleName },
          },
        ],
        managed,
      }));
    await put('Mine');
    const without = syncing([]);
    await without.apply(await plan({}, without));
    await put('Admin');
    expect(summary((await plan({}, without)).plan)).toEqual([]);
    expect(Object.keys(profiles())).toEqual(['hierarchy.widgets.admin']);
  });
});
