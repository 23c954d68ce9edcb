import { identityValues } from './identity-values.js';
import { type ProfileIdentity, identityKey } from './managed-profiles.js';
import { type NamedStrategy, nameProfile } from './name-profile.js';
import type { ProfilePlanConflict, SessionListing } from './profile-plan.js';
import type { SsoSession } from './sso-session.js';
import { byText, listed, printable } from './text.js';

/** One session's part of a sync. */
export interface SessionToPlan {
  readonly session: SsoSession;
  readonly listing: SessionListing;
  readonly naming: NamedStrategy;
  /** Keys that every generated profile of the session carries beside its identity: `region`, `output`, … */
  readonly values: Readonly<Record<string, string>>;
  /** What the profiles call for credentials, when SDKs cannot read the session's token. */
  readonly program?: string | undefined;
}

/** A listed account role with the name that its session's strategy gives it. */
export interface NamedRole extends ProfileIdentity {
  readonly name: string;
  /** Why the name cannot be used. */
  readonly problem?: string;
  readonly accountName: string;
  /** All keys of the profile as it should be, identity first. */
  readonly wanted: Readonly<Record<string, string>>;
}

export function namedRoles({ session, listing, naming, values, program }: SessionToPlan): NamedRole[] {
  const accountsInSession = listing.accounts.length + listing.failed.length;
  return listing.accounts.flatMap(({ account, roles }) =>
    roles.map((roleName) => ({
      sessionName: session.name,
      accountId: account.id,
      roleName,
      accountName: account.name,
      ...nameProfile(naming, { session, account, roleName, accountsInSession }),
      wanted: {
        ...identityValues({ sessionName: session.name, accountId: account.id, roleName }, program),
        ...values,
      },
    })),
  );
}

/** Names that cannot be written, and names that several account roles would share; letter case does not tell apart. */
export function nameConflicts(roles: readonly NamedRole[]): ProfilePlanConflict[] {
  const illegal = roles
    .filter(({ problem }) => problem !== undefined)
    .map((role) => ({
      reason: 'illegal-name' as const,
      name: role.name,
      identities: [identityOf(role)],
      message: `${described(role)} would be named "${excerpt(role.name)}", but a profile name ${role.problem ?? ''}.`,
    }));
  const byName = new Map<string, NamedRole[]>();
  for (const role of roles.filter(({ problem }) => problem === undefined)) {
    const group = byName.get(role.name.toLowerCase());
    if (group === undefined) byName.set(role.name.toLowerCase(), [role]);
    else group.push(role);
  }
  const shared = [...byName.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const inOrder = group.sort((a, b) => byText(identityKey(a), identityKey(b)));
      const name = inOrder[0]?.name ?? '';
      return {
        reason: 'same-name' as const,
        name,
        identities: inOrder.map(identityOf),
        message: `${listed(inOrder.map(described))} would all be named "${name}".`,
      };
    });
  return [...illegal, ...shared];
}

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

const excerpt = (text: string): string => printable(text.length > 60 ? `${text.slice(0, 60)}…` : text);
