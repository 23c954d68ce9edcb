import { type ProfileIdentity, identityKey } from './managed-profiles.js';

/**
 * A role that is assumed, directly or by way of others, with the credentials of an account role of a session; and what is
 * said to get it, by which the AWS CLI tells such credentials apart.
 */
export interface AssumedRole {
  readonly sessionName: string;
  readonly roleArn: string;
  /** Absent when nobody has chosen one: then the name that is used does not count. */
  readonly roleSessionName?: string | undefined;
  readonly externalId?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly mfaSerial?: string | undefined;
}

/** Whose temporary keys: those of an account role, or of a role that is assumed from one. Holds no secret. */
export type CredentialsKey = ProfileIdentity | AssumedRole;

export const isAssumedRole = (key: CredentialsKey): key is AssumedRole => 'roleArn' in key;

/** A map key; equal exactly when the same credentials are meant. */
export const credentialsKeyText = (key: CredentialsKey): string => {
  if (!isAssumedRole(key)) return identityKey(key);
  const { sessionName, roleArn, roleSessionName, externalId, durationSeconds, mfaSerial } = key;
  // A list of another length than that of an account role, so that neither can pass for the other.
  return JSON.stringify([sessionName, roleArn, roleSessionName, externalId, durationSeconds, mfaSerial]);
};

/** Each key once, in the order of the first. */
export const uniqueCredentialsKeys = (keys: readonly CredentialsKey[]): CredentialsKey[] => [
  ...new Map(keys.map((key) => [credentialsKeyText(key), key])).values(),
];
