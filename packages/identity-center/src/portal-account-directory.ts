import {
  AwsSsoError,
  isAwsSsoError,
  parseAccountId,
  type Account,
  type AccountDirectory,
  type ListedAccount,
  type ListingOptions,
  type SsoSession,
} from '@aws-sso/core';
import { allPages } from './all-pages.js';
import { asCompleted } from './as-completed.js';
import { checkSession } from './check-session.js';
import type { IdentityCenterClients } from './clients.js';
import { explaining } from './explain-error.js';
import { incompleteAnswer } from './issued-token.js';
import { isRefusal } from './service-errors.js';
import { SignedInPortal, type PortalAuth } from './signed-in-portal.js';

/** Enough to list hundreds of accounts in seconds; more only earns 429s. */
const rolesAtATime = 8;

export interface PortalAccountDirectoryOptions {
  readonly auth: PortalAuth;
  readonly clients: IdentityCenterClients;
}

/** Accounts and roles as the AWS access portal shows them. */
export class PortalAccountDirectory implements AccountDirectory {
  readonly #options: PortalAccountDirectoryOptions;

  constructor(options: PortalAccountDirectoryOptions) {
    this.#options = options;
  }

  async *list(session: SsoSession, options: ListingOptions = {}): AsyncGenerator<ListedAccount, void, undefined> {
    // Ends requests under way as well, when the consumer stops early.
    const ended = new AbortController();
    const signal = AbortSignal.any([ended.signal, ...(options.signal === undefined ? [] : [options.signal])]);
    try {
      const portal = this.#portal(session, signal);
      const accounts = await explaining(session, signal, () => accountsIn(portal, session));
      let done = 0;
      options.progress?.({ done, total: accounts.length });
      const listings = asCompleted(accounts, rolesAtATime, (account) =>
        settled(account, async () => {
          const known = knownRoles(account, options);
          return known ?? explaining(session, signal, () => rolesIn(portal, session, account.id));
        }),
      );
      for await (const listing of listings) {
        options.progress?.({ done: ++done, total: accounts.length });
        yield listing;
      }
    } finally {
      ended.abort();
    }
  }

  accounts(session: SsoSession, signal?: AbortSignal): Promise<readonly Account[]> {
    return explaining(session, signal, () => accountsIn(this.#portal(session, signal), session));
  }

  roles(session: SsoSession, accountId: string, signal?: AbortSignal): Promise<readonly string[]> {
    return explaining(session, signal, () => rolesIn(this.#portal(session, signal), session, accountId));
  }

  #portal(session: SsoSession, signal: AbortSignal | undefined): SignedInPortal {
    checkSession(session);
    return new SignedInPortal(this.#options.clients, this.#options.auth, session, signal);
  }
}

/** An account without a name goes by its id. One without an id could be any: the listing is not whole then. */
async function accountsIn(portal: SignedInPortal, session: SsoSession): Promise<readonly Account[]> {
  const entries = await allPages(session, async (page) => {
    const answer = await portal.ask((sso, accessToken, http) => sso.listAccounts({ ...page, accessToken }, http));
    return { items: answer.accountList, nextToken: answer.nextToken };
  });
  return entries.map(({ accountId: id, accountName: name, emailAddress: email }) => {
    if (!id) throw incompleteAnswer(session);
    return { id, name: name ?? id, ...(email === undefined ? {} : { email }) };
  });
}

async function rolesIn(portal: SignedInPortal, session: SsoSession, accountId: string): Promise<readonly string[]> {
  parseAccountId(accountId);
  try {
    const entries = await allPages(session, async (page) => {
      const answer = await portal.ask((sso, accessToken, http) =>
        sso.listAccountRoles({ ...page, accessToken, accountId }, http),
      );
      return { items: answer.roleList, nextToken: answer.nextToken };
    });
    return entries.map(({ roleName }) => {
      // An empty name is one, if no legal one: that is for others to refuse.
      if (roleName === undefined) throw incompleteAnswer(session);
      return roleName;
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new AwsSsoError('AccessDenied', `The account ${accountId} is not among those of "${session.name}".`, {
      hint: 'Check the account id, and who you are signed in as.',
      details: { sessionName: session.name },
    });
  }
}

/** What is known of an account, if that is recent enough to do without asking. */
function knownRoles(account: Account, { known, refreshOlderThan }: ListingOptions): readonly string[] | undefined {
  const entry = known?.get(account.id);
  return entry && refreshOlderThan && entry.listedAt >= refreshOlderThan ? entry.roles : undefined;
}

/** One account that fails does not end the listing; the human side does: nothing more could be listed without it. */
async function settled(account: Account, work: () => Promise<readonly string[]>): Promise<ListedAccount> {
  try {
    return { account, roles: await work() };
  } catch (error) {
    if (isAwsSsoError(error, 'SignInRequired') || isAwsSsoError(error, 'Cancelled')) throw error;
    return { account, error };
  }
}
