import { type AccountDirectory, type ListingOptions } from './account-directory.js';
import { type Account, isAccountId, isRoleName } from './account-role.js';
import type { SessionListing } from './profile-plan.js';
import type { SsoSession } from './sso-session.js';

/**
 * Collects what the portal shows of a session and sorts out what breaks AWS's own rules for ids and role names.
 *
 * @throws AwsSsoError SignInRequired, AccessDenied, ServiceUnavailable when the accounts cannot be listed at all
 */
export async function listSession(
  directory: AccountDirectory,
  session: SsoSession,
  options: ListingOptions = {},
): Promise<SessionListing> {
  const accounts: { account: Account; roles: string[] }[] = [];
  const refused: { accountId: string; roleName?: string }[] = [];
  const failed: { account: Account; error: unknown }[] = [];
  const seen = new Set<string>();
  for await (const listed of directory.list(session, options)) {
    const { account } = listed;
    if (!isAccountId(account.id)) refused.push({ accountId: account.id });
    else if (seen.has(account.id)) continue;
    else if ('error' in listed) failed.push(listed);
    else {
      const roles = [...new Set(listed.roles)];
      accounts.push({ account, roles: roles.filter(isRoleName) });
      refused.push(
        ...roles.filter((role) => !isRoleName(role)).map((roleName) => ({ accountId: account.id, roleName })),
      );
    }
    seen.add(account.id);
  }
  return { sessionName: session.name, accounts, refused, failed };
}
