import { identityKey } from './managed-profiles.js';
import { type NamedRole, described, excerpt, identityOf } from './named-roles.js';
import { nameProblem } from './portable-name.js';
import type { ProfilePlanConflict } from './profile-plan.js';
import { ownNameFix, sharedNameFix } from './naming-fixes.js';
import { isPortableSeparator } from './name-profile.js';
import { byText, listed } from './text.js';

/** Who gets which name. Each role is in exactly one of the lists. */
export interface SettledNames {
  readonly named: readonly NamedRole[];
  readonly conflicts: readonly ProfilePlanConflict[];
  /** Names that several roles would share, where the user wants such roles left out. */
  readonly skipped: readonly ProfilePlanConflict[];
}

/**
 * Takes out the names that cannot be written, and deals with those that several account roles would share as the policy of
 * each role's session says. Letter case does not tell names apart. It depends on which roles there are, never on their order.
 *
 * @param nameNow the name that a role's profile has now; a role whose name carries its account id keeps that while its session
 *   has a gap: whoever it shares the name with may be in the gap
 */
export function settleNames(
  roles: readonly NamedRole[],
  nameNow: (role: NamedRole) => string | undefined = () => undefined,
): SettledNames {
  const writable = roles.filter(isWritable);
  const crowd = sharing(writable);
  const crowded = new Set(crowd.flat());
  const needsId = (role: NamedRole): boolean =>
    role.from.collisions === 'suffix-account-id' &&
    isWritable(role) &&
    (crowded.has(role) || (role.from.listing.failed.length > 0 && nameNow(role) === withId(role)));
  const isTold = roles.some(needsId);
  const told = isTold ? roles.map((role) => (needsId(role) ? renamed(role, withId(role)) : role)) : roles;
  // What was told apart may now have the name of yet another role.
  const named = isTold ? told.filter(isWritable) : writable;
  const groups = (isTold ? sharing(named) : crowd).map(inOrder);
  const nameless = new Set(groups.flat());
  const isSkipped = (group: readonly NamedRole[]) => group.every(({ from }) => from.collisions === 'skip');
  return {
    named: nameless.size === 0 ? named : named.filter((role) => !nameless.has(role)),
    conflicts: [
      ...told.filter((role) => !isWritable(role)).map(illegalName),
      ...groups.filter((group) => !isSkipped(group)).map(sharedName),
    ],
    skipped: groups.filter(isSkipped).map(sharedName),
  };
}

const isWritable = ({ problem }: NamedRole): boolean => problem === undefined;

/** Groups of roles with one name, of two roles or more. Hardly any role is in one: a first look asks for no more than that. */
function sharing(roles: readonly NamedRole[]): NamedRole[][] {
  const seen = new Set<string>();
  const groups = new Map<string, NamedRole[]>();
  for (const { name } of roles) {
    const folded = name.toLowerCase();
    const before = seen.size;
    if (seen.add(folded).size === before) groups.set(folded, []);
  }
  if (groups.size > 0) for (const role of roles) groups.get(role.name.toLowerCase())?.push(role);
  return [...groups.values()];
}

const withId = ({ name, accountId }: NamedRole): string => `${name}-${accountId}`;

function renamed(role: NamedRole, name: string): NamedRole {
  const problem = nameProblem(name, isPortableSeparator(role.from.naming.strategy.separator) ? 'generated' : 'typed');
  return { ...role, name, problem };
}

const inOrder = (group: readonly NamedRole[]): NamedRole[] =>
  group
    .map((role) => ({ role, key: identityKey(role) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ role }) => role);

const illegalName = (role: NamedRole): ProfilePlanConflict => ({
  reason: 'illegal-name',
  name: role.name,
  identities: [identityOf(role)],
  message: `${described(role)} would be named "${excerpt(role.name)}", but a profile name ${role.problem ?? ''}.`,
  fix: ownNameFix(role),
});

/** Of very many, the message names a few. */
const namedInMessage = 5;

function sharedName(group: readonly NamedRole[]): ProfilePlanConflict {
  const name = group[0]?.name ?? '';
  const more = group.length - namedInMessage;
  const words = (more > 1 ? group.slice(0, namedInMessage) : group).map(described);
  return {
    reason: 'same-name',
    name,
    identities: group.map(identityOf),
    message: `${listed(more > 1 ? [...words, `${more} others`] : words)} would all be named "${name}".`,
    fix: sharedNameFix(group),
  };
}
