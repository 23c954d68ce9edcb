import type { Account } from './account-role.js';
import type { PlannedSync } from './sync-profiles.js';

/** An account of which it is not known what may be used there. */
export interface UnlistedAccount {
  readonly sessionName: string;
  readonly account: Account;
  readonly error: unknown;
}

/** What a planned sync comes to. */
export interface SyncOutcome {
  /** How many profiles would change. */
  readonly changes: number;
  /** A name goes away, which a person has to agree to. */
  readonly needsConsent: boolean;
  /** Accounts whose roles could not be listed. */
  readonly unlisted: readonly UnlistedAccount[];
  /** A session could not be listed because nobody is signed in to it. */
  readonly needsSignIn: boolean;
  /** Even when all of the plan is carried out, profiles are missing: there are conflicts, unlisted accounts or sessions. */
  readonly isPartial: boolean;
}

/** Judges a planned sync: what to ask, and whether it is a success. */
export function syncOutcome({
  plan,
  listings,
  unlistedSessions,
}: Pick<PlannedSync, 'plan' | 'listings' | 'unlistedSessions'>): SyncOutcome {
  const { create, update, rename, remove, conflicts } = plan;
  const unlisted = listings.flatMap(({ sessionName, failed }) =>
    failed.map(({ account, error }) => ({ sessionName, account, error })),
  );
  return {
    changes: create.length + update.length + rename.length + remove.length,
    needsConsent: rename.length + remove.length > 0,
    unlisted,
    needsSignIn: unlistedSessions.some(({ error }) => error.code === 'SignInRequired'),
    isPartial: conflicts.length + unlisted.length + unlistedSessions.length > 0,
  };
}
