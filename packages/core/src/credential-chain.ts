import { parseAccountId, parseRoleName } from './account-role.js';
import type { AwsConfig, ConfigSection } from './aws-config.js';
import { profileIdentity, profileNamed, ssoSessionNamed } from './config-views.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import type { ProfileIdentity } from './managed-profiles.js';
import { parseRegion } from './region.js';
import type { AssumedRole } from './credentials-key.js';
import { type ChainedRole, chainedRole } from './chained-role.js';
import { profileAskedFor } from './credential-process.js';
import { type SsoSession, readSsoSession } from './sso-session.js';
import { printable } from './text.js';

/** How a profile comes to its credentials: who signs in, and the roles that are then assumed one after another. */
export interface CredentialChain {
  /** Of a profile from the time before sso-sessions one that is called as its start URL. */
  readonly session: SsoSession;
  readonly identity: ProfileIdentity;
  /** Of the profile that signs in, when it is one from the time before sso-sessions and no session has its start URL. */
  readonly legacyProfile?: string;
  /** From the one that the signed-in role assumes to that of the profile itself; usually none. */
  readonly roles: readonly ChainedRole[];
  /** Where the profile works; absent when it does not say. */
  readonly region?: string;
}

/**
 * Reads off the config how a profile comes to its credentials. Every value is checked.
 *
 * @throws AwsSsoError ProfileNotFound, SsoSessionNotFound, InvalidInput; ProfileConflict when it does not sign in anywhere
 */
export function credentialChain(config: AwsConfig, profileName: string): CredentialChain {
  const roles: ChainedRole[] = [];
  let section = profileNamed(config, profileName);
  const region = regionOf(section);
  const seen = new Set<string>();
  for (let source = sourceOf(section); source !== undefined; source = sourceOf(section)) {
    if (seen.has(section.name)) throw inCircles(config, section);
    seen.add(section.name);
    if (assumesRole(section)) roles.unshift(chainedRole(config.path, section));
    section = profileNamed(config, source);
  }
  return { ...signInOf(config, section, profileName), roles, ...(region === undefined ? {} : { region }) };
}

/** Under what the credentials of a role in a chain are kept. */
export const assumedRole = ({ name }: SsoSession, { profileName: _, ...role }: ChainedRole): AssumedRole => ({
  sessionName: name,
  ...role,
});

/** The roles that profiles assume, in the end, with the sign-in of a session. Profiles that cannot be used have none. */
export const chainedCredentialsOf = (config: AwsConfig, sessionName: string): readonly AssumedRole[] =>
  [...config.profiles.values()]
    .filter((section) => sourceOf(section) !== undefined)
    .map((section) => chainOrNone(config, section.name))
    .filter((chain) => chain?.session.name === sessionName)
    .flatMap((chain) => chain?.roles.map((role) => assumedRole(chain.session, role)) ?? []);

function chainOrNone(config: AwsConfig, profileName: string): CredentialChain | undefined {
  try {
    return credentialChain(config, profileName);
  } catch (error) {
    if (isAwsSsoError(error)) return undefined;
    throw error;
  }
}

const assumesRole = ({ values }: ConfigSection): boolean => values.has('role_arn');

/**
 * The profile whose credentials a profile goes on from. As the AWS CLI and the SDKs have it: a role to assume comes before a
 * sign-in in the same profile, and that before a program. Where the program is this one, nobody has to start it.
 */
function sourceOf(section: ConfigSection): string | undefined {
  if (assumesRole(section)) return section.values.get('source_profile');
  const signsIn = profileIdentity(section) !== undefined || legacyRole(section) !== undefined;
  return signsIn ? undefined : profileAskedFor(section.values.get('credential_process') ?? '');
}

function regionOf({ values }: ConfigSection): string | undefined {
  const written = values.get('region');
  return written === undefined ? undefined : parseRegion('region', written);
}

type SignIn = Pick<CredentialChain, 'session' | 'identity' | 'legacyProfile'>;

function signInOf(config: AwsConfig, section: ConfigSection, asked: string): SignIn {
  const identity = profileIdentity(section);
  const { accountId, roleName } = identity ?? legacyRole(section) ?? failNotThroughSso(config, section, asked);
  parseAccountId(accountId);
  parseRoleName(roleName);
  if (identity !== undefined) return { session: ssoSessionNamed(config, identity.sessionName), identity };
  const { session, own } = legacySession(config, section);
  const signIn = { session, identity: { sessionName: session.name, accountId, roleName } };
  return own ? { ...signIn, legacyProfile: section.name } : signIn;
}

function legacyRole({ values }: ConfigSection): { accountId: string; roleName: string } | undefined {
  const [accountId, roleName] = [values.get('sso_account_id'), values.get('sso_role_name')];
  return accountId === undefined || roleName === undefined || !values.has('sso_start_url')
    ? undefined
    : { accountId, roleName };
}

/** The sso-session of the same organisation, whose sign-in will do; else one that is called as its start URL. */
function legacySession(config: AwsConfig, { values }: ConfigSection): { session: SsoSession; own: boolean } {
  const [startUrl, region] = [values.get('sso_start_url') ?? '', values.get('sso_region') ?? ''];
  const same = [...config.ssoSessions.values()].find(
    (other) => other.values.get('sso_start_url') === startUrl && other.values.get('sso_region') === region,
  );
  return same === undefined
    ? { session: readSsoSession({ name: startUrl, startUrl, region }), own: true }
    : { session: ssoSessionNamed(config, same.name), own: false };
}

function failNotThroughSso({ path }: AwsConfig, { name, line }: ConfigSection, asked: string): never {
  const through = name === asked ? '' : `, from which "${printable(asked)}" takes its credentials,`;
  throw new AwsSsoError(
    'ProfileConflict',
    `The profile "${printable(name)}"${through} does not go through an sso-session with an account and a role (${path}:${line}).`,
    { hint: 'See which profiles do: aws-sso profile:list', details: { profileName: name, path, line } },
  );
}

const inCircles = ({ path }: AwsConfig, { name, line }: ConfigSection): AwsSsoError =>
  new AwsSsoError(
    'ProfileConflict',
    `The profile "${printable(name)}" takes its credentials from itself, by way of other profiles (${path}:${line}).`,
    { hint: 'Name a profile that signs in as the source of the last one.', details: { profileName: name, path, line } },
  );
