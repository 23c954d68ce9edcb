import type { NamedRole } from './named-roles.js';
import { shellWord } from './shell-word.js';
import { printable } from './text.js';

const forSession = (name: string): string => `--sso-session ${shellWord(printable(name))}`;

/** A way out for a name that cannot be written, or is taken. */
export const ownNameFix = ({ accountId, sessionName }: Pick<NamedRole, 'accountId' | 'sessionName'>): string =>
  `Give the account a name of your own: aws-sso settings:set alias.${accountId} NAME ${forSession(sessionName)}`;

/** The same where a profile in the config has the name: another program's, perhaps, that the user comes from. */
export const takenNameFix = (role: Pick<NamedRole, 'accountId' | 'sessionName'>, holder: string): string =>
  `${ownNameFix(role)}, or take the other profile away first: aws-sso profile:remove ${shellWord(printable(holder))}`;

/** A way out for account roles that would share a name: the one that changes the fewest names. */
export function sharedNameFix(group: readonly NamedRole[]): string {
  const [first, ...others] = group;
  if (first === undefined) return '';
  const elsewhere = others.find(({ sessionName }) => sessionName !== first.sessionName);
  if (elsewhere !== undefined && elsewhere.from.naming.id === 'hierarchy') {
    const name = elsewhere.sessionName;
    return `Put a level before the names of one sso-session: aws-sso settings:set naming.prefix ${shellWord(printable(name))} ${forSession(name)}`;
  }
  if (new Set(group.map(({ accountId }) => accountId)).size === group.length)
    return `Tell them apart by their account ids: aws-sso settings:set collisions suffix-account-id ${forSession(first.sessionName)}`;
  if (elsewhere !== undefined)
    return `Begin names with the sso-session: aws-sso settings:set naming flat ${forSession(elsewhere.sessionName)}`;
  return ownRoleFix(first, group);
}

/** For roles of one account: whatever names them now goes on naming the rest. */
function ownRoleFix({ accountId, roleName, sessionName, from }: NamedRole, group: readonly NamedRole[]): string {
  const set = (key: string) => `aws-sso settings:set naming.${key} NAME ${forSession(sessionName)}`;
  const differ = new Set(group.map((role) => role.roleName.toLowerCase())).size === group.length;
  if (from.naming.id === 'hierarchy' && differ && !roleName.includes('='))
    return `Call one of the roles something else: ${set(`map.${roleName}`)}`;
  if (from.naming.id === 'map') return `Name one of them yourself: ${set(`names.${accountId}.${roleName}`)}`;
  return `Choose options, or another strategy, that tell the roles apart: aws-sso naming:preview ${forSession(sessionName)}`;
}
