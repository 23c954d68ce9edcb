import {
  AwsSsoError,
  parseAccountId,
  parseRoleName,
  type ProfileIdentity,
  type RoleCredentials,
  type RoleCredentialsProvider,
  type SsoSession,
} from '@aws-sso/core';
import { checkSession } from './check-session.js';
import type { IdentityCenterClients } from './clients.js';
import { explained, explaining } from './explain-error.js';
import { incompleteAnswer } from './issued-token.js';
import { KeptCredentials, type KeptCredentialsOptions } from './kept-credentials.js';
import { isRefusal } from './service-errors.js';
import { SignedInPortal, type PortalAuth } from './signed-in-portal.js';

export interface PortalRoleCredentialsOptions extends KeptCredentialsOptions {
  readonly auth: PortalAuth;
  readonly clients: IdentityCenterClients;
}

/** Role credentials from the cache until they are due, else from the portal. */
export class PortalRoleCredentials implements RoleCredentialsProvider {
  readonly #options: PortalRoleCredentialsOptions;
  readonly #kept: KeptCredentials;

  constructor(options: PortalRoleCredentialsOptions) {
    this.#options = options;
    this.#kept = new KeptCredentials(options);
  }

  roleCredentials(
    session: SsoSession,
    accountId: string,
    roleName: string,
    signal?: AbortSignal,
  ): Promise<RoleCredentials> {
    return explaining(session, signal, () => {
      checkSession(session);
      parseAccountId(accountId);
      parseRoleName(roleName);
      const identity = { sessionName: session.name, accountId, roleName };
      const prepare = () => Promise.resolve(() => this.#fetch(session, identity, signal));
      return this.#kept.get(identity, { prepare, signal });
    });
  }

  async #fetch(
    session: SsoSession,
    identity: ProfileIdentity,
    signal: AbortSignal | undefined,
  ): Promise<RoleCredentials> {
    const { clients, auth } = this.#options;
    const { accountId, roleName } = identity;
    const portal = new SignedInPortal(clients, auth, session, signal);
    try {
      const issuedAt = this.#options.clock();
      const answer = await portal.ask((sso, accessToken, http) =>
        sso.getRoleCredentials({ accessToken, accountId, roleName }, http),
      );
      const { accessKeyId, secretAccessKey, sessionToken, expiration } = answer.roleCredentials ?? {};
      if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw incompleteAnswer(session);
      return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration), accountId, issuedAt };
    } catch (error) {
      throw isRefusal(error) ? notAssigned(session, identity) : explained(error, session);
    }
  }
}

const notAssigned = (session: SsoSession, { accountId, roleName }: ProfileIdentity): AwsSsoError =>
  new AwsSsoError('AccessDenied', `The role ${roleName} in account ${accountId} is not assigned to you.`, {
    hint: `Check both, and who you are signed in as to the sso-session "${session.name}".`,
    details: { sessionName: session.name },
  });
