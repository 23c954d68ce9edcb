import type { InjectionToken } from 'tsyringe';
import type { SsoSession } from './sso-session.js';

/** Temporary keys of one account role. Key, secret and token are secret. */
export interface RoleCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
  readonly accountId: string;
  /** Absent when it is not known, as for those that the AWS CLI has cached. */
  readonly issuedAt?: Date;
}

/** Role credentials from the cache while they last, else from the portal. */
export interface RoleCredentialsProvider {
  /** @throws AwsSsoError SignInRequired, AccessDenied, ServiceUnavailable */
  roleCredentials(
    session: SsoSession,
    accountId: string,
    roleName: string,
    signal?: AbortSignal,
  ): Promise<RoleCredentials>;
}

export const RoleCredentialsProvider: InjectionToken<RoleCredentialsProvider> = Symbol.for(
  '@aws-sso/core/RoleCredentialsProvider',
);
