import { beforeEach, describe, expect, it } from '@jest/globals';
import { SyncScenario, account, accountId, failing, signsInAs, summary } from './testing/sync-scenario.js';

let me: SyncScenario;
beforeEach(() => {
  me = new SyncScenario();
});

describe('a first plan', () => {
  it('creates a profile for every account role, in the order of names', () => {
    me.shows(account(2, 'widgets', 'ReadOnly', 'Admin'), account(1, 'gadgets', 'Admin'));
    expect(summary(me.plan())).toEqual(['+ gadgets.admin', '+ widgets.admin', '+ widgets.readonly']);
  });

  it('gives each its identity, the region and whatever else is configured, in this order', async () => {
    me.values = { region: 'us-east-1', output: 'json' };
    await me.shows(account(1, 'widgets', 'Admin')).sync();
    expect(Object.entries(me.profiles['widgets.admin'] ?? {})).toEqual([
      ['sso_session', 'work'],
      ['sso_account_id', '000000000001'],
      ['sso_role_name', 'Admin'],
      ['region', 'us-east-1'],
      ['output', 'json'],
    ]);
  });

  it('covers all sessions at once', () => {
    me.portals = {
      work: { accounts: [account(1, 'widgets', 'Admin')] },
      home: { accounts: [account(2, 'sandbox', 'Admin')] },
    };
    expect(summary(me.plan())).toEqual(['+ sandbox.admin', '+ widgets.admin']);
  });

  it('is empty when the portal shows nothing', () => {
    expect(summary(me.shows().plan())).toEqual([]);
  });

  it('tells the strategy how many accounts there are, those without an answer included', () => {
    me.naming = { segments: ({ accountsInSession, roleName }) => [String(accountsInSession), roleName] };
    expect(summary(me.shows(account(1, 'a', 'Admin'), failing(2, 'b')).plan())).toEqual(['+ 2.admin']);
  });
});

describe('a second plan', () => {
  beforeEach(() => me.shows(account(1, 'widgets', 'Admin', 'ReadOnly')).sync());

  it('keeps everything', async () => {
    expect(await me.sync()).toEqual(['= widgets.admin', '= widgets.readonly']);
    expect(me.repository.updates).toHaveLength(1);
  });

  it('follows the session into a storage that no SDK reads, and back, and leaves the user’s keys', async () => {
    await me.writes('widgets.admin', { cli_pager: 'less' });
    me.program = 'awso';
    expect(await me.sync()).toEqual(['~ widgets.admin', '~ widgets.readonly']);
    expect(me.profiles['widgets.admin']).toEqual({
      credential_process: 'awso credential-process --sso-session work --account-id 000000000001 --role-name Admin',
      region: 'eu-west-1',
      cli_pager: 'less',
    });
    expect(await me.sync()).toEqual(['= widgets.admin', '= widgets.readonly']);
    me.program = undefined;
    expect(await me.sync()).toEqual(['~ widgets.admin', '~ widgets.readonly']);
    expect(me.profiles['widgets.admin']).toEqual({ ...signsInAs(1, 'Admin'), region: 'eu-west-1', cli_pager: 'less' });
    me.program = 'awso';
    await me.sync();
    me.shows();
    expect(await me.sync()).toEqual(['- widgets.admin', '- widgets.readonly']);
  });

  it('creates what is newly granted', async () => {
    me.shows(account(1, 'widgets', 'Admin', 'ReadOnly'), account(2, 'gadgets', 'Admin'));
    expect(await me.sync()).toEqual(['+ gadgets.admin', '= widgets.admin', '= widgets.readonly']);
  });

  it('removes what is no longer granted', async () => {
    me.shows(account(1, 'widgets', 'ReadOnly'));
    expect(await me.sync()).toEqual(['- widgets.admin', '= widgets.readonly']);
    expect(Object.keys(me.profiles)).toEqual(['widgets.readonly']);
    expect(me.repository.managed.profiles.map(({ name }) => name)).toEqual(['widgets.readonly']);
  });

  it('removes nothing of a session whose listing has a gap', async () => {
    me.shows(failing(1, 'widgets'));
    expect(await me.sync()).toEqual([]);
    me.shows(account(1, 'widgets', 'Admin'), failing(9, 'elsewhere'));
    expect(await me.sync()).toEqual(['= widgets.admin']);
    expect(Object.keys(me.profiles)).toEqual(['widgets.admin', 'widgets.readonly']);
  });

  it('removes nothing of a session that it is not about', async () => {
    me.portals = { home: { accounts: [account(3, 'sandbox', 'Admin')] } };
    expect(await me.sync()).toEqual(['+ sandbox.admin']);
  });

  it('takes away what the user excluded and does not bring it back', async () => {
    const { managed } = me.repository;
    me.repository.managed = {
      ...managed,
      excluded: [{ sessionName: 'work', accountId: accountId(1), roleName: 'Admin' }],
    };
    expect(await me.sync()).toEqual(['- widgets.admin', '= widgets.readonly']);
    expect(await me.sync()).toEqual(['= widgets.readonly']);
  });

  it('brings back what was deleted by hand', async () => {
    await me.deletes('widgets.admin');
    expect(await me.sync()).toEqual(['+ widgets.admin', '= widgets.readonly']);
    expect(await me.sync()).toEqual(['= widgets.admin', '= widgets.readonly']);
  });

  it('writes changed values, and leaves keys that the user added or changed', async () => {
    await me.writes('widgets.admin', { cli_pager: 'less' });
    await me.writes('widgets.readonly', { region: 'ap-south-1' });
    me.values = { region: 'us-east-1', output: 'json' };
    expect(await me.sync()).toEqual(['~ widgets.admin', '~ widgets.readonly']);
    expect(me.profiles['widgets.admin']).toMatchObject({ region: 'us-east-1', output: 'json', cli_pager: 'less' });
    expect(me.profiles['widgets.readonly']).toMatchObject({ region: 'ap-south-1', output: 'json' });
    expect(await me.sync()).toEqual(['= widgets.admin', '= widgets.readonly']);
  });

  it('takes away a value that is no longer configured', async () => {
    me.values = {};
    expect(await me.sync()).toEqual(['~ widgets.admin', '~ widgets.readonly']);
    expect(me.profiles['widgets.admin']).toEqual(signsInAs(1, 'Admin'));
  });
});

describe('a profile whose identity the user changed', () => {
  beforeEach(async () => {
    await me.shows(account(1, 'widgets', 'Admin'), account(2, 'gadgets', 'Admin')).sync();
    await me.writes('widgets.admin', { sso_role_name: 'Auditor' });
  });

  it('is no longer ours: it holds its name, and is neither changed nor removed', async () => {
    expect(await me.sync()).toEqual(['= gadgets.admin', '! taken widgets.admin']);
    me.shows(account(2, 'gadgets', 'Admin'));
    expect(await me.sync()).toEqual(['= gadgets.admin']);
    expect(me.profiles['widgets.admin']).toMatchObject({ sso_role_name: 'Auditor' });
  });

  it('is mentioned when the portal shows what it signs in as now', () => {
    me.shows(account(1, 'widgets', 'Auditor'));
    const plan = me.plan();
    expect(summary(plan)).toEqual(['+ widgets.auditor', '- gadgets.admin']);
    expect(plan.create[0]?.alsoKnownAs).toEqual(['widgets.admin']);
  });

  it('that lost its identity is not ours either', async () => {
    await me.writes('gadgets.admin', { sso_account_id: null });
    expect(summary(me.shows().plan())).toEqual([]);
  });
});

describe('hand-written profiles', () => {
  it('with the name and the identity that a generated one would have are kept, and not touched', async () => {
    await me.writes('widgets.admin', { ...signsInAs(1, 'Admin'), region: 'ap-south-1' });
    me.shows(account(1, 'widgets', 'Admin'));
    expect(await me.sync()).toEqual(['= widgets.admin']);
    expect(me.profiles['widgets.admin']).toMatchObject({ region: 'ap-south-1' });
  });

  it('are not removed when the portal no longer shows them', async () => {
    await me.writes('widgets.admin', signsInAs(1, 'Admin'));
    expect(await me.shows().sync()).toEqual([]);
  });

  it('with the same identity under another name are left alone beside the generated one, which mentions them', async () => {
    await me.writes('boss', signsInAs(1, 'Admin'));
    await me.writes('chief', signsInAs(1, 'Admin'));
    me.shows(account(1, 'widgets', 'Admin'));
    expect(me.plan().create[0]).toMatchObject({ name: 'widgets.admin', alsoKnownAs: ['boss', 'chief'] });
    await me.sync();
    expect(Object.keys(me.profiles)).toEqual(['boss', 'chief', 'widgets.admin']);
    expect(me.plan().keep[0]).toMatchObject({ name: 'widgets.admin', alsoKnownAs: ['boss', 'chief'] });
  });

  it('hold their names against every other account role', async () => {
    await me.writes('widgets.admin', signsInAs(9, 'Admin'));
    const plan = me.shows(account(1, 'widgets', 'Admin', 'ReadOnly')).plan();
    expect(summary(plan)).toEqual(['+ widgets.readonly', '! taken widgets.admin']);
    expect(plan.conflicts[0]).toEqual({
      reason: 'taken',
      name: 'widgets.admin',
      identities: [{ sessionName: 'work', accountId: accountId(1), roleName: 'Admin' }],
      message:
        'Admin in 000000000001 (widgets) would be named "widgets.admin", but the config has another profile of that name.',
      fix: expect.stringContaining(`aws-sso settings:set alias.${accountId(1)} NAME`),
    });
  });

  it('hold their names in every letter case', async () => {
    await me.writes('Widgets.Admin', { region: 'eu-west-1' });
    expect(summary(me.shows(account(1, 'widgets', 'Admin')).plan())).toEqual(['! taken widgets.admin']);
  });

  it('of a managed one’s new name and identity stand for it; the managed one is left, and mentioned', async () => {
    await me.shows(account(1, 'widgets', 'Admin')).sync();
    await me.writes('gizmos.admin', signsInAs(1, 'Admin'));
    me.shows(account(1, 'gizmos', 'Admin'));
    const plan = me.plan();
    expect(summary(plan)).toEqual(['= gizmos.admin']);
    expect(plan.keep[0]?.alsoKnownAs).toEqual(['widgets.admin']);
    await me.sync();
    expect(Object.keys(me.profiles)).toEqual(['widgets.admin', 'gizmos.admin']);
  });
});
