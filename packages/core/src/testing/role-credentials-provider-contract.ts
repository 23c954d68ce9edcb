import type { RoleCredentialsProvider } from '../role-credentials-provider.js';
import type { SsoSession } from '../sso-session.js';
import { assertEqual, assertFailsWith, assertThat, type ContractCase } from './contract.js';

export interface RoleCredentialsWorld {
  readonly provider: RoleCredentialsProvider;
  readonly session: SsoSession;
  close?(): Promise<void>;
}

export interface RoleCredentialsWish {
  readonly assigned: readonly { readonly accountId: string; readonly roleName: string }[];
  readonly signedIn: boolean;
}

const accountId = '111122223333';
const assigned = ['Admin', 'ReadOnly'].map((roleName) => ({ accountId, roleName }));

/**
 * What every RoleCredentialsProvider promises.
 *
 * @example for (const promise of roleCredentialsProviderContract(makeWorld)) it(promise.name, () => promise.run())
 */
export function roleCredentialsProviderContract(
  make: (wish: RoleCredentialsWish) => Promise<RoleCredentialsWorld>,
): readonly ContractCase[] {
  const promise = (
    name: string,
    signedIn: boolean,
    check: (
      ask: (
        roleName: string,
        accountId?: string,
        signal?: AbortSignal,
      ) => ReturnType<RoleCredentialsProvider['roleCredentials']>,
    ) => Promise<void>,
  ): ContractCase => ({
    name,
    run: async () => {
      const world = await make({ assigned, signedIn });
      const { provider, session } = world;
      try {
        await check((role, account = accountId, signal) => provider.roleCredentials(session, account, role, signal));
      } finally {
        await world.close?.();
      }
    },
  });
  return [
    promise('gives temporary keys that say whose they are and when they end', true, async (ask) => {
      const credentials = await ask('Admin');
      const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
      assertThat(![accessKeyId, secretAccessKey, sessionToken].includes(''), 'nothing is empty');
      assertThat(Number.isFinite(expiration.getTime()), 'they end');
      assertEqual(credentials.accountId, accountId, 'account id');
    }),
    promise('gives the same again while they last', true, async (ask) => {
      assertEqual(await ask('Admin'), await ask('Admin'), 'credentials');
    }),
    promise('keeps roles apart', true, async (ask) => {
      const [admin, readOnly] = [await ask('Admin'), await ask('ReadOnly')];
      assertThat(admin.accessKeyId !== readOnly.accessKeyId, 'different roles have different keys');
    }),
    promise('refuses a role that is not assigned', true, async (ask) => {
      await assertFailsWith('AccessDenied', () => ask('Nobody'), 'role');
      await assertFailsWith('AccessDenied', () => ask('Admin', '999999999999'), 'account');
    }),
    promise('refuses what is no account id or role name', true, async (ask) => {
      await assertFailsWith('InvalidInput', () => ask('Admin', '12'), 'account id');
      await assertFailsWith('InvalidInput', () => ask('Admin&account_id=1'), 'role name');
    }),
    promise('needs a sign-in', false, async (ask) => {
      await assertFailsWith('SignInRequired', () => ask('Admin'), 'credentials');
    }),
    promise('does nothing for a caller who has given up', true, async (ask) => {
      await assertFailsWith('Cancelled', () => ask('Admin', accountId, AbortSignal.abort()), 'credentials');
    }),
  ];
}
