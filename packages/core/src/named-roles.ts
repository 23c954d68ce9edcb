import type { AccountNotes } from './account-notes.js';
import type { CollisionPolicy } from './collision-policy.js';
import { identityValues } from './identity-values.js';
import type { ProfileIdentity } from './managed-profiles.js';
import { type NamedStrategy, profileNamer } from './name-profile.js';
import type { ProfilePlanConflict, SessionListing } from './profile-plan.js';
import type { SsoSession } from './sso-session.js';
import { printable } from './text.js';

/** One session's part of a sync. */
export interface SessionToPlan {
  readonly session: SsoSession;
  readonly listing: SessionListing;
  readonly naming: NamedStrategy;
  /** For names that several account roles would share; `error` unless said otherwise. */
  readonly collisions?: CollisionPolicy | undefined;
  /** What the user has written down about accounts, by id. */
  readonly notes?: ReadonlyMap<string, AccountNotes> | undefined;
  /** Keys that every generated profile of the session carries beside its identity: `region`, `output`, … */
  readonly values: Readonly<Record<string, string>>;
  /** What the profiles call for credentials, when SDKs cannot read the session's token. */
  readonly program?: string | undefined;
}

/** A listed account role with the name that its session's strategy gives it. */
export interface NamedRole extends ProfileIdentity {
  readonly name: string;
  /** Why the name cannot be used. */
  readonly problem: string | undefined;
  readonly accountName: string;
  readonly from: SessionToPlan;
}

/** The account roles of a listing, named. There may be very many: no object is made here that need not be. */
export function namedRoles(from: SessionToPlan): NamedRole[] {
  const { session, listing, naming, notes } = from;
  const accountsInSession = listing.accounts.length + listing.failed.length;
  const nameOf = profileNamer(naming);
  const named: NamedRole[] = [];
  for (const { account, roles } of listing.accounts) {
    const known = notes?.get(account.id) ?? nothing;
    for (const roleName of roles) {
      const { name, problem } = nameOf({ session, account, roleName, accountsInSession, ...known });
      named.push({
        sessionName: session.name,
        accountId: account.id,
        roleName,
        accountName: account.name,
        name,
        problem,
        from,
      });
    }
  }
  return named;
}

const nothing: AccountNotes = {};

/** All keys of a role's profile as it should be, identity first. */
export const wantedValues = (role: NamedRole): Record<string, string> =>
  Object.assign(identityValues(role, role.from.program), role.from.values);

/** What the portal returned against AWS's own rules. It is reported; we do not guess what was meant. */
export const refusals = ({ session, listing }: SessionToPlan): ProfilePlanConflict[] =>
  listing.refused.map(({ accountId, roleName }) => ({
    reason: 'refused',
    name: '',
    identities: [],
    message:
      roleName === undefined
        ? `The portal of ${session.name} lists an account with the id "${excerpt(accountId)}", which is not 12 digits; it is left out.`
        : `The portal of ${session.name} lists a role "${excerpt(roleName)}" in account ${excerpt(accountId)}, which is no legal role name; it is left out.`,
  }));

export const identityOf = ({ sessionName, accountId, roleName }: ProfileIdentity): ProfileIdentity => ({
  sessionName,
  accountId,
  roleName,
});

/** `Admin in 123412341234 (emea-widgets-prod)`; for messages. */
export const described = (role: ProfileIdentity & { readonly accountName: string }): string =>
  `${role.roleName} in ${role.accountId} (${excerpt(role.accountName)})`;

/** Remote text for a message: short, and harmless. */
export const excerpt = (text: string): string => printable(text.length > 60 ? `${text.slice(0, 60)}…` : text);
