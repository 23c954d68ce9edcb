import {
  type ProfileIdentity,
  type RoleCredentials,
  isAccountId,
  isRoleName,
  isPlainSession,
  regionProblem,
} from '@aws-sso/core';
import { awsPaths, isStorageUnset, peekConfig, peekCredentials } from '@aws-sso/storage-file';
import type { WantedCredentials } from '../credentials/wanted-credentials.js';
import { plainWish } from './plain-wish.js';

/** The machine as one process finds it. */
export interface Moment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
}

/** Whose credentials are wanted where the settings have to say which storage they are in. */
export interface StoredSomewhere {
  readonly identity: ProfileIdentity;
  readonly homeDirectory: string;
  readonly dataDirectory: string;
  readonly settingsFile: string;
}

/**
 * Finds what a command line of `credential-process` wants in the AWS CLI's cache, reading no more than that takes. It comes to
 * what `GetProfileCredentials` would come to, or to nothing: that one has the last word wherever a glance does not do.
 *
 * @param words after `credential-process`
 * @returns undefined for what a glance cannot answer
 * @throws AwsSsoError when the variables make no sense
 */
export function lookInCache(words: readonly string[], moment: Moment): RoleCredentials | StoredSomewhere | undefined {
  const wanted = plainWish(words);
  if (wanted === undefined) return undefined;
  const { homeDirectory } = moment;
  const paths = awsPaths(moment);
  const identity = checkedIdentity(wanted, peekConfig(paths.configFile));
  if (identity === undefined) return undefined;
  const { settingsFile } = paths;
  return isStorageUnset(settingsFile)
    ? peekCredentials(homeDirectory, identity)
    : { identity, homeDirectory, dataDirectory: paths.dataDirectory, settingsFile };
}

/** With the same checks as elsewhere, so that nothing works here that fails there. */
function checkedIdentity(wanted: WantedCredentials, find: ReturnType<typeof peekConfig>): ProfileIdentity | undefined {
  const identity =
    'profileName' in wanted ? signInOf(find({ type: 'profile', name: wanted.profileName })) : wanted.identity;
  const session = identity && find({ type: 'sso-session', name: identity.sessionName });
  const [startUrl, region] = [session?.get('sso_start_url'), session?.get('sso_region')];
  if (identity === undefined || startUrl === undefined || region === undefined) return undefined;
  const registrationScopes = session?.get('sso_registration_scopes');
  const isRight =
    isPlainSession({ name: identity.sessionName, startUrl, region, registrationScopes }) &&
    isAccountId(identity.accountId) &&
    isRoleName(identity.roleName);
  return isRight ? identity : undefined;
}

/** Of a profile that does nothing but sign in through its sso-session. */
function signInOf(profile: ReadonlyMap<string, string> | undefined): ProfileIdentity | undefined {
  const [sessionName, accountId] = [profile?.get('sso_session'), profile?.get('sso_account_id')];
  const [roleName, region] = [profile?.get('sso_role_name'), profile?.get('region')];
  if (sessionName === undefined || accountId === undefined || roleName === undefined) return undefined;
  if (region !== undefined && regionProblem(region) !== undefined) return undefined;
  return profile?.has('role_arn') === true ? undefined : { sessionName, accountId, roleName };
}
