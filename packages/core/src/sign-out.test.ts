import { describe, expect, it } from '@jest/globals';
import { SignOut } from './sign-out.js';
import { FakeAuthProvider, MemoryStorageRegistry } from './testing/index.js';
import { adminIdentity, home, work, workRepository } from './testing/work-config.js';

const credentials = {
  accessKeyId: 'ASIAFAKE',
  secretAccessKey: 'x',
  sessionToken: 'x',
  expiration: new Date('2030-01-01T13:00:00Z'),
  accountId: '111122223333',
};
const sandbox = { sessionName: 'home', accountId: '999988887777', roleName: 'Dev' };

async function signedIn() {
  const storages = new MemoryStorageRegistry();
  await storages.storage.credentials.put(adminIdentity, credentials);
  await storages.storage.credentials.put(sandbox, credentials);
  const auth = new FakeAuthProvider({ signedIn: [work, home] });
  return { storages, auth, signOut: new SignOut(workRepository(), auth, storages) };
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
