import {
  isAssumedRole,
  type AssumedRole,
  type CredentialsKey,
  type ProfileIdentity,
  type SsoSession,
} from '@aws-sso/core';
import { compactPythonJson, pythonJson, type JsonObject } from './python-json.js';
import { sha1 } from './sha1.js';

const named = (text: string): string => `${sha1(text)}.json`;

/**
 * The AWS CLI's name for the token of a session in `~/.aws/sso/cache`: only the session's name counts.
 *
 * Source: `botocore/tokens.py`, `SSOTokenProvider`; the same from 2.9 to 2.36.
 */
export const tokenFileName = ({ name }: Pick<SsoSession, 'name'>): string => named(name);

/**
 * The AWS CLI's name for a client registration in `~/.aws/sso/cache`. The scopes that count are those configured, `null`
 * when there are none. The kind of sign-in does not count: browser and device registrations overwrite each other.
 *
 * Source: `botocore/utils.py`, `BaseSSOTokenFetcher._registration_cache_key`.
 */
export const registrationFileName = ({ name, region, startUrl, registrationScopes }: SsoSession): string =>
  named(pythonJson({ region, scopes: registrationScopes ?? null, session_name: name, startUrl, tool: 'botocore' }));

/**
 * The AWS CLI's name for temporary keys in `~/.aws/cli/cache`. Of an assumed role, what is said to get it counts, and not who
 * says it.
 *
 * Source: `botocore/credentials.py`, `_create_cache_key` of `SSOCredentialFetcher` and `BaseAssumeRoleCredentialFetcher`.
 */
export const credentialsFileName = (key: CredentialsKey): string =>
  isAssumedRole(key) ? named(pythonJson(assumeRoleArguments(key))) : roleCredentialsFileName(key);

/** The same for an account role. */
export function roleCredentialsFileName({ accountId, roleName, sessionName }: ProfileIdentity): string {
  const session = isUrl(sessionName) ? { startUrl: sessionName } : { sessionName };
  return named(compactPythonJson({ accountId, roleName, ...session }));
}

/** In the order of the alphabet. */
const assumeRoleArguments = (role: AssumedRole): JsonObject => ({
  DurationSeconds: role.durationSeconds,
  ExternalId: role.externalId,
  RoleArn: role.roleArn,
  RoleSessionName: role.roleSessionName,
  SerialNumber: role.mfaSerial,
});

/** A profile from the time before sso-sessions has none; there, its start URL stands for the session's name. */
const isUrl = (text: string): boolean => /^https?:\/\//.test(text);
