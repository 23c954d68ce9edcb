import type { SectionValues } from './aws-config.js';
import type { Account } from './account-role.js';
import type { ManagedProfile, ProfileIdentity } from './managed-profiles.js';

/** A profile that the listing asks for. */
export interface PlannedProfile extends ProfileIdentity {
  readonly name: string;
  /** The account's name as the portal has it; remote text. */
  readonly accountName: string;
  /** Hand-written profiles that sign in as the same account role; they are left alone. */
  readonly alsoKnownAs: readonly string[];
}

export interface ProfileToWrite extends PlannedProfile {
  /** Only what has to change; for a new profile, all of it. */
  readonly values: SectionValues;
  /** What will have been written last, for the next three-way merge. */
  readonly wrote: Readonly<Record<string, string>>;
}

export interface ProfileToRename extends ProfileToWrite {
  readonly from: string;
}

/** An account role that gets no profile, or not the profile that it should. */
export interface ProfilePlanConflict {
  readonly reason: 'same-name' | 'taken' | 'illegal-name' | 'refused';
  /** The name in question; empty when there is none. */
  readonly name: string;
  readonly identities: readonly ProfileIdentity[];
  /** A sentence for people; remote text in it is made printable. */
  readonly message: string;
  /** What the user can do about it, as a sentence with a command to copy. */
  readonly fix?: string;
}

/** What a sync would do: a value, printable, made without touching anything. Every list is in the order of names. */
export interface ProfilePlan {
  readonly create: readonly ProfileToWrite[];
  readonly update: readonly ProfileToWrite[];
  readonly rename: readonly ProfileToRename[];
  readonly remove: readonly ManagedProfile[];
  readonly keep: readonly PlannedProfile[];
  readonly conflicts: readonly ProfilePlanConflict[];
  /** Account roles without a profile because they would share a name and the user wants such roles left out. */
  readonly skipped: readonly ProfilePlanConflict[];
}

/** What the portal showed of one session, checked. */
export interface SessionListing {
  readonly sessionName: string;
  readonly accounts: readonly { readonly account: Account; readonly roles: readonly string[] }[];
  /** Entries that break AWS's own rules for account ids and role names: reported, never cleaned, never written. */
  readonly refused: readonly { readonly accountId: string; readonly roleName?: string }[];
  /** Accounts whose roles could not be listed. While there is one, nothing of the session is removed. */
  readonly failed: readonly { readonly account: Account; readonly error: unknown }[];
}

export const isPlanEmpty = (plan: ProfilePlan): boolean =>
  plan.create.length + plan.update.length + plan.rename.length + plan.remove.length === 0;
