/** (sso-session, account id, role): who a profile signs in as. It survives renames. */
export interface ProfileIdentity {
  readonly sessionName: string;
  readonly accountId: string;
  readonly roleName: string;
}

/** A profile that we generated and keep in step. */
export interface ManagedProfile extends ProfileIdentity {
  readonly name: string;
  /** The keys as we last wrote them: the base of the three-way merge that keeps what the user added or changed. */
  readonly wrote: Readonly<Record<string, string>>;
}

/**
 * What we know to be ours in one config file. Kept beside the file's history, changed under the same lock. Losing it may
 * stop us from pruning; it never makes us delete.
 */
export interface ManagedProfiles {
  readonly profiles: readonly ManagedProfile[];
  /** Account roles that the user removed for good: a sync does not bring them back. */
  readonly excluded: readonly ProfileIdentity[];
}

export const noManagedProfiles: ManagedProfiles = { profiles: [], excluded: [] };

/** A map key for an identity; equal exactly when all three parts are. */
export const identityKey = ({ sessionName, accountId, roleName }: ProfileIdentity): string =>
  JSON.stringify([sessionName, accountId, roleName]);

export const sameIdentity = (a: ProfileIdentity, b: ProfileIdentity): boolean => identityKey(a) === identityKey(b);

/** Each identity once, in the order of the first. */
export const withoutRepeats = (identities: readonly ProfileIdentity[]): ProfileIdentity[] => [
  ...new Map(identities.map((identity) => [identityKey(identity), identity])).values(),
];
