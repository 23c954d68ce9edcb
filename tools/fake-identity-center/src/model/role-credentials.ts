import { randomInt } from 'node:crypto';
import type { Organisation } from './organisations.js';
import type { Secrets } from './secrets.js';

/** Temporary keys for one role in one account. `expiresAt` in epoch milliseconds. */
export interface IssuedRoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly organisation: Organisation;
  readonly accountId: string;
  readonly roleName: string;
  /** Only of roles that were assumed, not handed out by the portal. */
  readonly sessionName?: string | undefined;
  expiresAt: number;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const accessKeyId = (): string => `ASIA${Array.from({ length: 16 }, () => base32[randomInt(base32.length)]).join('')}`;

/** The keys that were handed out, and who they are. */
export class RoleCredentials {
  readonly #byAccessKeyId = new Map<string, IssuedRoleCredentials>();

  constructor(private readonly secrets: Secrets) {}

  issue(
    organisation: Organisation,
    accountId: string,
    roleName: string,
    now: number,
    { sessionName, seconds = organisation.credentialsLifetimeSeconds }: { sessionName?: string; seconds?: number } = {},
  ): IssuedRoleCredentials {
    const issued: IssuedRoleCredentials = {
      accessKeyId: accessKeyId(),
      secretAccessKey: this.secrets.mint('secretAccessKey', '', 30),
      sessionToken: this.secrets.mint('sessionToken', 'IQoJb3JpZ2luX2Vj', 192),
      organisation,
      accountId,
      roleName,
      sessionName,
      expiresAt: now + seconds * 1000,
    };
    this.#byAccessKeyId.set(issued.accessKeyId, issued);
    return issued;
  }

  find(accessKeyId: string, sessionToken: string): IssuedRoleCredentials | undefined {
    const issued = this.#byAccessKeyId.get(accessKeyId);
    return issued?.sessionToken === sessionToken ? issued : undefined;
  }

  expire(organisations: readonly Organisation[], now: number): void {
    for (const issued of this.#byAccessKeyId.values()) {
      if (organisations.includes(issued.organisation)) issued.expiresAt = now;
    }
  }
}
