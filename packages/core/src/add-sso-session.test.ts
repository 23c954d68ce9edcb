import { describe, expect, it } from '@jest/globals';
import { AddSsoSession } from './add-sso-session.js';
import { MemoryConfigRepository, awsConfig } from './testing/index.js';

const input = { name: 'work', startUrl: 'https://work.awsapps.com/start/', region: 'eu-west-1', replace: false };
const existing = () =>
  new MemoryConfigRepository(
    awsConfig({
      sessions: {
        work: {
          sso_start_url: 'https://old.awsapps.com/start',
          sso_region: 'us-east-1',
          sso_registration_scopes: 'sso:account:access,x:y',
          note: 'mine',
        },
      },
    }),
  );
const keysOf = (repository: MemoryConfigRepository) =>
  Object.entries(Object.fromEntries(repository.config.ssoSessions.get('work')?.values ?? []));

describe('adding an sso-session', () => {
  it('writes what the AWS CLI writes, in its order', async () => {
    const repository = new MemoryConfigRepository();
    const added = await new AddSsoSession(repository).execute(input);
    expect(added).toMatchObject({ outcome: 'added', historyId: expect.any(String) });
    expect(added.session).toEqual({
      name: 'work',
      startUrl: input.startUrl,
      region: 'eu-west-1',
      registrationScopes: ['sso:account:access'],
    });
    expect(keysOf(repository)).toEqual([
      ['sso_start_url', 'https://work.awsapps.com/start/'],
      ['sso_region', 'eu-west-1'],
      ['sso_registration_scopes', 'sso:account:access'],
    ]);
  });

  it('takes other scopes, separated by commas, as they are typed', async () => {
    const repository = new MemoryConfigRepository();
    await new AddSsoSession(repository).execute({ ...input, registrationScopes: ' a:b, \n c:d ' });
    expect(keysOf(repository)).toContainEqual(['sso_registration_scopes', 'a:b, c:d']);
  });

  it('writes no empty scopes', async () => {
    const repository = new MemoryConfigRepository();
    await new AddSsoSession(repository).execute({ ...input, registrationScopes: '' });
    expect(keysOf(repository).map(([key]) => key)).toEqual(['sso_start_url', 'sso_region']);
  });

  it('refuses a name that is there already', async () => {
    const repository = existing();
    await expect(new AddSsoSession(repository).execute(input)).rejects.toMatchObject({
      code: 'SsoSessionExists',
      hint: expect.stringContaining('aws-sso session:add work --replace'),
    });
    expect(repository.updates).toEqual([]);
  });

  it('replaces it when told to, and keeps its scopes and what else is in it', async () => {
    const repository = existing();
    const { outcome, session } = await new AddSsoSession(repository).execute({ ...input, replace: true });
    expect(outcome).toBe('replaced');
    expect(session.registrationScopes).toEqual(['sso:account:access', 'x:y']);
    expect(keysOf(repository)).toEqual([
      ['sso_start_url', 'https://work.awsapps.com/start/'],
      ['sso_region', 'eu-west-1'],
      ['sso_registration_scopes', 'sso:account:access,x:y'],
      ['note', 'mine'],
    ]);
  });

  it.each([undefined, 'a:b,c:d', 'a:b , c:d'])('leaves the text of scopes that stay the same: %j', async (typed) => {
    const repository = new MemoryConfigRepository();
    const add = new AddSsoSession(repository);
    await add.execute({ ...input, registrationScopes: 'a:b, c:d' });
    const again = await add.execute({ ...input, registrationScopes: typed, replace: true });
    expect(again.outcome).toBe('unchanged');
    expect(keysOf(repository)).toContainEqual(['sso_registration_scopes', 'a:b, c:d']);
  });

  it('replaces scopes that are others, or that nobody can read', async () => {
    const repository = existing();
    const add = new AddSsoSession(repository);
    await add.execute({ ...input, registrationScopes: 'x:y, sso:account:access', replace: true });
    expect(keysOf(repository)).toContainEqual(['sso_registration_scopes', 'x:y, sso:account:access']);
    const broken = new MemoryConfigRepository(
      awsConfig({ sessions: { work: { sso_region: 'r', sso_registration_scopes: 'a b' } } }),
    );
    await new AddSsoSession(broken).execute({ ...input, registrationScopes: 'a:b', replace: true });
    expect(keysOf(broken)).toContainEqual(['sso_registration_scopes', 'a:b']);
  });

  it('says so when nothing changes', async () => {
    const repository = new MemoryConfigRepository();
    await new AddSsoSession(repository).execute(input);
    const again = await new AddSsoSession(repository).execute({ ...input, replace: true });
    expect([again.outcome, again.historyId]).toEqual(['unchanged', undefined]);
  });

  it.each([
    ['sso-session', { name: '-work' }],
    ['start-url', { startUrl: 'http://work.example' }],
    ['sso-region', { region: 'evil.com/#' }],
    ['registration-scopes', { registrationScopes: 'a b' }],
  ])('refuses a bad %s and writes nothing', async (field, bad) => {
    const repository = new MemoryConfigRepository();
    await expect(new AddSsoSession(repository).execute({ ...input, ...bad })).rejects.toMatchObject({
      code: 'InvalidInput',
      details: { field },
    });
    expect(repository.updates).toEqual([]);
  });
});
