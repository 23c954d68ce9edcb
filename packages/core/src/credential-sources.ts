import type { ConfigSection } from './aws-config.js';

/**
 * Keys by which a profile gets its credentials elsewhere. SDKs disagree about which of two sources wins, and some refuse
 * a profile that has both an sso-session and the start URL of the time before there were sessions.
 */
const otherSources = new Set([
  'sso_start_url',
  'sso_region',
  'credential_process',
  'credential_source',
  'source_profile',
  'role_arn',
  'web_identity_token_file',
  'login_session',
  'aws_access_key_id',
  'aws_secret_access_key',
  'aws_session_token',
]);

/** What has to go from a profile that is to sign in through an sso-session: one credential source per profile. */
export const withoutOtherSources = (section: ConfigSection | undefined): Record<string, null> =>
  Object.fromEntries(
    [...(section?.values.keys() ?? [])].filter((key) => otherSources.has(key)).map((key) => [key, null]),
  );
