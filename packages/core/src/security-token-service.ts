import type { InjectionToken } from 'tsyringe';
import type { RoleCredentials } from './role-credentials-provider.js';

/** What a request is signed with; role credentials are such keys. */
export type SigningKeys = Pick<RoleCredentials, 'accessKeyId' | 'secretAccessKey'> & {
  readonly sessionToken?: string;
};

/** Who somebody's keys are. */
export interface CallerIdentity {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
}

/** A role to be taken on. */
export interface RoleToAssume {
  readonly roleArn: string;
  readonly roleSessionName: string;
  readonly externalId?: string | undefined;
  /** 900 to 3600, since the caller's keys come from a role, too. Default: what the service says. */
  readonly durationSeconds?: number | undefined;
  readonly mfa?: { readonly serialNumber: string; readonly code: string } | undefined;
}

/** AWS STS: who keys are, and keys of another role for them. `region` tells whom to ask. */
export interface SecurityTokenService {
  /** @throws AwsSsoError AccessDenied for keys that are worth nothing (any more), ServiceUnavailable, Cancelled */
  callerIdentity(keys: SigningKeys, region: string, signal?: AbortSignal): Promise<CallerIdentity>;
  /** @throws the same; AccessDenied also when the role does not let the caller in */
  assumeRole(keys: SigningKeys, region: string, role: RoleToAssume, signal?: AbortSignal): Promise<RoleCredentials>;
}

export const SecurityTokenService: InjectionToken<SecurityTokenService> = Symbol.for(
  '@aws-sso/core/SecurityTokenService',
);
