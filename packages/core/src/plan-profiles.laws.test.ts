import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameProblem } from './portable-name.js';
import { type PortalAccount, SyncScenario, account, accountId, signsInAs, summary } from './testing/sync-scenario.js';

const roleNames = fc.subarray(['Admin', 'admin', 'ReadOnly', 'Dev']);

/** Few names for few accounts, so that they meet. */
const portalAccounts = fc.uniqueArray(
  fc.record<PortalAccount>({
    id: fc.integer({ min: 1, max: 6 }).map(accountId),
    name: fc.constantFrom('a', 'b', 'B', 'c', 'default', '', 'x]\ny'),
    roles: fc.option(roleNames, { nil: undefined, freq: 6 }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
);

/** What a person may have done to their config between two syncs. */
const handWork = fc.array(
  fc.record({
    name: fc.constantFrom('a.admin', 'A.Admin', 'b.dev', 'c.readonly', 'mine'),
    values: fc.oneof(
      fc.constant(undefined),
      fc.constant({ region: 'ap-south-1' }),
      fc
        .record({ number: fc.integer({ min: 1, max: 6 }), role: fc.constantFrom('Admin', 'Dev') })
        .map(({ number, role }) => signsInAs(number, role)),
    ),
  }),
  { maxLength: 4 },
);

async function edits(me: SyncScenario, work: readonly { name: string; values: Record<string, string> | undefined }[]) {
  for (const { name, values } of work)
    if (values === undefined) await me.deletes(name);
    else await me.writes(name, values);
}

/** A life of a config: a sync, then work by hand, then another listing. */
const lives = fc.record({ first: portalAccounts, work: handWork, then: portalAccounts });

describe('every plan', () => {
  it('once applied, leaves nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async ({ first, work, then }) => {
        const me = new SyncScenario();
        await me.shows(...first).sync();
        await edits(me, work);
        await me.shows(...then).sync();
        const { create, update, rename, remove } = me.plan();
        expect([create, update, rename, remove]).toEqual([[], [], [], []]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order accounts and roles are listed', async () => {
    const shuffled = lives.chain(({ first, work, then }) =>
      fc.record({
        first: fc.constant(first),
        work: fc.constant(work),
        then: fc.constant(then),
        again: fc.shuffledSubarray(then, { minLength: then.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ first, work, then, again }) => {
        const me = new SyncScenario();
        await me.shows(...first).sync();
        await edits(me, work);
        const plan = me.shows(...then).plan();
        const reversed = again.map(({ roles, ...rest }) => ({ ...rest, roles: roles?.slice().reverse() }));
        expect(me.shows(...reversed).plan()).toEqual(plan);
      }),
      { numRuns: 200 },
    );
  });

  it('changes and removes only what is ours, and leaves the user’s own keys in it', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async ({ first, work, then }) => {
        const me = new SyncScenario();
        await me.shows(...first).sync();
        await edits(me, work);
        const ours = new Set(
          me.repository.managed.profiles
            .filter(({ name, accountId: id, roleName }) => {
              const now = me.profiles[name];
              return now?.['sso_account_id'] === id && now['sso_role_name'] === roleName;
            })
            .map(({ name }) => name),
        );
        const theirs = Object.entries(me.profiles).filter(([name]) => !ours.has(name));
        await me.shows(...then).sync();
        expect(me.profiles).toMatchObject(Object.fromEntries(theirs));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves legal names that differ in more than letter case, and every listed role with a profile or a conflict', async () => {
    await fc.assert(
      fc.asyncProperty(portalAccounts, async (accounts) => {
        const me = new SyncScenario().shows(...accounts);
        const plan = me.plan();
        await me.sync();
        const names = Object.keys(me.profiles);
        expect(names.filter((name) => nameProblem(name, 'generated') !== undefined)).toEqual([]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        const covered = [...plan.create, ...plan.conflicts.flatMap(({ identities }) => identities)].map(
          (identity) => `${identity.accountId} ${identity.roleName}`,
        );
        const listed = accounts.flatMap(({ id, roles = [] }) => roles.map((role) => `${id} ${role}`));
        expect(covered.sort()).toEqual(listed.sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a plan for 20,000 roles', () => {
  it('asks for each name once, and settles a chain of renames through all of them', async () => {
    const count = 4_000;
    const roles = ['A', 'B', 'C', 'D', 'E'];
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    let asked = 0;
    const me = new SyncScenario();
    me.naming = {
      segments: ({ account: { name }, roleName }) => {
        asked++;
        return [name, roleName];
      },
    };
    me.shows(...numbers.map((number) => account(number, `n${number}`, ...roles)));
    await me.sync();
    expect(asked).toBe(20_000);
    me.shows(...numbers.map((number) => account(number, `n${number + 1}`, ...roles)));
    expect(me.plan().rename).toHaveLength(20_000);
    await me.writes(`n${count + 1}.a`, { region: 'eu-west-1' });
    const { rename, conflicts } = me.plan();
    expect([rename.length, conflicts.length]).toEqual([16_000, 4_000]);
    expect(summary(me.shows().plan())).toHaveLength(20_000);
  });
});
