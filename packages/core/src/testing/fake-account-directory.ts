import type { AccountDirectory, ListedAccount, ListingOptions } from '../account-directory.js';
import { parseAccountId, type Account } from '../account-role.js';
import { AwsSsoError, isAwsSsoError } from '../errors.js';
import { shellWord } from '../shell-word.js';
import type { SsoSession } from '../sso-session.js';

/** An account together with the roles that the person has in it. */
export interface AccountWithRoles extends Account {
  readonly roles: readonly string[];
}

export interface FakeAccountDirectoryOptions {
  readonly accounts: readonly AccountWithRoles[];
  /** Ids of accounts whose roles cannot be listed. */
  readonly failing?: readonly string[];
  /** Whether the accounts are missing from the service's answer. Default: false. */
  readonly accountsMissing?: boolean;
  /** Default: true. Or the names of the sessions that somebody is signed in to. */
  readonly signedIn?: boolean | readonly string[];
}

/**
 * A directory of given accounts, the same for every session.
 *
 * @example new FakeAccountDirectory({ accounts: [{ id: '111122223333', name: 'prod', roles: ['Admin'] }] })
 */
export class FakeAccountDirectory implements AccountDirectory {
  signedIn: boolean | readonly string[];
  /** Ids of the accounts whose roles were asked for, in order. */
  readonly asked: string[] = [];
  readonly #accounts: readonly AccountWithRoles[];
  readonly #failing: ReadonlySet<string>;
  readonly #accountsMissing: boolean;

  constructor({ accounts, failing = [], accountsMissing = false, signedIn = true }: FakeAccountDirectoryOptions) {
    this.#accountsMissing = accountsMissing;
    this.#accounts = accounts;
    this.#failing = new Set(failing);
    this.signedIn = signedIn;
  }

  async *list(session: SsoSession, options: ListingOptions = {}): AsyncGenerator<ListedAccount, void, undefined> {
    const { known, refreshOlderThan, signal, progress } = options;
    const accounts = await this.accounts(session, signal);
    progress?.({ done: 0, total: accounts.length });
    for (const [index, account] of accounts.entries()) {
      const entry = known?.get(account.id);
      const recent = entry !== undefined && refreshOlderThan !== undefined && entry.listedAt >= refreshOlderThan;
      const listed = recent ? { account, roles: entry.roles } : await this.#listed(session, account, signal);
      progress?.({ done: index + 1, total: accounts.length });
      yield listed;
    }
  }

  async accounts(session: SsoSession, signal?: AbortSignal): Promise<readonly Account[]> {
    this.#check(session, signal);
    if (this.#accountsMissing) throw new AwsSsoError('ServiceUnavailable', 'The service sent an incomplete answer.');
    return Promise.resolve(
      this.#accounts.map(({ id, name, email }) => ({ id, name, ...(email === undefined ? {} : { email }) })),
    );
  }

  async roles(session: SsoSession, accountId: string, signal?: AbortSignal): Promise<readonly string[]> {
    this.#check(session, signal);
    this.asked.push(parseAccountId(accountId));
    if (this.#failing.has(accountId))
      throw new AwsSsoError('ServiceUnavailable', `The roles of ${accountId} cannot be listed.`);
    const account = this.#accounts.find(({ id }) => id === accountId);
    if (account === undefined) throw new AwsSsoError('AccessDenied', `There is no account ${accountId} for you.`);
    return Promise.resolve(account.roles);
  }

  async #listed(session: SsoSession, account: Account, signal: AbortSignal | undefined): Promise<ListedAccount> {
    try {
      return { account, roles: await this.roles(session, account.id, signal) };
    } catch (error) {
      if (!isAwsSsoError(error, 'ServiceUnavailable')) throw error;
      return { account, error };
    }
  }

  #check(session: SsoSession, signal: AbortSignal | undefined): void {
    const details = { sessionName: session.name };
    if (signal?.aborted === true) throw new AwsSsoError('Cancelled', 'Cancelled.', { details });
    if (this.signedIn === true || (this.signedIn !== false && this.signedIn.includes(session.name))) return;
    throw new AwsSsoError('SignInRequired', `You are not signed in to the sso-session "${session.name}".`, {
      hint: `aws-sso login ${shellWord(session.name)}`,
      details,
    });
  }
}
