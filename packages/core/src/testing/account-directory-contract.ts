import type { AccountDirectory, ListedAccount, ListingOptions, ListingProgress } from '../account-directory.js';
import type { SsoSession } from '../sso-session.js';
import { byText } from '../text.js';
import { assertEqual, assertFailsWith, assertThat, type ContractCase } from './contract.js';
import type { AccountWithRoles } from './fake-account-directory.js';

export interface AccountDirectoryWorld {
  readonly directory: AccountDirectory;
  readonly session: SsoSession;
  close?(): Promise<void>;
}

/** What the directory is to hold, and how it is to misbehave. */
export interface AccountDirectoryWish {
  readonly accounts: readonly AccountWithRoles[];
  readonly signedIn: boolean;
  /** The roles of one account, whichever, cannot be listed. */
  readonly oneFails: boolean;
  /** The service answers the question for the accounts without an error, but also without the accounts. */
  readonly accountsMissing: boolean;
}

const prod = { id: '111122223333', name: 'prod', email: 'aws+prod@work.example', roles: ['Admin', 'ReadOnly'] };
const test = { id: '000011112222', name: 'test', roles: ['ReadOnly'] };
const empty = { id: '444455556666', name: 'empty', roles: [] };
const accounts: readonly AccountWithRoles[] = [prod, test, empty];

/**
 * What every AccountDirectory promises.
 *
 * @example for (const promise of accountDirectoryContract(makeWorld)) it(promise.name, () => promise.run())
 */
export function accountDirectoryContract(
  make: (wish: AccountDirectoryWish) => Promise<AccountDirectoryWorld>,
): readonly ContractCase[] {
  const promise = (
    name: string,
    wish: Partial<AccountDirectoryWish>,
    check: (world: AccountDirectoryWorld) => Promise<void>,
  ): ContractCase => ({
    name,
    run: async () => {
      const world = await make({ accounts, signedIn: true, oneFails: false, accountsMissing: false, ...wish });
      try {
        await check(world);
      } finally {
        await world.close?.();
      }
    },
  });
  return [
    promise('lists every account once, with its roles', {}, async (world) => {
      assertEqual(rolesById(await listing(world)), rolesById(accounts.map(listed)), 'listing');
    }),
    promise('tells accounts by id, name and e-mail address', {}, async ({ directory, session }) => {
      const found = await directory.accounts(session);
      assertEqual([...found].sort(byId), accounts.map((account) => listed(account).account).sort(byId), 'accounts');
    }),
    promise('tells the roles of one account', {}, async ({ directory, session }) => {
      assertEqual(await directory.roles(session, prod.id), prod.roles, 'roles');
    }),
    promise('hands names on as they are', { accounts: [hostile] }, async (world) => {
      const [item] = await listing(world);
      assertEqual(item?.account.name, hostile.name, 'account name');
      assertEqual(item !== undefined && 'roles' in item && item.roles, hostile.roles, 'roles');
    }),
    promise('lists nothing when there is nothing', { accounts: [] }, async (world) => {
      assertEqual(await listing(world), [], 'listing');
    }),
    promise('does without asking when roles are known well enough', {}, async (world) => {
      const listedAt = new Date('2030-01-02T00:00:00Z');
      const known = new Map([[prod.id, { roles: ['Remembered'], listedAt }]]);
      const rolesOfProd = async (options: ListingOptions) =>
        rolesById(await listing(world, options)).find(([id]) => id === prod.id)?.[1];
      assertEqual(await rolesOfProd({ known, refreshOlderThan: listedAt }), ['Remembered'], 'known and recent');
      const later = new Date(listedAt.getTime() + 1);
      assertEqual(await rolesOfProd({ known, refreshOlderThan: later }), prod.roles, 'known, but too old');
      assertEqual(await rolesOfProd({ known }), prod.roles, 'without a limit');
    }),
    promise('says how far it is', {}, async (world) => {
      const seen: ListingProgress[] = [];
      await listing(world, { progress: (progress) => seen.push(progress) });
      assertEqual(
        seen.map(({ done }) => done),
        [0, 1, 2, 3],
        'done',
      );
      assertThat(
        seen.every(({ total }) => total === accounts.length),
        'the total is the number of accounts',
      );
    }),
    promise('goes on when one account fails', { oneFails: true }, async (world) => {
      const items = await listing(world);
      assertEqual(items.length, accounts.length, 'items');
      assertEqual(items.filter((item) => 'error' in item).length, 1, 'failures');
    }),
    promise(
      'takes an answer without accounts for a failure, not for "none"',
      { accountsMissing: true },
      async (world) => {
        await assertFailsWith('ServiceUnavailable', () => listing(world), 'list');
      },
    ),
    promise('needs a sign-in', { signedIn: false }, async (world) => {
      const { directory, session } = world;
      await assertFailsWith('SignInRequired', () => listing(world), 'list');
      await assertFailsWith('SignInRequired', () => directory.accounts(session), 'accounts');
      await assertFailsWith('SignInRequired', () => directory.roles(session, prod.id), 'roles');
    }),
    promise('stops when told to', {}, async (world) => {
      const stop = new AbortController();
      const options = { signal: stop.signal, progress: () => stop.abort() };
      await assertFailsWith('Cancelled', () => listing(world, options), 'list');
      await assertFailsWith('Cancelled', () => world.directory.accounts(world.session, stop.signal), 'accounts');
    }),
    promise('does not know the accounts of others', {}, async ({ directory, session }) => {
      await assertFailsWith('AccessDenied', () => directory.roles(session, '999999999999'), 'roles');
      await assertFailsWith('InvalidInput', () => directory.roles(session, '../prod'), 'roles');
    }),
  ];
}

const hostile: AccountWithRoles = {
  id: '123456789012',
  name: '::error::\u001b[2J\n[profile x]',
  roles: ['Admin', '../../etc', 'a b'],
};

const listed = ({ roles, ...account }: AccountWithRoles) => ({ account, roles });

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

async function listing({ directory, session }: AccountDirectoryWorld, options?: ListingOptions) {
  const items: ListedAccount[] = [];
  for await (const item of directory.list(session, options)) items.push(item);
  return items;
}

const rolesById = (items: readonly ListedAccount[]): readonly (readonly [string, readonly string[]])[] =>
  items.map((item) => [item.account.id, 'roles' in item ? item.roles : []] as const).sort(([a], [b]) => byText(a, b));
