import { describe, expect, it } from '@jest/globals';
import { applyProfilePlan } from './apply-profile-plan.js';
import type { ProfilePlan } from './profile-plan.js';

const identity = (roleName: string) => ({ sessionName: 'work', accountId: '111122223333', roleName });
const planned = (roleName: string, name: string) => ({
  ...identity(roleName),
  name,
  accountName: 'widgets',
  alsoKnownAs: [],
  values: { region: 'eu-west-1' },
  wrote: { region: 'eu-west-1' },
});
const managed = (roleName: string, name: string) => ({ ...identity(roleName), name, wrote: {} });
const nothing: ProfilePlan = { create: [], update: [], rename: [], remove: [], keep: [], conflicts: [], skipped: [] };

describe('applying a plan', () => {
  it('changes nothing for an empty plan', () => {
    const before = { profiles: [managed('Admin', 'a')], excluded: [identity('Dev')] };
    expect(applyProfilePlan(nothing, before)).toEqual({ changes: [], managed: before });
  });

  it('frees names before it gives them', () => {
    const plan = {
      ...nothing,
      create: [planned('Dev', 'dev')],
      update: [planned('Ops', 'ops')],
      rename: [{ ...planned('Admin', 'new'), from: 'old' }],
      remove: [managed('Gone', 'gone')],
    };
    const { changes } = applyProfilePlan(plan, { profiles: [], excluded: [] });
    expect(changes.map(({ kind, section }) => `${kind} ${section.name}`)).toEqual([
      'remove gone',
      'rename old',
      'put ops',
      'put dev',
    ]);
    expect(changes[1]).toEqual({
      kind: 'rename',
      section: { type: 'profile', name: 'old' },
      to: 'new',
      values: { region: 'eu-west-1' },
    });
  });

  it('knows afterwards what is ours, under which name, and what was written', () => {
    const before = {
      profiles: [managed('Gone', 'gone'), managed('Admin', 'old'), managed('Kept', 'kept')],
      excluded: [],
    };
    const plan = {
      ...nothing,
      create: [planned('Dev', 'dev')],
      rename: [{ ...planned('Admin', 'new'), from: 'old' }],
      remove: [managed('Gone', 'gone')],
    };
    expect(applyProfilePlan(plan, before).managed.profiles).toEqual([
      { ...identity('Admin'), name: 'new', wrote: { region: 'eu-west-1' } },
      managed('Kept', 'kept'),
      { ...identity('Dev'), name: 'dev', wrote: { region: 'eu-west-1' } },
    ]);
  });
});
