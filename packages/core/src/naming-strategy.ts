import type { Account } from './account-role.js';
import type { SsoSession } from './sso-session.js';

export interface NamingInput {
  readonly session: SsoSession;
  readonly account: Account;
  readonly roleName: string;
  /** How many accounts the session shows, for strategies that shorten names when there is one. */
  readonly accountsInSession: number;
}

/**
 * Turns an account role into the levels of a profile name. Pure: same input, same levels, in whatever order it is asked.
 *
 * Core cleans the levels to the portable alphabet, drops empty ones, joins them and guarantees uniqueness; a strategy
 * may return whatever text it likes.
 *
 * @example { segments: ({ account, roleName }) => [account.name, roleName] }
 */
export interface NamingStrategy {
  /** Between levels; `.` unless said otherwise. */
  readonly separator?: string;
  /** `lower` (the default) or `keep`. */
  readonly letterCase?: 'lower' | 'keep';
  segments(input: NamingInput): readonly string[];
}

/** Options of a strategy as settings give them: all text. */
export type NamingOptions = Readonly<Record<string, string>>;

/** What a plugin contributes under a name. */
export interface NamingStrategyDefinition {
  readonly name: string;
  /** One line for lists. */
  readonly description: string;
  /** Option name → one line on what it does and takes. Others are refused before `create` is called. */
  readonly options: Readonly<Record<string, string>>;
  /**
   * @param resolve makes another strategy by name, for strategies that fall back on one
   * @throws Error with a sentence about the option that is wrong
   */
  create(options: NamingOptions, resolve: (name: string, options?: NamingOptions) => NamingStrategy): NamingStrategy;
}
