import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from './errors.js';
import { SignOut } from './sign-out.js';
import {
  FakeAuthProvider,
  MemoryConfigRepository,
  MemoryCredentialIndex,
  MemoryStorageRegistry,
  awsConfig,
} from './testing/index.js';
import { adminIdentity, credentials, home, work, workRepository, workSections } from './testing/work-config.js';

const sandbox = { sessionName: 'home', accountId: '999988887777', roleName: 'Dev' };

async function signedIn() {
  const storages = new MemoryStorageRegistry();
  await storages.storage.credentials.put(adminIdentity, credentials);
  await storages.storage.credentials.put(sandbox, credentials);
  const auth = new FakeAuthProvider({ signedIn: [work, home] });
  const repository = workRepository();
  const index = new MemoryCredentialIndex();
  return { repository, storages, auth, index, signOut: new SignOut(repository, auth, storages, index) };
}

describe('signing out', () => {
  it('forgets the token and the role credentials of the session’s profiles, and of no other', async () => {
    const { storages, auth, signOut } = await signedIn();
    expect(await signOut.execute({ names: ['work'], all: false })).toEqual([{ name: 'work', outcome: 'signed-out' }]);
    await expect(auth.accessToken(work)).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(await storages.storage.credentials.get(adminIdentity)).toBeUndefined();
    await expect(auth.accessToken(home)).resolves.toBeDefined();
    expect(await storages.storage.credentials.get(sandbox)).toEqual(credentials);
  });

  it('also forgets the credentials of account roles whose profile is gone', async () => {
    const { repository, storages, signOut } = await signedIn();
    const deleted = { ...adminIdentity, roleName: 'Deleted' };
    const excluded = { ...adminIdentity, roleName: 'Excluded' };
    repository.managed = { profiles: [{ ...deleted, name: 'gone', wrote: {} }], excluded: [excluded, sandbox] };
    for (const identity of [deleted, excluded]) await storages.storage.credentials.put(identity, credentials);
    await signOut.execute({ names: ['work'], all: false });
    expect(await storages.storage.credentials.get(deleted)).toBeUndefined();
    expect(await storages.storage.credentials.get(excluded)).toBeUndefined();
    expect(await storages.storage.credentials.get(sandbox)).toEqual(credentials);
  });

  it('also forgets the credentials of account roles that no profile has named, and of no other session', async () => {
    const { storages, index, signOut } = await signedIn();
    const nameless = { ...adminIdentity, roleName: 'Nameless' };
    const elsewhere = { ...sandbox, roleName: 'Nameless' };
    for (const key of [nameless, elsewhere]) {
      await storages.storage.credentials.put(key, credentials);
      await index.add(key, credentials.expiration);
    }
    await signOut.execute({ names: ['work'], all: false });
    expect(await storages.storage.credentials.get(nameless)).toBeUndefined();
    expect(await storages.storage.credentials.get(elsewhere)).toEqual(credentials);
    expect([await index.keysOf('work'), await index.keysOf('home')]).toEqual([[], [elsewhere]]);
  });

  it('also forgets the credentials of roles that profiles assume from those of the session', async () => {
    const chain = (source_profile: string, name: string) => ({
      ...{ source_profile, role_arn: `arn:aws:iam::444455556666:role/${name}` },
    });
    const profiles = {
      ...workSections.profiles,
      ...{ deploy: chain('boss', 'Deploy'), inner: chain('deploy', 'Inner') },
      ...{ other: chain('sandbox', 'Other'), broken: { ...chain('boss', 'Broken'), duration_seconds: 'x' } },
    };
    const { storages, auth, index } = await signedIn();
    const repository = new MemoryConfigRepository(awsConfig({ ...workSections, profiles }));
    const keys = (['work Deploy', 'work Inner', 'home Other'] as const).map((text) => {
      const [sessionName = '', name = ''] = text.split(' ');
      return { sessionName, roleArn: `arn:aws:iam::444455556666:role/${name}` };
    });
    for (const key of keys) await storages.storage.credentials.put(key, credentials);
    await new SignOut(repository, auth, storages, index).execute({ names: ['work'], all: false });
    const left = await Promise.all(keys.map((key) => storages.storage.credentials.get(key)));
    expect(left).toEqual([undefined, undefined, credentials]);
  });

  it('forgets the credentials even when the sign-out fails', async () => {
    const { storages, auth, signOut } = await signedIn();
    const error = new AwsSsoError('ServiceUnavailable', 'no network');
    auth.signOut = () => Promise.reject(error);
    expect(await signOut.execute({ names: ['work'], all: false })).toEqual([
      { name: 'work', outcome: 'failed', error },
    ]);
    expect(await storages.storage.credentials.get(adminIdentity)).toBeUndefined();
  });

  it('of all sessions leaves nothing', async () => {
    const { storages, auth, signOut } = await signedIn();
    expect(await signOut.execute({ names: [], all: true })).toEqual([
      { name: 'work', outcome: 'signed-out' },
      { name: 'home', outcome: 'signed-out' },
    ]);
    await expect(auth.accessToken(home)).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(await storages.storage.credentials.get(sandbox)).toBeUndefined();
  });

  it('of all goes on behind one whose section is broken', async () => {
    const { storages, auth, index } = await signedIn();
    const sessions = { work: { sso_region: 'evil.com/#' }, home: workSections.sessions.home };
    const repository = new MemoryConfigRepository(awsConfig({ ...workSections, sessions }));
    expect(await new SignOut(repository, auth, storages, index).execute({ names: [], all: true })).toMatchObject([
      { name: 'work', outcome: 'failed', error: { code: 'InvalidInput' } },
      { name: 'home', outcome: 'signed-out' },
    ]);
    await expect(auth.accessToken(home)).rejects.toMatchObject({ code: 'SignInRequired' });
  });

  it('does not hide a mistake of ours', async () => {
    const { auth, signOut } = await signedIn();
    auth.signOut = () => Promise.reject(new TypeError('a mistake'));
    await expect(signOut.execute({ names: ['work'], all: false })).rejects.toThrow(TypeError);
  });

  it('of nobody in particular is refused when there are several', async () => {
    const { signOut } = await signedIn();
    await expect(signOut.execute({ names: [], all: false })).rejects.toMatchObject({ code: 'InvalidInput' });
  });
});
