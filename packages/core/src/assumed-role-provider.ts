import type { InjectionToken } from 'tsyringe';
import type { AssumedRole } from './credentials-key.js';
import type { RoleCredentials } from './role-credentials-provider.js';
import type { SigningKeys } from './security-token-service.js';

/** Asks a person for the code that an MFA device shows. */
export type AskMfaCode = (mfaSerial: string) => Promise<string>;

/** What it takes to assume a role. None of it is asked for while cached credentials last. */
export interface AssumedRoleWish {
  /** The profile that assumes it, for messages. */
  readonly profileName: string;
  /** Where STS is asked. */
  readonly region: string;
  /** Gets the keys of who assumes it. */
  readonly keys: () => Promise<SigningKeys>;
  /** Absent: there is nobody to ask. */
  readonly askMfaCode?: AskMfaCode | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Temporary keys of a role that is assumed from another one: from the cache while they last, else from STS. */
export interface AssumedRoleProvider {
  /**
   * @throws AwsSsoError InvalidInput (field `mfa_serial`) when a code is needed and nobody is there to ask; AccessDenied,
   *   ServiceUnavailable, StorageUnavailable, Cancelled; what `keys` throws
   */
  assumedRole(role: AssumedRole, wish: AssumedRoleWish): Promise<RoleCredentials>;
}

export const AssumedRoleProvider: InjectionToken<AssumedRoleProvider> = Symbol.for('@aws-sso/core/AssumedRoleProvider');
