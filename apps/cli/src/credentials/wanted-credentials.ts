import { invalidInput, type ProfileIdentity } from '@aws-sso/core';

/** What a command line or variables say about whose credentials are wanted. */
export interface CredentialsWish {
  readonly profile?: string | undefined;
  readonly 'sso-session'?: string | undefined;
  readonly 'account-id'?: string | undefined;
  readonly 'role-name'?: string | undefined;
}

/** Whose credentials are wanted: those of a profile or those of an account role. */
export type WantedCredentials = { readonly profileName: string } | { readonly identity: ProfileIdentity };

const roleFlags = ['sso-session', 'account-id', 'role-name'] as const;

/**
 * Decides between the two ways of saying it. What stands on the command line chooses the way: the line in a profile names an
 * account role, and no variable of the shell that it happens to run in may turn that into a profile, or back. Variables
 * add what is missing, and choose only when the command line says nothing.
 *
 * @param given what stands on the command line
 * @param known the same, filled up from variables
 * @throws AwsSsoError InvalidInput for both ways at a time, for half of an account role, for nothing at all
 * @example wantedCredentials({ profile: 'dev' }, { profile: 'dev', 'sso-session': 'work' }) // { profileName: 'dev' }
 */
export function wantedCredentials(given: CredentialsWish, known: CredentialsWish): WantedCredentials {
  const givenRole = roleFlags.filter((flag) => given[flag] !== undefined);
  if (given.profile !== undefined && givenRole.length > 0)
    throw invalidInput('profile', `--profile and --${givenRole[0]} exclude each other.`, usage);
  if (known.profile !== undefined && givenRole.length === 0) return { profileName: known.profile };
  const missing = roleFlags.find((flag) => known[flag] === undefined);
  if (missing !== undefined && roleFlags.every((flag) => known[flag] === undefined))
    throw invalidInput('profile', 'Missing: the profile.', usage);
  const { 'sso-session': sessionName = '', 'account-id': accountId = '', 'role-name': roleName = '' } = known;
  if (missing !== undefined) throw invalidInput(missing, `Missing: --${missing}.`, usage);
  return { identity: { sessionName, accountId, roleName } };
}

const usage = 'Name a profile with --profile, or a role with --sso-session, --account-id and --role-name.';
