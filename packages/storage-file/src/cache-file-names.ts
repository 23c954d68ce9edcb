import { createHash } from 'node:crypto';
import type { ProfileIdentity, SsoSession } from '@aws-sso/core';
import { pythonJson } from './python-json.js';

const named = (text: string): string => `${createHash('sha1').update(text, 'utf8').digest('hex')}.json`;

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
 * The AWS CLI's name for role credentials in `~/.aws/cli/cache`.
 *
 * Source: `botocore/credentials.py`, `SSOCredentialFetcher._create_cache_key`.
 */
export const credentialsFileName = ({ accountId, roleName, sessionName }: ProfileIdentity): string =>
  named(
    pythonJson(
      { accountId, roleName, ...(isUrl(sessionName) ? { startUrl: sessionName } : { sessionName }) },
      'compact',
    ),
  );

/** A profile from the time before sso-sessions has none; there, its start URL stands for the session's name. */
const isUrl = (text: string): boolean => /^https?:\/\//.test(text);
