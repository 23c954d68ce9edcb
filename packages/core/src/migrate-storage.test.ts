import { beforeEach, describe, expect, it } from '@jest/globals';
import { AwsSsoError } from './errors.js';
import { MigrateStorage, type MigrateStorageInput, isMigrationEmpty } from './migrate-storage.js';
import { settingFor, withSetting } from './settings.js';
import type { ConfigRepository } from './config-repository.js';
import type { SingleFlight } from './single-flight.js';
import type { Cache, Storage } from './storage.js';
import {
  InProcessSingleFlight,
  type MemoryConfigRepository,
  MemoryCredentialIndex,
  MemorySettingsRepository,
} from './testing/index.js';
import { adminIdentity, credentials, memoryStorages, work, workRepository } from './testing/work-config.js';

const token = {
  ...{ startUrl: work.startUrl, region: work.region, accessToken: 'a', refreshToken: 'r' },
  expiresAt: new Date('2030-01-01T12:00:00Z'),
};
const registration = { clientId: 'c', clientSecret: 's', expiresAt: new Date('2030-01-01T12:00:00Z') };

/** Counts the steps that change something, and lets nothing happen from one of them on, as if the power had failed. */
class Power {
  steps = 0;
  failsAt = Infinity;

  async step<T>(work: () => Promise<T>): Promise<T> {
    if (++this.steps >= this.failsAt) throw new Error('no power');
    return work();
  }
}

let repository: MemoryConfigRepository;
let settings: MemorySettingsRepository;
let power: Power;
let unavailable: Set<string>;
let forgetful: Set<string>;
let storages: ReturnType<typeof memoryStorages>;
let flights: string[];
let index: MemoryCredentialIndex;

beforeEach(async () => {
  repository = workRepository();
  settings = new MemorySettingsRepository();
  power = new Power();
  unavailable = new Set();
  forgetful = new Set();
  flights = [];
  index = new MemoryCredentialIndex();
  storages = memoryStorages(settings, fallible);
  const file = storages.storageNamed('file');
  await file.tokens.put(work, token);
  await file.registrations.put(work, registration);
  await file.credentials.put(adminIdentity, credentials);
});

function fallible(storage: Storage): Storage {
  const usable = () => {
    if (unavailable.has(storage.name)) throw new AwsSsoError('StorageUnavailable', 'locked');
  };
  const wrapped = <Key, Value>(cache: Cache<Key, Value>): Cache<Key, Value> => ({
    get: async (key) => (usable(), cache.get(key)),
    put: (key, value) =>
      power.step(async () => (usable(), forgetful.has(storage.name) ? undefined : cache.put(key, value))),
    delete: (key) => power.step(() => cache.delete(key)),
  });
  const { name, tokens, registrations, credentials: roles } = storage;
  return {
    ...{ name, tokens: wrapped(tokens), registrations: wrapped(registrations), credentials: wrapped(roles) },
    probe: async () => {
      usable();
      return Promise.resolve();
    },
  };
}

function migrating(): MigrateStorage {
  const config: ConfigRepository = {
    read: () => repository.read(),
    update: (cause, decide) => power.step(() => repository.update(cause, decide)),
  };
  const failing = {
    read: () => settings.read(),
    update: (change: Parameters<typeof settings.update>[0]) => power.step(() => settings.update(change)),
  };
  const flight = new InProcessSingleFlight();
  const noting: SingleFlight = {
    run: (key, work_) => flight.run(key, work_),
    exclusive: (key, work_) => (flights.push(key), flight.exclusive(key, work_)),
  };
  return new MigrateStorage(config, storages, failing, noting, index);
}

const plan = (input: Partial<MigrateStorageInput> = {}) =>
  migrating().plan({ sessionName: 'work', to: 'keychain', withoutTokens: false, interactive: false, ...input });
const migrate = async (input: Partial<MigrateStorageInput> = {}) => migrating().apply(await plan(input));

/** Which secrets of the session a storage holds, by their first letter. */
async function held(name: string): Promise<string> {
  const storage = storages.storageNamed(name);
  return [
    (await storage.tokens.get(work)) === undefined ? '' : 't',
    (await storage.registrations.get(work)) === undefined ? '' : 'r',
    (await storage.credentials.get(adminIdentity)) === undefined ? '' : 'c',
  ].join('');
}

/** What profiles of the session go by: `call` us, or the `sso` keys. */
const ways = () =>
  ['widgets.admin', 'boss'].map((name) =>
    repository.config.profiles.get(name)?.values.has('credential_process') ? 'call' : 'sso',
  );

describe('moving a session to another storage', () => {
  it('is planned without touching anything', async () => {
    const planned = await plan();
    expect(planned).toMatchObject({
      ...{ sessionName: 'work', from: 'file', to: 'keychain', losing: [] },
      secrets: { token: true, registration: true, credentials: 1 },
      profiles: { move: [{ name: 'widgets.admin' }, { name: 'boss' }], stuck: ['token'] },
    });
    expect([isMigrationEmpty(planned), repository.updates.length, await held('keychain')]).toEqual([false, 0, '']);
  });

  it('moves all of its secrets and rewrites its profiles in one update, while nobody refreshes the token', async () => {
    const { diff } = await migrate();
    expect([await held('file'), await held('keychain'), ways()]).toEqual(['', 'trc', ['call', 'call']]);
    expect(diff.sections.map(({ section }) => section.name)).toEqual(['widgets.admin', 'boss']);
    expect(await storages.storageNamed('keychain').tokens.get(work)).toEqual(token);
    expect(settingFor(settings.settings, 'storage', 'work')).toBe('keychain');
    expect([repository.updates.length, flights]).toEqual([1, ['token work']]);
  });

  it('takes along the credentials that no profile names', async () => {
    const keys = [
      { ...adminIdentity, roleName: 'Nameless' },
      { sessionName: 'work', roleArn: 'arn:aws:iam::999988887777:role/Deploy' },
    ];
    for (const key of keys) {
      await storages.storageNamed('file').credentials.put(key, credentials);
      await index.add(key, credentials.expiration);
    }
    expect((await plan()).secrets.credentials).toBe(3);
    await migrate();
    const found = (name: string) => keys.map((key) => storages.storageNamed(name).credentials.get(key));
    expect(await Promise.all(found('file'))).toEqual([undefined, undefined]);
    expect(await Promise.all(found('keychain'))).toEqual([credentials, credentials]);
  });

  it('goes back the same way', async () => {
    const before = repository.config.profiles;
    await migrate();
    await migrate({ to: 'file' });
    expect([await held('file'), await held('keychain')]).toEqual(['trc', '']);
    for (const [name, { values }] of before)
      expect([name, Object.fromEntries(repository.config.profiles.get(name)?.values ?? [])]).toEqual([
        name,
        Object.fromEntries(values),
      ]);
  });

  it('has nothing to do the second time', async () => {
    await migrate();
    expect(isMigrationEmpty(await plan())).toBe(true);
  });

  it('loses nothing wherever it is interrupted, and a second run brings it to its end', async () => {
    power = new Power();
    await migrate();
    const { steps } = power;
    // Three copies, the profiles, the setting, three deletions.
    expect(steps).toBe(8);
    for (const [from, to] of [
      ['keychain', 'file'],
      ['file', 'keychain'],
    ] as const)
      for (let failsAt = 1; failsAt <= steps; failsAt++) {
        power = Object.assign(new Power(), { failsAt });
        await expect(migrate({ to })).rejects.toThrow('no power');
        // The storage that the settings name has the token, and profiles that SDKs sign in for find it in the file.
        const now = settingFor(settings.settings, 'storage', 'work');
        expect([failsAt, await held(now ?? 'file')]).toEqual([failsAt, expect.stringContaining('t')]);
        if (ways().includes('sso')) expect([failsAt, await held('file')]).toEqual([failsAt, 'trc']);
        power = new Power();
        await migrate({ to });
        expect([failsAt, await held(from), await held(to), isMigrationEmpty(await plan({ to }))]).toEqual([
          failsAt,
          '',
          'trc',
          true,
        ]);
        await migrate({ to: from });
        if (failsAt === steps) await migrate({ to });
      }
  });

  it('does not overwrite a newer token by one that an interrupted run left behind', async () => {
    await migrate();
    await storages.storageNamed('file').tokens.put(work, { ...token, accessToken: 'old' });
    await migrate();
    expect([await held('file'), (await storages.storageNamed('keychain').tokens.get(work))?.accessToken]).toEqual([
      '',
      'a',
    ]);
  });

  it('is refused when the new storage cannot be used, or the old one cannot be read', async () => {
    unavailable.add('keychain');
    await expect(plan()).rejects.toMatchObject({ code: 'StorageUnavailable' });
    unavailable.clear();
    await migrate();
    unavailable.add('keychain');
    await expect(plan({ to: 'file' })).rejects.toMatchObject({ code: 'StorageUnavailable' });
    expect([ways(), settingFor(settings.settings, 'storage', 'work')]).toEqual([['call', 'call'], 'keychain']);
  });

  it('leaves everything where it is when the new storage does not keep what is put into it', async () => {
    const [before, { config }] = [await held('file'), await repository.read()];
    forgetful.add('keychain');
    await expect(migrate()).rejects.toMatchObject({
      code: 'StorageUnavailable',
      hint: 'Nothing is lost: all of it is still in "file". Use another storage.',
      details: { storage: 'keychain', reason: 'it does not keep what is put into it' },
    });
    expect([await held('file'), (await repository.read()).config]).toEqual([before, config]);
    expect(settingFor(await settings.read(), 'storage', 'work')).toBeUndefined();
  });

  it('leaves the tokens of a storage that is lost, when told to', async () => {
    await migrate();
    unavailable.add('keychain');
    await migrate({ to: 'file', withoutTokens: true });
    unavailable.clear();
    expect([await held('file'), await held('keychain'), ways()]).toEqual(['', '', ['sso', 'sso']]);
    expect(settingFor(settings.settings, 'storage', 'work')).toBe('file');
  });

  it('gives up a storage that is not there any more only when told to', async () => {
    settings.settings = withSetting(settings.settings, 'storage', 'gone', 'work');
    await expect(plan({ to: 'file' })).rejects.toMatchObject({
      code: 'StorageUnavailable',
      hint: expect.stringMatching(/^There is: file and keychain\. .+storage:migrate work --to file --without-tokens$/),
    });
    await migrate({ to: 'file', withoutTokens: true });
    expect(settingFor(settings.settings, 'storage', 'work')).toBe('file');
  });

  it('needs a session and a storage that there are', async () => {
    await expect(plan({ sessionName: 'wrok' })).rejects.toMatchObject({ code: 'SsoSessionNotFound' });
    await expect(plan({ to: 'keychan' })).rejects.toMatchObject({ code: 'InvalidInput' });
  });
});
