import { type AccountDirectory, type ListingOptions } from './account-directory.js';
import { type Account, isAccountId, isRoleName } from './account-role.js';
import type { SessionListing } from './profile-plan.js';
import type { SsoSession } from './sso-session.js';
import { byText } from './text.js';

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
  const accounts = new Map<string, { account: Account; roles: Set<string> }>();
  const refused: { accountId: string; roleName?: string }[] = [];
  const failed = new Map<string, { account: Account; error: unknown }>();
  for await (const listed of directory.list(session, options)) {
    const { account } = listed;
    if (!isAccountId(account.id)) refused.push({ accountId: account.id });
    else if ('error' in listed) failed.set(account.id, listed);
    else {
      // Should an account come twice, nothing that is granted is lost: what is lost would be removed.
      const entry = accounts.get(account.id) ?? { account, roles: new Set() };
      if (byText(words(account), words(entry.account)) < 0) entry.account = account;
      accounts.set(account.id, entry);
      for (const roleName of new Set(listed.roles))
        if (isRoleName(roleName)) entry.roles.add(roleName);
        else refused.push({ accountId: account.id, roleName });
    }
  }
  return {
    sessionName: session.name,
    accounts: [...accounts.values()].map(({ account, roles }) => ({ account, roles: [...roles] })),
    refused,
    failed: [...failed.values()],
  };
}

/** What tells entries for one account apart: of two names the same one holds, whichever comes first. */
const words = ({ name, email = '' }: Account): string => `${name}\n${email}`;
