import {
  AwsSsoError,
  assumeRole,
  nobodyToAsk,
  type AssumedRole,
  type AssumedRoleProvider,
  type AssumedRoleWish,
  type RoleCredentials,
  type SecurityTokenService,
} from '@aws-sso/core';
import { KeptCredentials, type KeptCredentialsOptions } from './kept-credentials.js';

export interface StsAssumedRolesOptions extends KeptCredentialsOptions {
  readonly sts: SecurityTokenService;
}

/** Another process may wait for a person who looks for a device; whoever answers, answers for all. */
const personPatienceMs = 5 * 60_000;

/** Roles that are assumed from account roles: their credentials are kept as those of account roles are. */
export class StsAssumedRoles implements AssumedRoleProvider {
  readonly #options: StsAssumedRolesOptions;
  readonly #kept: KeptCredentials;

  constructor(options: StsAssumedRolesOptions) {
    this.#options = options;
    this.#kept = new KeptCredentials(options);
  }

  async assumedRole(role: AssumedRole, wish: AssumedRoleWish): Promise<RoleCredentials> {
    const { signal } = wish;
    if (signal?.aborted === true) throw cancelled();
    const needsPerson = role.mfaSerial !== undefined;
    if (needsPerson && wish.askMfaCode === undefined) return this.#withoutPerson(role, wish);
    // The keys are got before the flight: roles that chain from each other in both directions must not wait for each other.
    const prepare = async () => {
      const keys = await wish.keys();
      return () => assumeRole(this.#options.sts, role, keys, wish);
    };
    const patienceMs = needsPerson ? personPatienceMs : undefined;
    return this.#kept.get(role, { prepare, signal, patienceMs }).catch((error: unknown) => {
      throw signal?.aborted === true ? cancelled() : error;
    });
  }

  /** Nobody can renew them, so they are used to their end. */
  async #withoutPerson(role: AssumedRole, wish: AssumedRoleWish): Promise<RoleCredentials> {
    const held = await this.#kept.usableStill(role);
    if (held === undefined) throw nobodyToAsk(wish);
    return held;
  }
}

const cancelled = (): AwsSsoError => new AwsSsoError('Cancelled', 'Cancelled.');
