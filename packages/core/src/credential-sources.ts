import type { ConfigSection } from './aws-config.js';
import { listed } from './text.js';

/** A way in which a profile can come to credentials. */
export interface CredentialSource {
  /** As part of a sentence: `a role`. */
  readonly name: string;
  /** Of these, one is enough to choose the source. */
  readonly keys: readonly string[];
}

/** Keys of a profile that signs in through an sso-session. */
const ofSsoSession = ['sso_session', 'sso_account_id', 'sso_role_name'];

/** What stood in the profile itself in the time before there were sso-sessions. */
const beforeSessions = ['sso_start_url', 'sso_region'];

/** All that there are. SDKs disagree about which of two sources in one profile counts. */
const credentialSources: readonly CredentialSource[] = [
  { name: 'IAM Identity Center', keys: [...ofSsoSession, ...beforeSessions] },
  { name: 'a role', keys: ['role_arn', 'source_profile', 'credential_source', 'web_identity_token_file'] },
  { name: 'a program', keys: ['credential_process'] },
  { name: 'access keys', keys: ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'] },
  { name: 'a console sign-in', keys: ['login_session'] },
];

const sourceKeys = new Set(credentialSources.flatMap(({ keys }) => keys));

/** Whether a profile with that key gets its credentials elsewhere than from IAM Identity Center. */
export const isOtherSourceKey = (key: string): boolean => sourceKeys.has(key) && !key.startsWith('sso_');

/**
 * What has to go from a profile that is to get credentials in one way: one credential source per profile.
 *
 * @param wanted the keys that it will have
 */
export const withoutOtherSources = (
  section: ConfigSection | undefined,
  wanted: Readonly<Record<string, string>>,
): Record<string, null> =>
  Object.fromEntries(
    [...(section?.values.keys() ?? [])]
      .filter((key) => sourceKeys.has(key) && !Object.hasOwn(wanted, key))
      .map((key) => [key, null]),
  );

/**
 * What is wrong with how a profile gets its credentials, or undefined. Half of an account role is no source at all, and
 * a start URL or region beside an sso-session that has another one is refused by some tools and ignored by others.
 *
 * @param values the keys of the profile
 * @param session the keys of its sso-session, when there is one
 * @example credentialSourceProblem(new Map([['sso_session', 'work'], ['role_arn', '…']]))
 */
export function credentialSourceProblem(
  values: ReadonlyMap<string, string>,
  session?: ReadonlyMap<string, string>,
): string | undefined {
  const used = credentialSources.filter(({ keys }) => keys.some((key) => values.has(key))).map(({ name }) => name);
  if (used.length > 1)
    return `The profile gets credentials from ${listed(used)}; AWS tools disagree on which one counts.`;
  const [account, role] = [values.has('sso_account_id'), values.has('sso_role_name')];
  if (account !== role)
    return `The profile has ${account ? 'sso_account_id but no sso_role_name' : 'sso_role_name but no sso_account_id'}.`;
  if (account && !values.has('sso_session') && !values.has('sso_start_url'))
    return 'The profile has an account role but no sso_session.';
  if (session === undefined || !values.has('sso_session')) return undefined;
  const other = beforeSessions.find((key) => values.has(key) && values.get(key) !== session.get(key));
  return other && `The profile has another ${other} than its sso-session; AWS tools disagree on which one counts.`;
}
