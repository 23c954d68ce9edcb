import type { Account } from './account-role.js';
import type { Cleaning } from './clean-level.js';
import type { NamingOptions, NamingOptionValues, NamingSchema } from './naming-options.js';
import type { SsoSession } from './sso-session.js';

export interface NamingInput {
  readonly session: SsoSession;
  readonly account: Account;
  readonly roleName: string;
  /** How many accounts the session shows, for strategies that shorten names when there is one. */
  readonly accountsInSession: number;
  /** The user's own name for the account, where settings give one. */
  readonly alias?: string;
  /** The user's own notes on the account by key, where settings give some. */
  readonly tags?: ReadonlyMap<string, string>;
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
  /**
   * Between levels; `.` unless said otherwise. Out of `_ . @ + - % : /`; with one of the last three, names are outside of
   * what every tool takes, and users are told so.
   */
  readonly separator?: string;
  /** `lower` (the default) or `keep`. */
  readonly letterCase?: 'lower' | 'keep';
  /**
   * `tidy` (the default), or `least` for names that have to be those of another program: then levels that every tool reads
   * stay as they are, `Acme---Prod` and `Inc.` too.
   */
  readonly cleaning?: Cleaning;
  segments(input: NamingInput): readonly string[];
}

/** Makes another strategy by name, for strategies that fall back on one. Fails as `NamingRegistry.create` does. */
export type ResolveNaming = (name: string, options?: NamingOptions) => Promise<NamingStrategy>;

/** What a plugin contributes under a name. */
export interface NamingStrategyDefinition<Schema extends NamingSchema = NamingSchema> {
  readonly name: string;
  /** One line for lists. */
  readonly description: string;
  /** What it can be told. Everything else is refused before `create` is called. */
  readonly options: Schema;
  /** Options that show what the strategy does, for lists and previews. Needed only where it cannot do without any. */
  readonly example?: NamingOptions;
  /**
   * @param options checked against the schema, defaults filled in
   * @returns the strategy, or a promise of it for those that load a library first
   * @throws Error with a sentence about the option that is wrong
   */
  create(options: NamingOptionValues<Schema>, resolve: ResolveNaming): NamingStrategy | Promise<NamingStrategy>;
}

/**
 * Types a naming strategy; returns it as it is.
 *
 * @example
 * export const team = defineNamingStrategy({
 *   name: 'team',
 *   description: 'The team, the account, the role',
 *   options: { team: { type: 'text', description: 'name of the team', required: true } },
 *   create: ({ team }) => ({ segments: ({ account, roleName }) => [team, account.name, roleName] }),
 * });
 */
export const defineNamingStrategy = <const Schema extends NamingSchema>(
  definition: NamingStrategyDefinition<Schema>,
): NamingStrategyDefinition<Schema> => definition;
