import { beforeEach, describe, expect, it } from '@jest/globals';
import { SyncScenario, account, accountId, signsInAs, summary } from './testing/sync-scenario.js';

let me: SyncScenario;
beforeEach(() => {
  me = new SyncScenario();
});

describe('names in the credentials file', () => {
  it('are taken, because their keys would win', () => {
    me.hasCredentials('Widgets.admin');
    const plan = me.shows(account(1, 'widgets', 'Admin')).plan();
    expect(summary(plan)).toEqual(['! taken widgets.admin']);
    expect(plan.conflicts[0]?.message).toContain('the credentials file has a profile of that name');
  });

  it('stay taken when a profile of ours moves away from them', async () => {
    await me.shows(account(1, 'widgets', 'Admin')).sync();
    me.hasCredentials('widgets.admin');
    me.shows(account(1, 'old-widgets', 'Admin'), account(2, 'widgets', 'Admin'));
    expect(summary(me.plan())).toEqual(['widgets.admin > old-widgets.admin', '! taken widgets.admin']);
  });
});

describe('names that cannot be given', () => {
  it('come with a way to free those that another profile has, also for people who come from another program', async () => {
    await me.writes('Widgets.Admin', { region: 'eu-west-1' });
    expect(me.shows(account(1, 'widgets', 'Admin')).plan().conflicts[0]?.fix).toBe(
      'Give the account a name of your own: aws-sso settings:set alias.000000000001 NAME --sso-session work, or take the other profile away first: aws-sso profile:remove Widgets.Admin',
    );
    me = new SyncScenario();
    me.hasCredentials('widgets.admin');
    expect(me.shows(account(1, 'widgets', 'Admin')).plan().conflicts[0]?.fix).not.toContain('profile:remove');
  });

  it('are those that several account roles would share', () => {
    me.shows(account(2, 'Widgets', 'Admin'), account(1, 'widgets', 'Admin', 'ReadOnly'));
    const plan = me.plan();
    expect(summary(plan)).toEqual(['+ widgets.readonly', '! same-name widgets.admin']);
    expect(plan.conflicts[0]?.identities.map(({ accountId: id }) => id)).toEqual([accountId(1), accountId(2)]);
    expect(plan.conflicts[0]?.message).toBe(
      'Admin in 000000000001 (widgets) and Admin in 000000000002 (Widgets) would all be named "widgets.admin".',
    );
  });

  it('are those that several would share but for letter case', () => {
    me.naming = { letterCase: 'keep', segments: ({ account: { name }, roleName }) => [name, roleName] };
    me.shows(account(1, 'widgets', 'Admin'), account(2, 'WIDGETS', 'Admin'));
    expect(summary(me.plan())).toEqual(['! same-name widgets.Admin']);
  });

  it('are those that two sessions would share', () => {
    me.portals = {
      work: { accounts: [account(1, 'widgets', 'Admin')] },
      home: { accounts: [account(2, 'widgets', 'Admin')] },
    };
    expect(summary(me.plan())).toEqual(['! same-name widgets.admin']);
  });

  it('are told in one order, also where sessions list the same account', () => {
    const gadgets = { accounts: [account(1, 'g'.repeat(130), 'Admin')] };
    const orders = [
      { work: gadgets, home: gadgets },
      { home: gadgets, work: gadgets },
    ];
    const told = orders.map((portals) => {
      me.portals = portals;
      return me.plan().conflicts.map(({ identities }) => identities[0]?.sessionName);
    });
    expect(told).toEqual([
      ['home', 'work'],
      ['home', 'work'],
    ]);
  });

  it('are those that another session’s plan has given already', async () => {
    await me.shows(account(1, 'widgets', 'Admin')).sync();
    me.portals = { home: { accounts: [account(2, 'widgets', 'Admin')] } };
    expect(summary(me.plan())).toEqual(['! taken widgets.admin']);
  });

  it('are those that SDKs do not read alike', () => {
    me.naming = { segments: ({ account: { name } }) => [name] };
    const plan = me.shows(account(1, 'Default', 'Admin'), account(2, '🦄', 'Admin')).plan();
    expect(summary(plan)).toEqual(['! illegal-name', '! illegal-name default']);
    expect(plan.conflicts.map(({ message }) => message)).toEqual([
      'Admin in 000000000002 (🦄) would be named "", but a profile name must not be empty.',
      'Admin in 000000000001 (Default) would be named "default", but a profile name must not be "default" (SDKs disagree about that profile).',
    ]);
  });

  it('do not cost a profile that is there', async () => {
    await me.shows(account(1, 'widgets', 'Admin')).sync();
    me.shows(account(1, 'widgets', 'Admin'), account(2, 'widgets', 'Admin'));
    expect(await me.sync()).toEqual(['! same-name widgets.admin']);
    expect(me.profiles['widgets.admin']).toMatchObject(signsInAs(1, 'Admin'));
  });
});

describe('hostile remote text', () => {
  it('never breaks out of its line in the file', async () => {
    me.shows(account(1, 'x]\n[profile default]\ncredential_process = evil', 'Admin'));
    expect(await me.sync()).toEqual(['+ x-profile-default-credential_process-evil.admin']);
    for (const [name, values] of Object.entries(me.profiles))
      expect([name, ...Object.values(values)].join('')).toMatch(/^[\w.@+-]*$/);
  });

  it('never breaks out of its line or its cell on the terminal', () => {
    me.naming = { segments: () => ['same'] };
    me.shows(account(1, '\u001b[2J\n::error::x\u202e', 'Admin'), account(2, 'x'.repeat(500), 'Admin'));
    const [conflict] = me.plan().conflicts;
    expect(conflict?.message).toContain('Admin in 000000000001 (\\u{1b}[2J\\u{a}::error::x\\u{202e})');
    expect(conflict?.message.length).toBeLessThan(300);
  });

  it('is refused and reported where AWS would not allow it', () => {
    const refused = [{ accountId: accountId(1), roleName: 'Admin\n[profile default]' }, { accountId: '12\u001b[2J' }];
    me.portals = { work: { accounts: [account(1, 'widgets', 'Admin')], refused } };
    const plan = me.plan();
    expect(summary(plan)).toEqual(['+ widgets.admin', '! refused', '! refused']);
    expect(plan.conflicts.map(({ message }) => message)).toEqual([
      'The portal of work lists a role "Admin\\u{a}[profile default]" in account 000000000001, which is no legal role name; it is left out.',
      'The portal of work lists an account with the id "12\\u{1b}[2J", which is not 12 digits; it is left out.',
    ]);
  });
});
