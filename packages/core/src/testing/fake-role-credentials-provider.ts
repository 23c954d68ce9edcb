import { parseAccountId, parseRoleName } from '../account-role.js';
import type { Clock } from '../clock.js';
import { AwsSsoError } from '../errors.js';
import { identityKey } from '../managed-profiles.js';
import type { RoleCredentials, RoleCredentialsProvider } from '../role-credentials-provider.js';
import { shellWord } from '../shell-word.js';
import type { SsoSession } from '../sso-session.js';

export interface FakeRoleCredentialsProviderOptions {
  /** Which roles the person may use. */
  readonly assigned: readonly { readonly accountId: string; readonly roleName: string }[];
  /** Default: true. */
  readonly signedIn?: boolean;
  /** Default: it is always noon of 1 January 2030. */
  readonly clock?: Clock;
}

const hourMs = 3_600_000;

/**
 * Role credentials without a service: `ASIAFAKE1`, `ASIAFAKE2`, …, each used for an hour.
 *
 * @example new FakeRoleCredentialsProvider({ assigned: [{ accountId: '111122223333', roleName: 'Admin' }] })
 */
export class FakeRoleCredentialsProvider implements RoleCredentialsProvider {
  signedIn: boolean;
  readonly #assigned: FakeRoleCredentialsProviderOptions['assigned'];
  readonly #clock: Clock;
  readonly #issued = new Map<string, RoleCredentials>();
  #count = 0;

  constructor(options: FakeRoleCredentialsProviderOptions) {
    const { assigned, signedIn = true, clock = () => new Date('2030-01-01T12:00:00Z') } = options;
    this.#assigned = assigned;
    this.signedIn = signedIn;
    this.#clock = clock;
  }

  async roleCredentials(
    session: SsoSession,
    accountId: string,
    roleName: string,
    signal?: AbortSignal,
  ): Promise<RoleCredentials> {
    parseAccountId(accountId);
    parseRoleName(roleName);
    const details = { sessionName: session.name };
    if (signal?.aborted === true) throw new AwsSsoError('Cancelled', 'Cancelled.', { details });
    const key = identityKey({ sessionName: session.name, accountId, roleName });
    const cached = this.#issued.get(key);
    if (cached !== undefined && cached.expiration > this.#clock()) return cached;
    if (!this.signedIn)
      throw new AwsSsoError('SignInRequired', `You are not signed in to the sso-session "${session.name}".`, {
        hint: `aws-sso login ${shellWord(session.name)}`,
        details,
      });
    if (!this.#assigned.some((role) => role.accountId === accountId && role.roleName === roleName))
      throw new AwsSsoError('AccessDenied', `The role ${roleName} in account ${accountId} is not assigned to you.`);
    const credentials = this.#issue(accountId);
    this.#issued.set(key, credentials);
    return Promise.resolve(credentials);
  }

  #issue(accountId: string): RoleCredentials {
    this.#count += 1;
    return {
      accessKeyId: `ASIAFAKE${this.#count}`,
      secretAccessKey: `secret-${this.#count}`,
      sessionToken: `session-${this.#count}`,
      expiration: new Date(this.#clock().getTime() + hourMs),
      accountId,
    };
  }
}
