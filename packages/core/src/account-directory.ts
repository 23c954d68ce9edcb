import type { InjectionToken } from 'tsyringe';
import type { Account } from './account-role.js';
import type { SsoSession } from './sso-session.js';

/** How far a listing is: accounts whose roles are known, of all. */
export interface ListingProgress {
  readonly done: number;
  readonly total: number;
}

/** What an earlier listing knew about an account's roles. */
export interface KnownRoles {
  readonly roles: readonly string[];
  readonly listedAt: Date;
}

export interface ListingOptions {
  /** By account id. */
  readonly known?: ReadonlyMap<string, KnownRoles>;
  /** Known roles older than this are asked for again; without it, all are. */
  readonly refreshOlderThan?: Date;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: ListingProgress) => void;
}

export type ListedAccount =
  | { readonly account: Account; readonly roles: readonly string[] }
  | { readonly account: Account; readonly error: unknown };

/** Which accounts and roles a person may use. Fetches tokens itself: one may expire in mid-listing. */
export interface AccountDirectory {
  /**
   * One item per account, in no promised order; an account whose roles could not be listed has an `error` and does not
   * end the listing. Ids and names are as the service sent them. A listing is whole or fails: callers take what is not
   * in it for gone.
   *
   * @throws AwsSsoError SignInRequired, AccessDenied, ServiceUnavailable when the accounts cannot be listed at all
   */
  list(session: SsoSession, options?: ListingOptions): AsyncIterable<ListedAccount>;
  /** Only the accounts: one quick question for whoever needs the roles of a single account. Same errors. */
  accounts(session: SsoSession, signal?: AbortSignal): Promise<readonly Account[]>;
  /** The roles of one account, as sent. Same errors. */
  roles(session: SsoSession, accountId: string, signal?: AbortSignal): Promise<readonly string[]>;
}

export const AccountDirectory: InjectionToken<AccountDirectory> = Symbol.for('@aws-sso/core/AccountDirectory');
