import { describe, expect, it } from '@jest/globals';
import { AwsSsoError } from './errors.js';
import { SignOut } from './sign-out.js';
import { FakeAuthProvider, MemoryStorageRegistry } from './testing/index.js';
import { adminIdentity, credentials, home, work, workRepository } from './testing/work-config.js';

const sandbox = { sessionName: 'home', accountId: '999988887777', roleName: 'Dev' };

async function signedIn() {
  const storages = new MemoryStorageRegistry();
  await storages.storage.credentials.put(adminIdentity, credentials);
  await storages.storage.credentials.put(sandbox, credentials);
  const auth = new FakeAuthProvider({ signedIn: [work, home] });
  const repository = workRepository();
  return { repository, storages, auth, signOut: new SignOut(repository, auth, storages) };
}

describe('signing out', () => {
  it('forgets the token and the role credentials of the session’s profiles, and of no other', async () => {
    const { storages, auth, signOut } = await signedIn();
    expect(await signOut.execute({ names: ['work'], all: false })).toEqual([work]);
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

  it('forgets the credentials even when the sign-out fails', async () => {
    const { storages, auth, signOut } = await signedIn();
    auth.signOut = () => Promise.reject(new AwsSsoError('ServiceUnavailable', 'no network'));
    await expect(signOut.execute({ names: ['work'], all: false })).rejects.toMatchObject({
      code: 'ServiceUnavailable',
    });
    expect(await storages.storage.credentials.get(adminIdentity)).toBeUndefined();
  });

  it('of all sessions leaves nothing', async () => {
    const { storages, auth, signOut } = await signedIn();
    expect(await signOut.execute({ names: [], all: true })).toEqual([work, home]);
    await expect(auth.accessToken(home)).rejects.toMatchObject({ code: 'SignInRequired' });
    expect(await storages.storage.credentials.get(sandbox)).toBeUndefined();
  });

  it('of nobody in particular is refused when there are several', async () => {
    const { signOut } = await signedIn();
    await expect(signOut.execute({ names: [], all: false })).rejects.toMatchObject({ code: 'InvalidInput' });
  });
});
