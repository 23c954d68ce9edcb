import { describe, expect, it } from '@jest/globals';
import { RemoveSsoSession } from './remove-sso-session.js';
import { AwsSsoError } from './errors.js';
import { FakeAuthProvider, MemoryConfigRepository, awsConfig } from './testing/index.js';
import { generated, home, work, workRepository, workSections } from './testing/work-config.js';

const signedIn = () => new FakeAuthProvider({ signedIn: [work, home] });

describe('removing an sso-session', () => {
  it('is refused while profiles use it, and changes nothing', async () => {
    const [repository, auth] = [workRepository(), signedIn()];
    await expect(
      new RemoveSsoSession(repository, auth).execute({ name: 'work', withProfiles: false }),
    ).rejects.toMatchObject({
      code: 'ProfileConflict',
      message: 'The sso-session "work" is used by 3 profiles: widgets.admin, boss and token.',
      hint: 'Remove them with it: aws-sso session:remove work --with-profiles',
    });
    expect(repository.updates).toEqual([]);
    await expect(auth.accessToken(work)).resolves.toMatchObject({ accessToken: 'token-1' });
  });

  it('ends the sign-in and takes its profiles along when told to', async () => {
    const [repository, auth] = [workRepository(), signedIn()];
    repository.managed = {
      profiles: [generated, { ...generated, name: 'h', sessionName: 'home' }],
      excluded: [
        { sessionName: 'work', accountId: '111122223333', roleName: 'Dev' },
        { sessionName: 'home', accountId: '111122223333', roleName: 'Dev' },
      ],
    };
    const removed = await new RemoveSsoSession(repository, auth).execute({ name: 'work', withProfiles: true });
    expect(removed.removedProfiles).toEqual(['widgets.admin', 'boss', 'token']);
    expect([...repository.config.ssoSessions.keys()]).toEqual(['home']);
    expect([...repository.config.profiles.keys()]).toEqual(['keys', 'sandbox']);
    expect(repository.managed.profiles.map(({ name }) => name)).toEqual(['h']);
    expect(repository.managed.excluded.map(({ sessionName }) => sessionName)).toEqual(['home']);
    await expect(auth.accessToken(work)).rejects.toMatchObject({ code: 'SignInRequired' });
    await expect(auth.accessToken(home)).resolves.toBeDefined();
  });

  it('of a session that is not there is refused', async () => {
    const removal = new RemoveSsoSession(workRepository(), signedIn());
    await expect(removal.execute({ name: 'wrok', withProfiles: true })).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
      hint: 'Did you mean "work"?',
    });
  });

  it('works for a broken section, and when the sign-out fails', async () => {
    const broken = new MemoryConfigRepository(awsConfig({ sessions: { work: { sso_region: 'evil.com/#' } } }));
    await new RemoveSsoSession(broken, signedIn()).execute({ name: 'work', withProfiles: false });
    expect([...broken.config.ssoSessions.keys()]).toEqual([]);

    const offline = new MemoryConfigRepository(awsConfig({ sessions: workSections.sessions }));
    const auth = signedIn();
    auth.signOut = () => Promise.reject(new AwsSsoError('ServiceUnavailable', 'no network'));
    await new RemoveSsoSession(offline, auth).execute({ name: 'work', withProfiles: false });
    expect([...offline.config.ssoSessions.keys()]).toEqual(['home']);
  });

  it('does not hide a mistake of ours in signing out', async () => {
    const repository = new MemoryConfigRepository(awsConfig({ sessions: workSections.sessions }));
    const auth = signedIn();
    auth.signOut = () => Promise.reject(new TypeError('a bug'));
    await expect(new RemoveSsoSession(repository, auth).execute({ name: 'work', withProfiles: false })).rejects.toThrow(
      'a bug',
    );
    expect(repository.updates).toEqual([]);
  });

  it('names a few of many profiles', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `p${index}`);
    const profiles = Object.fromEntries(names.map((name) => [name, { sso_session: 'work' }]));
    const repository = new MemoryConfigRepository(awsConfig({ ...workSections, profiles }));
    await expect(
      new RemoveSsoSession(repository, signedIn()).execute({ name: 'work', withProfiles: false }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/9 profiles: p0, p1, p2, p3, p4 and 4 more\.$/) });
  });
});
