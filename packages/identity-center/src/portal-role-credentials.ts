import {
  AwsSsoError,
  isAwsSsoError,
  isDue,
  isUsableStill,
  parseAccountId,
  parseRoleName,
  type Clock,
  type ProfileIdentity,
  type RoleCredentials,
  type RoleCredentialsProvider,
  type SingleFlight,
  type SsoSession,
  type Storage,
  type StorageRegistry,
} from '@aws-sso/core';
import { checkSession } from './check-session.js';
import type { IdentityCenterClients } from './clients.js';
import { explained, explaining } from './explain-error.js';
import { gotByOne } from './got-by-one.js';
import { incompleteAnswer } from './issued-token.js';
import { isRefusal } from './service-errors.js';
import { SignedInPortal, type PortalAuth } from './signed-in-portal.js';

export interface PortalRoleCredentialsOptions {
  readonly storages: StorageRegistry;
  readonly singleFlight: SingleFlight;
  readonly clock: Clock;
  readonly auth: PortalAuth;
  readonly clients: IdentityCenterClients;
}

/**
 * Role credentials from the cache until they are due, else from the portal, which is asked once for all processes that
 * want the same role at a time. Those that are due and still work do when the portal cannot be reached.
 */
export class PortalRoleCredentials implements RoleCredentialsProvider {
  readonly #options: PortalRoleCredentialsOptions;

  constructor(options: PortalRoleCredentialsOptions) {
    this.#options = options;
  }

  roleCredentials(
    session: SsoSession,
    accountId: string,
    roleName: string,
    signal?: AbortSignal,
  ): Promise<RoleCredentials> {
    return explaining(session, signal, async () => {
      checkSession(session);
      parseAccountId(accountId);
      parseRoleName(roleName);
      const { storages, singleFlight } = this.#options;
      const identity = { sessionName: session.name, accountId, roleName };
      const storage = await storages.storageFor(session);
      const cached = await this.#cached(storage, identity);
      if (cached !== undefined) return cached;
      const key = `role-credentials ${session.name} ${accountId} ${roleName}`;
      const look = () => this.#cached(storage, identity);
      const work = () => this.#fetch(storage, session, identity, signal);
      return await gotByOne(singleFlight, key, { look, work }, signal).catch(async (error: unknown) => {
        const explainedError = explained(error, session);
        if (!isAwsSsoError(explainedError, 'ServiceUnavailable')) throw error;
        const held = await storage.credentials.get(identity);
        if (held === undefined || !isUsableStill(held, this.#options.clock())) throw error;
        return held;
      });
    });
  }

  async #cached(storage: Storage, identity: ProfileIdentity): Promise<RoleCredentials | undefined> {
    const cached = await storage.credentials.get(identity);
    return cached === undefined || isDue(cached, this.#options.clock()) ? undefined : cached;
  }

  async #fetch(
    storage: Storage,
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
      const fresh = {
        accessKeyId,
        secretAccessKey,
        sessionToken,
        expiration: new Date(expiration),
        accountId,
        issuedAt,
      };
      await storage.credentials.put(identity, fresh);
      return fresh;
    } catch (error) {
      throw isRefusal(error) ? notAssigned(session, identity) : error;
    }
  }
}

const notAssigned = (session: SsoSession, { accountId, roleName }: ProfileIdentity): AwsSsoError =>
  new AwsSsoError('AccessDenied', `The role ${roleName} in account ${accountId} is not assigned to you.`, {
    hint: `Check both, and who you are signed in as to the sso-session "${session.name}".`,
    details: { sessionName: session.name },
  });
