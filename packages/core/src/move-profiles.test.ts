import { describe, expect, it } from '@jest/globals';
import { applyProfileMoves, moveProfiles } from './move-profiles.js';
import { MemoryConfigRepository, awsConfig } from './testing/index.js';
import { adminIdentity, generated, workSections } from './testing/work-config.js';

const process = 'awso credential-process --sso-session work --account-id 111122223333 --role-name Admin';
const signIn = { sso_session: 'work', sso_account_id: '111122223333', sso_role_name: 'Admin' };
const withProfiles = (profiles: Record<string, Record<string, string>>) =>
  awsConfig({ sessions: workSections.sessions, profiles });

describe('moving profiles to where no SDK reads tokens', () => {
  const config = withProfiles({
    ...workSections.profiles,
    old: { ...signIn, sso_start_url: 'https://work.awsapps.com/start', sso_region: 'eu-west-1', cli_pager: 'less' },
    there: { credential_process: process },
    two: { ...signIn, credential_process: '/opt/vault --profile x' },
    wrong: { ...signIn, sso_account_id: 'x' },
  });

  it('gives each one line that calls us instead of what SDKs sign in by', () => {
    const { move } = moveProfiles(config, 'work', 'awso');
    const gone = { sso_session: null, sso_account_id: null, sso_role_name: null };
    expect(move).toEqual([
      { name: 'widgets.admin', values: { credential_process: process, ...gone } },
      { name: 'boss', values: { credential_process: process, ...gone } },
      { name: 'old', values: { credential_process: process, ...gone, sso_start_url: null, sso_region: null } },
    ]);
  });

  it('tells which cannot follow', () => {
    expect(moveProfiles(config, 'work', 'awso').stuck).toEqual(['token', 'two', 'wrong']);
    expect(moveProfiles(config, 'work', undefined).stuck).toEqual([]);
  });

  it('renews lines that name another program', () => {
    const { move } = moveProfiles(withProfiles({ mine: { credential_process: process } }), 'work', '/opt/awso');
    expect(move).toEqual([{ name: 'mine', values: { credential_process: `/opt/${process}` } }]);
  });

  it('is refused where a session’s name cannot stand in such a line', () => {
    const odd = withProfiles({ mine: { ...signIn, sso_session: 'my work' } });
    expect(() => moveProfiles(odd, 'my work', 'awso')).toThrow(expect.objectContaining({ code: 'InvalidInput' }));
  });
});

describe('moving profiles back and forth', () => {
  it('ends where it began, and profiles of ours stay ours', async () => {
    const repository = new MemoryConfigRepository(awsConfig(workSections), { profiles: [generated], excluded: [] });
    const before = { config: repository.config.profiles, managed: repository.managed };
    const move = (program: string | undefined) =>
      repository.update({ command: 'storage:migrate', summary: 'move' }, (config, managed) =>
        applyProfileMoves(moveProfiles(config, 'work', program), managed),
      );
    await move('awso');
    expect(repository.managed.profiles).toEqual([
      { ...adminIdentity, name: 'widgets.admin', wrote: { region: 'eu-west-1', credential_process: process } },
    ]);
    await move(undefined);
    const values = (profiles: typeof before.config) =>
      [...profiles.values()].map((section) => [section.name, Object.fromEntries(section.values)]);
    expect(values(repository.config.profiles)).toEqual(values(before.config));
    expect(repository.managed).toEqual(before.managed);
  });
});
