import { describe, expect, it } from '@jest/globals';
import type { AccessToken } from './access-token.js';
import { AwsSsoError } from './errors.js';
import { ListSsoSessions, signInState } from './list-sso-sessions.js';
import { MemoryConfigRepository, MemoryStorageRegistry, awsConfig } from './testing/index.js';
import { home, work, workRepository, workSections } from './testing/work-config.js';

const now = new Date('2030-01-01T12:00:00Z');
const later = new Date('2030-01-01T20:00:00Z');
const token: AccessToken = { startUrl: work.startUrl, region: work.region, accessToken: 'secret', expiresAt: later };
const renewable = {
  ...token,
  refreshToken: 'secret',
  clientId: 'id',
  clientSecret: 'secret',
  registrationExpiresAt: later,
};

/** The state of `work` while its cache holds this token. */
async function statusWith(stored: AccessToken) {
  const storages = new MemoryStorageRegistry();
  await storages.storage.tokens.put(work, stored);
  return new ListSsoSessions(workRepository(), storages, () => now).one('work');
}

describe('the list of sso-sessions', () => {
  it('has every session with its profiles, in the order of the file', async () => {
    const list = new ListSsoSessions(workRepository(), new MemoryStorageRegistry(), () => now);
    expect(await list.execute()).toEqual([
      {
        name: 'work',
        startUrl: work.startUrl,
        region: 'eu-west-1',
        registrationScopes: ['sso:account:access'],
        profiles: ['widgets.admin', 'boss', 'token'],
        refreshable: false,
      },
      {
        name: 'home',
        startUrl: home.startUrl,
        region: 'us-east-1',
        registrationScopes: [],
        profiles: ['sandbox'],
        refreshable: false,
      },
    ]);
  });

  it('says until when one is signed in, and whether that renews itself', async () => {
    expect(await statusWith(token)).toMatchObject({ signedInUntil: later, refreshable: false });
    expect(await statusWith(renewable)).toMatchObject({ signedInUntil: later, refreshable: true });
    expect(await statusWith({ ...renewable, registrationExpiresAt: now })).toMatchObject({ refreshable: false });
  });

  it('takes an expired token for none, though it may renew itself', async () => {
    const status = await statusWith({ ...renewable, expiresAt: now });
    expect(status).not.toHaveProperty('signedInUntil');
    expect(status.refreshable).toBe(true);
  });

  it.each([{ startUrl: 'https://other.awsapps.com/start' }, { region: 'us-east-1' }])(
    'takes a token of %j for none',
    async (other) => {
      const status = await statusWith({ ...renewable, ...other });
      expect(status).not.toHaveProperty('signedInUntil');
      expect(status.refreshable).toBe(false);
    },
  );

  it('says whether a person is needed', async () => {
    const withoutRegistration = { ...renewable, registrationExpiresAt: now };
    for (const [stored, state] of [
      [token, 'signed-in'],
      [{ ...renewable, expiresAt: now }, 'expired'],
      [{ ...withoutRegistration, expiresAt: now }, 'sign-in-needed'],
      [{ ...renewable, region: 'us-east-1' }, 'sign-in-needed'],
    ] as const)
      expect(signInState(await statusWith(stored))).toBe(state);
    expect(signInState({ ...(await statusWith(token)), problem: 'no' })).toBe('unusable');
  });

  it('can be of some sessions only', async () => {
    const list = new ListSsoSessions(workRepository(), new MemoryStorageRegistry(), () => now);
    const names = async (names: readonly string[], all = false) =>
      (await list.some({ names, all })).map(({ name }) => name);
    expect(await names(['home', 'work'])).toEqual(['home', 'work']);
    expect(await names([], true)).toEqual(['work', 'home']);
    await expect(names(['hmoe'])).rejects.toMatchObject({ code: 'SsoSessionNotFound' });
  });

  it('shows no secrets', async () => {
    expect(JSON.stringify(await statusWith(renewable))).not.toContain('secret');
  });

  it('says what is wrong with one session and lists the others', async () => {
    const sessions = { broken: { sso_region: 'evil.com/#' }, ...workSections.sessions };
    const repository = new MemoryConfigRepository(awsConfig({ sessions }));
    const [broken, ...others] = await new ListSsoSessions(repository, new MemoryStorageRegistry(), () => now).execute();
    expect(broken).toMatchObject({ name: 'broken', startUrl: '', region: 'evil.com/#' });
    expect(broken?.problem).toContain('has no sso_start_url');
    expect(others.map(({ name, problem }) => [name, problem])).toEqual([
      ['work', undefined],
      ['home', undefined],
    ]);
  });

  it('says when a storage is not there, and does not hide mistakes of ours', async () => {
    const failing = (error: Error) =>
      new ListSsoSessions(workRepository(), { storageFor: () => Promise.reject(error) }, () => now).one('work');
    expect(await failing(new AwsSsoError('StorageUnavailable', 'locked'))).toMatchObject({ problem: 'locked' });
    await expect(failing(new TypeError('a bug'))).rejects.toThrow('a bug');
  });

  it('knows one by name, or says what there is', async () => {
    const list = new ListSsoSessions(workRepository(), new MemoryStorageRegistry(), () => now);
    expect((await list.one('home')).name).toBe('home');
    await expect(list.one('hom')).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
      hint: 'Did you mean "home"?',
    });
  });
});
