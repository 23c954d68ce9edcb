import { describe, expect, it } from '@jest/globals';
import { ListProfiles } from './list-profiles.js';
import { MemoryConfigRepository, awsConfig } from './testing/index.js';
import { workRepository } from './testing/work-config.js';

const admin = { sessionName: 'work', accountId: '111122223333', roleName: 'Admin', region: 'eu-west-1' };

describe('the list of profiles', () => {
  it('has every profile in the order of the file, with what it signs in as', async () => {
    expect(await new ListProfiles(workRepository()).execute()).toEqual([
      { name: 'widgets.admin', ...admin, managed: true, line: 10 },
      { name: 'boss', ...admin, output: 'json', managed: false, line: 16 },
      { name: 'token', sessionName: 'work', managed: false, line: 23 },
      { name: 'keys', region: 'eu-west-1', managed: false, line: 26 },
      {
        name: 'sandbox',
        sessionName: 'home',
        accountId: '999988887777',
        roleName: 'Dev',
        managed: false,
        line: 31,
      },
    ]);
  });

  it('does not show a secret that was indented by mistake, so that it belongs to the region', async () => {
    const config = awsConfig({ profiles: { a: { region: 'eu-west-1\naws_secret_access_key = x' } } });
    const [profile] = await new ListProfiles(new MemoryConfigRepository(config)).execute();
    expect(profile?.region).toBe('eu-west-1\n(hidden)');
  });

  it('can be of some sessions only', async () => {
    const list = new ListProfiles(workRepository());
    const names = async (...sessionNames: string[]) => (await list.execute({ sessionNames })).map(({ name }) => name);
    expect(await names('home')).toEqual(['sandbox']);
    expect(await names('home', 'work')).toEqual(['widgets.admin', 'boss', 'token', 'sandbox']);
    expect(await names()).toHaveLength(5);
  });

  it('cannot be of a session that nothing mentions', async () => {
    await expect(new ListProfiles(workRepository()).execute({ sessionNames: ['home', 'wrok'] })).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
      hint: 'Did you mean "work"?',
    });
  });

  it('can be of a session that is gone, as long as profiles refer to it', async () => {
    const profiles = { left: { sso_session: 'gone' } };
    const repository = new MemoryConfigRepository(awsConfig({ profiles }));
    expect(await new ListProfiles(repository).execute({ sessionNames: ['gone'] })).toHaveLength(1);
  });

  it('does not call a profile managed that the user made somebody else’s', async () => {
    const repository = workRepository();
    await repository.update({ command: 'vi', summary: '' }, (_config, managed) => ({
      changes: [{ kind: 'put', section: { type: 'profile', name: 'widgets.admin' }, values: { sso_role_name: 'Dev' } }],
      managed,
    }));
    expect((await new ListProfiles(repository).one('widgets.admin')).profile.managed).toBe(false);
  });

  it('shows one by name, or near matches', async () => {
    const list = new ListProfiles(workRepository());
    const { profile, config } = await list.one('widgets.admin');
    expect(profile).toMatchObject({ name: 'widgets.admin', managed: true });
    expect(config.path).toBe('~/.aws/config');
    await expect(list.one('widgets.amdin')).rejects.toMatchObject({
      code: 'ProfileNotFound',
      hint: 'Did you mean "widgets.admin"?',
    });
  });
});
