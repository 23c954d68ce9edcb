import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collisionPolicies } from './collision-policy.js';
import { nameProblem } from './portable-name.js';
import { SyncScenario, account, accountId, byAccountAndRole, failing, summary } from './testing/sync-scenario.js';
import { planProfiles } from './plan-profiles.js';

let me: SyncScenario;
beforeEach(() => {
  me = new SyncScenario();
});

const twoWidgets = [account(2, 'Widgets', 'Admin'), account(1, 'widgets', 'Admin', 'ReadOnly')];

describe('names that several account roles would share', () => {
  it('come with a way out: the account ids', () => {
    expect(me.shows(...twoWidgets).plan().conflicts[0]?.fix).toBe(
      'Tell them apart by their account ids: aws-sso settings:set collisions suffix-account-id --sso-session work',
    );
  });

  it('come with another one when ids do not tell them apart', () => {
    me.naming = { segments: ({ account: { name } }) => [name] };
    me.shows(account(1, 'widgets', 'Admin', 'Dev'));
    const named = (id: string) => {
      const sessions = me.sessions.map((one) => ({ ...one, naming: { ...one.naming, id } }));
      return planProfiles(me.repository.config, me.repository.managed, sessions).conflicts[0]?.fix;
    };
    expect(named('map')).toContain('aws-sso settings:set naming.names.000000000001.Admin NAME --sso-session work');
    expect(named('hierarchy')).toContain('aws-sso settings:set naming.map.Admin NAME --sso-session work');
    expect(named('template')).toContain('aws-sso naming:preview --sso-session work');
    me.shows(account(1, 'widgets', 'Admin', 'admin'));
    expect(named('hierarchy')).toContain('aws-sso naming:preview --sso-session work');
    me.portals = {
      work: { accounts: [account(1, 'w', 'Admin')] },
      'my home': { accounts: [account(1, 'w', 'Admin')] },
    };
    expect(me.plan().conflicts[0]?.fix).toContain('settings:set naming flat --sso-session work');
    const hierarchical = me.sessions.map((one) => ({ ...one, naming: { ...one.naming, id: 'hierarchy' } }));
    const { conflicts } = planProfiles(me.repository.config, me.repository.managed, hierarchical);
    expect(conflicts[0]?.fix).toContain('aws-sso settings:set naming.prefix work --sso-session work');
    // An option is of no use to a session whose strategy does not have it.
    const mixed = me.sessions.map((one, at) => (one.session.name === 'work' ? one : hierarchical[at]!));
    const [conflict] = planProfiles(me.repository.config, me.repository.managed, mixed).conflicts;
    expect(conflict?.fix).toContain('settings:set naming flat --sso-session work');
  });

  it('are told apart by account id where the user wants that, all of them and nothing else', () => {
    me.collisions = 'suffix-account-id';
    expect(summary(me.shows(...twoWidgets).plan())).toEqual([
      '+ widgets.admin-000000000001',
      '+ widgets.admin-000000000002',
      '+ widgets.readonly',
    ]);
  });

  it('are left out where the user wants that, and reported, and no failure', () => {
    me.collisions = 'skip';
    const plan = me.shows(...twoWidgets).plan();
    expect(summary(plan)).toEqual(['+ widgets.readonly', 'skipped widgets.admin']);
    expect(plan.skipped[0]).toMatchObject({
      message: expect.stringContaining('would all be named "widgets.admin"'),
      identities: [{ accountId: accountId(1) }, { accountId: accountId(2) }],
    });
  });

  it('follow the policy of each session', () => {
    const of = (work: SyncScenario['collisions'], home: SyncScenario['collisions']) => {
      me.portals = {
        work: { accounts: [account(1, 'widgets', 'Admin')] },
        home: { accounts: [account(2, 'widgets', 'Admin')] },
      };
      const sessions = me.sessions.map((one) => ({ ...one, collisions: one.session.name === 'work' ? work : home }));
      return summary(planProfiles(me.repository.config, me.repository.managed, sessions));
    };
    expect(of('suffix-account-id', 'error')).toEqual(['+ widgets.admin', '+ widgets.admin-000000000001']);
    expect(of('skip', 'error')).toEqual(['! same-name widgets.admin']);
    expect(of('skip', 'skip')).toEqual(['skipped widgets.admin']);
  });

  it('stay a conflict where the ids do not help, or lead to a name that another role has', () => {
    me.collisions = 'suffix-account-id';
    me.naming = { segments: ({ account: { name } }) => [name] };
    expect(summary(me.shows(account(1, 'w', 'Admin', 'Dev')).plan())).toEqual(['! same-name w-000000000001']);
    me.naming = byAccountAndRole;
    const third = account(3, 'widgets.admin-000000000001', 'x');
    me.naming = {
      segments: ({ account: { name }, roleName }) => (roleName === 'x' ? name.split('.') : [name, roleName]),
    };
    expect(summary(me.shows(account(1, 'widgets', 'Admin'), account(2, 'widgets', 'Admin'), third).plan())).toEqual([
      '+ widgets.admin-000000000002',
      '! same-name widgets.admin-000000000001',
    ]);
  });

  it('are a conflict when the account id makes them too long', () => {
    me.collisions = 'suffix-account-id';
    const long = 'x'.repeat(120);
    const { conflicts } = me.shows(account(1, long, 'Admin'), account(2, long, 'Admin')).plan();
    expect(conflicts.map(({ reason }) => reason)).toEqual(['illegal-name', 'illegal-name']);
    expect(conflicts[0]?.fix).toBe(
      'Give the account a name of your own: aws-sso settings:set alias.000000000001 NAME --sso-session work',
    );
  });

  it('keep their ids while an account that may share the name cannot be listed', async () => {
    me.collisions = 'suffix-account-id';
    await me.shows(account(1, 'widgets', 'Admin'), account(2, 'widgets', 'Admin')).sync();
    me.shows(account(1, 'widgets', 'Admin'), failing(2, 'widgets'));
    expect(summary(me.plan())).toEqual(['= widgets.admin-000000000001']);
    me.shows(account(1, 'widgets', 'Admin'));
    expect(summary(me.plan())).toContain('widgets.admin-000000000001 > widgets.admin');
  });

  it('do not make a message of any length', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => account(index + 1, 'same', 'Admin'));
    const [conflict] = me.shows(...many).plan().conflicts;
    expect(conflict?.identities).toHaveLength(5_000);
    expect(conflict?.message).toContain('Admin in 000000000005 (same) and 4995 others would all be named');
  });

  it('leave every role with one legal name of its own, or reported once, in whatever order they come', () => {
    const names = fc.constantFrom('a', 'A', 'b', 'a-000000000001', 'a.b', '', 'default', '🦄', 'x'.repeat(126));
    const accounts = fc.array(fc.tuple(names, fc.subarray(['x', 'X', 'y'])), { maxLength: 8 });
    const policies = fc.constantFrom(...collisionPolicies);
    fc.assert(
      fc.property(accounts, policies, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (listed, policy, order) => {
        me.collisions = policy;
        const portal = listed.map(([name, roles], index) => account(index + 1, name, ...roles));
        const plan = me.shows(...portal).plan();
        const shuffled = portal
          .map((one, index) => ({ one, at: order[index] ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => ({ ...one, roles: one.roles?.slice().reverse() }));
        expect(me.shows(...shuffled).plan()).toEqual(plan);
        for (const { name } of plan.create) expect(nameProblem(name, 'generated')).toBeUndefined();
        expect(new Set(plan.create.map(({ name }) => name.toLowerCase())).size).toBe(plan.create.length);
        const reported = [...plan.conflicts, ...plan.skipped].flatMap(({ identities }) => identities);
        const told = [...plan.create, ...reported].map((one) => `${one.accountId} ${one.roleName}`);
        expect(told.sort()).toEqual(
          portal.flatMap(({ id, roles = [] }) => roles.map((role) => `${id} ${role}`)).sort(),
        );
      }),
    );
  });
});
