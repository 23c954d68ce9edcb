import { beforeEach, describe, expect, it } from '@jest/globals';
import { SyncScenario, account, accountId, signsInAs, summary } from './testing/sync-scenario.js';

let me: SyncScenario;
beforeEach(() => {
  me = new SyncScenario();
});

/** Which account each profile signs in to. */
const accountsNow = () =>
  Object.fromEntries(Object.entries(me.profiles).map(([name, values]) => [name, Number(values['sso_account_id'])]));

describe('an account that changed its name', () => {
  beforeEach(() => me.shows(account(1, 'widgets', 'Admin')).sync());

  it('renames its profile, which keeps its place, its identity and the user’s keys', async () => {
    await me.writes('widgets.admin', { cli_pager: 'less' });
    me.shows(account(1, 'gizmos', 'Admin'));
    me.values = { region: 'us-east-1' };
    expect(await me.sync()).toEqual(['widgets.admin > gizmos.admin']);
    expect(me.profiles).toEqual({
      'gizmos.admin': { ...signsInAs(1, 'Admin'), region: 'us-east-1', cli_pager: 'less' },
    });
    expect(await me.sync()).toEqual(['= gizmos.admin']);
  });

  it('does not make its own old name an alias', () => {
    expect(me.shows(account(1, 'gizmos', 'Admin')).plan().rename[0]?.alsoKnownAs).toEqual([]);
  });

  it('keeps its old profile while the new name is taken, and says so', async () => {
    await me.writes('gizmos.admin', { region: 'eu-west-1' });
    me.shows(account(1, 'gizmos', 'Admin'));
    expect(await me.sync()).toEqual(['! taken gizmos.admin']);
    expect(accountsNow()).toMatchObject({ 'widgets.admin': 1 });
  });

  it('may differ in letter case only', async () => {
    me.naming = { letterCase: 'keep', segments: ({ account: { name }, roleName }) => [name, roleName] };
    expect(await me.sync()).toEqual(['widgets.admin > widgets.Admin']);
    expect(accountsNow()).toEqual({ 'widgets.Admin': 1 });
  });

  it('leaves a name that is free only for those who do not mind another letter case of it', async () => {
    await me.writes('Widgets.Admin', { region: 'eu-west-1' });
    me.shows(account(1, 'gizmos', 'Admin'), account(2, 'widgets', 'Admin'));
    expect(await me.sync()).toEqual(['widgets.admin > gizmos.admin', '! taken widgets.admin']);
  });
});

describe('renames in one sync', () => {
  beforeEach(() => me.shows(account(1, 'a', 'Admin'), account(2, 'b', 'Admin'), account(3, 'c', 'Admin')).sync());

  it('swap two names', async () => {
    me.shows(account(1, 'b', 'Admin'), account(2, 'a', 'Admin'), account(3, 'c', 'Admin'));
    expect(await me.sync()).toEqual(['b.admin > a.admin', 'a.admin > b.admin', '= c.admin']);
    expect(accountsNow()).toEqual({ 'a.admin': 2, 'b.admin': 1, 'c.admin': 3 });
  });

  it('go round in a circle', async () => {
    me.shows(account(1, 'b', 'Admin'), account(2, 'c', 'Admin'), account(3, 'a', 'Admin'));
    expect(await me.sync()).toEqual(['c.admin > a.admin', 'a.admin > b.admin', 'b.admin > c.admin']);
    expect(accountsNow()).toEqual({ 'a.admin': 3, 'b.admin': 1, 'c.admin': 2 });
  });

  it('follow each other in a chain', async () => {
    me.shows(account(1, 'b', 'Admin'), account(2, 'c', 'Admin'), account(3, 'd', 'Admin'));
    expect(await me.sync()).toEqual(['a.admin > b.admin', 'b.admin > c.admin', 'c.admin > d.admin']);
    expect(accountsNow()).toEqual({ 'b.admin': 1, 'c.admin': 2, 'd.admin': 3 });
  });

  it('are all blocked when the end of their chain is, in whatever order they are listed', async () => {
    await me.writes('d.admin', { region: 'eu-west-1' });
    const listed = [
      account(1, 'b', 'Admin'),
      account(2, 'c', 'Admin'),
      account(3, 'd', 'Admin'),
      account(4, 'a', 'Admin'),
    ];
    for (const accounts of [listed, listed.toReversed()]) {
      me.shows(...accounts);
      expect(await me.sync()).toEqual(['! taken a.admin', '! taken b.admin', '! taken c.admin', '! taken d.admin']);
      expect(accountsNow()).toMatchObject({ 'a.admin': 1, 'b.admin': 2, 'c.admin': 3 });
    }
  });

  it('do not swap onto a name of the credentials file', async () => {
    me.hasCredentials('a.admin');
    me.shows(account(1, 'b', 'Admin'), account(2, 'a', 'Admin'), account(3, 'c', 'Admin'));
    expect(await me.sync()).toEqual(['= c.admin', '! taken a.admin', '! taken b.admin']);
  });

  it('take the name of a profile that is removed', async () => {
    me.shows(account(2, 'a', 'Admin'), account(3, 'c', 'Admin'));
    expect(await me.sync()).toEqual(['b.admin > a.admin', '- a.admin', '= c.admin']);
    expect(accountsNow()).toEqual({ 'a.admin': 2, 'c.admin': 3 });
  });
});

describe('a name that becomes free', () => {
  beforeEach(async () => {
    await me.shows(account(1, 'prod', 'Admin')).sync();
    await me.writes('prod.admin', { cli_pager: 'less' });
  });

  it('by a removal goes to a new profile, without the keys of the old one', async () => {
    me.shows(account(2, 'prod', 'Admin'));
    expect(await me.sync()).toEqual(['+ prod.admin', '- prod.admin']);
    expect(me.profiles).toEqual({ 'prod.admin': { ...signsInAs(2, 'Admin'), region: 'eu-west-1' } });
    expect(me.repository.managed.profiles.map(({ accountId: id }) => id)).toEqual([accountId(2)]);
    expect(await me.sync()).toEqual(['= prod.admin']);
  });

  it('by a rename goes to a new profile, and the old one keeps its identity', async () => {
    me.shows(account(1, 'old-prod', 'Admin'), account(2, 'prod', 'Admin'));
    expect(await me.sync()).toEqual(['+ prod.admin', 'prod.admin > old-prod.admin']);
    expect(me.profiles).toEqual({
      'old-prod.admin': { ...signsInAs(1, 'Admin'), region: 'eu-west-1', cli_pager: 'less' },
      'prod.admin': { ...signsInAs(2, 'Admin'), region: 'eu-west-1' },
    });
    expect(await me.sync()).toEqual(['= old-prod.admin', '= prod.admin']);
  });
});

describe('a plan that was shown', () => {
  beforeEach(() => me.shows(account(1, 'prod', 'Admin'), account(2, 'test', 'Admin')).sync());

  it('bounds the removals and renames of the plan that is made later', () => {
    const shown = me.plan();
    me.shows(account(2, 'staging', 'Admin'), account(3, 'lab', 'Admin'));
    expect(summary(me.plan(shown))).toEqual(['+ lab.admin', '= test.admin']);
    expect(summary(me.plan(me.plan()))).toEqual(['+ lab.admin', 'test.admin > staging.admin', '- prod.admin']);
  });

  it('does not let a new profile have a name that would only be free after a removal or rename it does not show', () => {
    const shown = me.plan();
    me.shows(account(2, 'staging', 'Admin'), account(3, 'prod', 'Admin'), account(4, 'test', 'Admin'));
    expect(summary(me.plan(shown))).toEqual(['= test.admin', '! taken prod.admin', '! taken test.admin']);
  });

  it('bounds by name as well as by identity', async () => {
    me.shows(account(2, 'test', 'Admin'));
    const shown = me.plan();
    expect(summary(shown)).toEqual(['- prod.admin', '= test.admin']);
    await me.renames('prod.admin', 'mine');
    me.repository.managed = {
      ...me.repository.managed,
      profiles: me.repository.managed.profiles.map((p) => (p.name === 'prod.admin' ? { ...p, name: 'mine' } : p)),
    };
    expect(summary(me.plan(shown))).toEqual(['= test.admin']);
  });
});
