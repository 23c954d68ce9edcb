import type { NamedRole } from './named-roles.js';
import { shellWord } from './shell-word.js';
import { printable } from './text.js';

const forSession = (name: string): string => `--sso-session ${shellWord(printable(name))}`;

/** A way out for a name that cannot be written, or is taken. */
export const ownNameFix = ({ accountId, sessionName }: Pick<NamedRole, 'accountId' | 'sessionName'>): string =>
  `Give the account a name of your own: aws-sso settings:set alias.${accountId} NAME ${forSession(sessionName)}`;

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
  return `Name one of them yourself: aws-sso settings:set naming map ${forSession(first.sessionName)}, then aws-sso settings:set naming.names.${first.accountId}.${first.roleName} NAME ${forSession(first.sessionName)}`;
}
