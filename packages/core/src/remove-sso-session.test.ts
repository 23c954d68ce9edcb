import { beforeEach, describe, expect, it } from '@jest/globals';
import { AwsSsoError } from './errors.js';
import { RemoveSsoSession } from './remove-sso-session.js';
import { noSettings, withSetting } from './settings.js';
import {
  FakeAuthProvider,
  MemoryConfigRepository,
  MemoryCredentialIndex,
  MemorySettingsRepository,
  MemoryStorageRegistry,
  awsConfig,
} from './testing/index.js';
import {
  adminIdentity,
  credentials,
  generated,
  home,
  work,
  workRepository,
  workSections,
} from './testing/work-config.js';

const sandbox = { sessionName: 'home', accountId: '999988887777', roleName: 'Dev' };
const excluded = { sessionName: 'work', accountId: '111122223333', roleName: 'Dev' };
const unused = () => new MemoryConfigRepository(awsConfig({ sessions: workSections.sessions }));

let auth: FakeAuthProvider;
let storages: MemoryStorageRegistry;
let settings: MemorySettingsRepository;
let index: MemoryCredentialIndex;
beforeEach(async () => {
  auth = new FakeAuthProvider({ signedIn: [work, home] });
  storages = new MemoryStorageRegistry();
  for (const identity of [adminIdentity, excluded, sandbox])
    await storages.storage.credentials.put(identity, credentials);
  settings = new MemorySettingsRepository();
  index = new MemoryCredentialIndex();
});

const removing = (repository: MemoryConfigRepository) =>
  new RemoveSsoSession(repository, auth, storages, settings, index);

/** Which sign-ins and role credentials there still are. */
async function traces() {
  const cached = await Promise.all(
    [adminIdentity, excluded, sandbox].map((identity) => storages.storage.credentials.get(identity)),
  );
  const tokens = await Promise.allSettled([work, home].map((session) => auth.accessToken(session)));
  return {
    signedIn: tokens.map(({ status }) => status === 'fulfilled'),
    cached: cached.map((found) => found !== undefined),
  };
}
const allTraces = { signedIn: [true, true], cached: [true, true, true] };

describe('removing an sso-session', () => {
  it('is refused while profiles use it, and changes nothing', async () => {
    const repository = workRepository();
    await expect(removing(repository).execute({ name: 'work', withProfiles: false })).rejects.toMatchObject({
      code: 'ProfileConflict',
      message: 'The sso-session "work" is used by 3 profiles: widgets.admin, boss and token.',
      hint: 'Remove them with it: aws-sso session:remove work --with-profiles',
    });
    expect(repository.updates).toEqual([]);
    expect(await traces()).toEqual(allTraces);
  });

  it('takes its profiles along when told to, and leaves no sign-in and no role credentials', async () => {
    const repository = workRepository();
    repository.managed = {
      profiles: [generated, { ...generated, name: 'h', sessionName: 'home' }],
      excluded: [excluded, { ...excluded, sessionName: 'home' }],
    };
    const removed = await removing(repository).execute({ name: 'work', withProfiles: true });
    expect(removed).toMatchObject({ removedProfiles: ['widgets.admin', 'boss', 'token'], signedOut: true });
    expect([...repository.config.ssoSessions.keys()]).toEqual(['home']);
    expect([...repository.config.profiles.keys()]).toEqual(['keys', 'sandbox']);
    expect(repository.managed.profiles.map(({ name }) => name)).toEqual(['h']);
    expect(repository.managed.excluded.map(({ sessionName }) => sessionName)).toEqual(['home']);
    expect(await traces()).toEqual({ signedIn: [false, true], cached: [false, false, true] });
  });

  it('leaves the sign-in as it is when the config cannot be changed', async () => {
    const repository = unused();
    repository.update = () => Promise.reject(new AwsSsoError('ConfigLocked', 'locked'));
    settings.settings = withSetting(noSettings, 'region', 'eu-west-1', 'work');
    await expect(removing(repository).execute({ name: 'work', withProfiles: false })).rejects.toMatchObject({
      code: 'ConfigLocked',
    });
    expect(await traces()).toEqual(allTraces);
    expect([...settings.settings.sessions.keys()]).toEqual(['work']);
  });

  it('takes its settings along, so that a new session of that name does not inherit them', async () => {
    settings.settings = ['work', 'home'].reduce(
      (before, name) => withSetting(before, 'naming', 'other', name),
      withSetting(noSettings, 'region', 'eu-west-1'),
    );
    await removing(unused()).execute({ name: 'work', withProfiles: false });
    expect([...settings.settings.sessions.keys()]).toEqual(['home']);
    expect([...settings.settings.global]).toEqual([['region', 'eu-west-1']]);
  });

  it('of a session that is not there is refused', async () => {
    await expect(removing(workRepository()).execute({ name: 'wrok', withProfiles: true })).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
      hint: 'Did you mean "work"?',
    });
  });

  it('leaves no credentials of account roles that no profile has named, even of a broken section', async () => {
    const broken = new MemoryConfigRepository(awsConfig({ sessions: { work: { sso_region: 'nowhere' } } }));
    for (const repository of [unused(), broken]) {
      const nameless = { ...adminIdentity, roleName: 'Nameless' };
      await storages.storage.credentials.put(nameless, credentials);
      await index.add(nameless, credentials.expiration);
      await removing(repository).execute({ name: 'work', withProfiles: false });
      expect(await storages.storage.credentials.get(nameless)).toBeUndefined();
    }
  });

  it('works for a broken section, whose role credentials go as well', async () => {
    const broken = new MemoryConfigRepository(
      awsConfig({ sessions: { work: { sso_region: 'evil.com/#' } }, profiles: workSections.profiles }),
    );
    await removing(broken).execute({ name: 'work', withProfiles: true });
    expect([...broken.config.ssoSessions.keys()]).toEqual([]);
    expect((await traces()).cached).toEqual([false, true, true]);
  });

  it('works when the sign-out fails, and says so', async () => {
    const offline = workRepository();
    auth.signOut = () => Promise.reject(new AwsSsoError('ServiceUnavailable', 'no network'));
    const removed = await removing(offline).execute({ name: 'work', withProfiles: true });
    expect(removed.signedOut).toBe(false);
    expect([...offline.config.ssoSessions.keys()]).toEqual(['home']);
    expect((await traces()).cached).toEqual([false, true, true]);
  });

  it('does not hide a mistake of ours in signing out', async () => {
    auth.signOut = () => Promise.reject(new TypeError('a bug'));
    await expect(removing(unused()).execute({ name: 'work', withProfiles: false })).rejects.toThrow('a bug');
  });

  it('names a few of many profiles', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `p${index}`);
    const profiles = Object.fromEntries(names.map((name) => [name, { sso_session: 'work' }]));
    const repository = new MemoryConfigRepository(awsConfig({ ...workSections, profiles }));
    await expect(removing(repository).execute({ name: 'work', withProfiles: false })).rejects.toMatchObject({
      message: expect.stringMatching(/9 profiles: p0, p1, p2, p3, p4 and 4 more\.$/),
    });
  });
});
