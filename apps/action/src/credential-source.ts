import { listed } from '@aws-sso/core';

/** The ways in which a profile can come to credentials, each with the keys that choose it. */
const sources: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['IAM Identity Center', ['sso_session', 'sso_start_url', 'sso_account_id', 'sso_role_name']],
  ['a role', ['role_arn', 'source_profile', 'credential_source', 'web_identity_token_file']],
  ['a program', ['credential_process']],
  ['access keys', ['aws_access_key_id', 'aws_secret_access_key']],
  ['a console sign-in', ['login_session']],
];

/**
 * What is wrong with how a profile gets its credentials, or undefined. A profile with two sources is read one way by the
 * AWS CLI and another way by the SDKs; half of an account role is no source at all.
 *
 * @example credentialSourceProblem(new Set(['sso_session', 'role_arn']))
 */
export function credentialSourceProblem(keys: ReadonlySet<string>): string | undefined {
  const used = sources.filter(([, marks]) => marks.some((key) => keys.has(key))).map(([name]) => name);
  if (used.length > 1)
    return `The profile gets credentials from ${listed(used)}; AWS tools disagree on which one counts.`;
  const [account, role] = [keys.has('sso_account_id'), keys.has('sso_role_name')];
  if (account !== role)
    return `The profile has ${account ? 'sso_account_id but no sso_role_name' : 'sso_role_name but no sso_account_id'}.`;
  if (account && !keys.has('sso_session') && !keys.has('sso_start_url'))
    return 'The profile has an account role but no sso_session.';
  return undefined;
}
