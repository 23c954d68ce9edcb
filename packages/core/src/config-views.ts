import type { AwsConfig, ConfigSection } from './aws-config.js';
import { readCredentialProcess } from './credential-process.js';
import { AwsSsoError, invalidInput } from './errors.js';
import { type ManagedProfile, type ManagedProfiles, type ProfileIdentity, sameIdentity } from './managed-profiles.js';
import { didYouMean } from './near-matches.js';
import { shellWord } from './shell-word.js';
import { type SsoSession, readSsoSession } from './sso-session.js';
import { printable } from './text.js';

/**
 * The sso-session of that name, checked field by field.
 *
 * @throws AwsSsoError SsoSessionNotFound with near matches; InvalidInput when the section breaks a rule
 */
export function ssoSessionNamed(config: AwsConfig, name: string): SsoSession {
  const section = config.ssoSessions.get(name);
  if (section === undefined) throw sessionNotFound(config, name);
  return ssoSessionFrom(config, section);
}

/**
 * Checks a name by which something is filtered; the section itself may be broken.
 *
 * @param mentioned sessions that there is something of without a section: stored settings, profiles left over
 * @throws AwsSsoError SsoSessionNotFound with near matches
 */
export function checkSessionName(config: AwsConfig, name: string, mentioned: Iterable<string> = []): void {
  if (!config.ssoSessions.has(name) && ![...mentioned].includes(name)) throw sessionNotFound(config, name);
}

function ssoSessionFrom(config: AwsConfig, { name, line, values }: ConfigSection): SsoSession {
  const required = (key: string): string => {
    const value = values.get(key);
    if (value === undefined || value === '')
      throw invalidInput(
        key,
        `The sso-session "${printable(name)}" has no ${key} (${config.path}:${line}).`,
        reconfigure(name),
      );
    return value;
  };
  const input = {
    name,
    startUrl: required('sso_start_url'),
    region: required('sso_region'),
    registrationScopes: values.get('sso_registration_scopes'),
  };
  try {
    return readSsoSession(input);
  } catch (error) {
    if (!(error instanceof AwsSsoError)) throw error;
    throw new AwsSsoError(
      'InvalidInput',
      `The sso-session "${printable(name)}" cannot be used (${config.path}:${line}): ${error.message}`,
      {
        hint: reconfigure(name),
        details: { ...error.details, sessionName: name, path: config.path, line },
        cause: error,
      },
    );
  }
}

const reconfigure = (name: string) => `Set it again: aws-sso session:add ${shellWord(printable(name))} --replace`;

function sessionNotFound(config: AwsConfig, name: string): AwsSsoError {
  const known = [...config.ssoSessions.keys()];
  const otherwise =
    known.length === 0
      ? `There are none in ${config.path} yet. Add one: aws-sso session:add ${shellWord(printable(name))}`
      : 'See what there is: aws-sso session:list';
  return new AwsSsoError('SsoSessionNotFound', `There is no sso-session "${printable(name)}".`, {
    hint: didYouMean(name, known, otherwise),
    details: { sessionName: name, path: config.path, candidates: known },
  });
}

/**
 * The section of a profile.
 *
 * @throws AwsSsoError ProfileNotFound with near matches
 */
export function profileNamed(config: AwsConfig, name: string): ConfigSection {
  const section = config.profiles.get(name);
  if (section !== undefined) return section;
  const known = [...config.profiles.keys()];
  const otherwise =
    known.length === 0
      ? `There are none in ${config.path} yet. Add them: aws-sso profile:sync`
      : 'See what there is: aws-sso profile:list';
  throw new AwsSsoError('ProfileNotFound', `There is no profile "${printable(name)}".`, {
    hint: didYouMean(name, known, otherwise),
    details: { profileName: name, path: config.path },
  });
}

/**
 * Who a profile signs in as, or undefined when it does not go through an sso-session: by its own keys, or by calling us.
 * Values are as written.
 */
export function profileIdentity({ values }: ConfigSection): ProfileIdentity | undefined {
  const sessionName = values.get('sso_session');
  const accountId = values.get('sso_account_id');
  const roleName = values.get('sso_role_name');
  return sessionName === undefined || accountId === undefined || roleName === undefined
    ? readCredentialProcess(values.get('credential_process') ?? '')
    : { sessionName, accountId, roleName };
}

/** Whether a profile of that name is there and signs in as that account role. */
export function holdsIdentity(config: AwsConfig, name: string, identity: ProfileIdentity): boolean {
  const section = config.profiles.get(name);
  const found = section === undefined ? undefined : profileIdentity(section);
  return found !== undefined && sameIdentity(found, identity);
}

/** Ours are those that are still there and still sign in as what we wrote; the rest the user took over or took away. */
export const aliveProfiles = (config: AwsConfig, managed: ManagedProfiles): ManagedProfile[] =>
  managed.profiles.filter((profile) => holdsIdentity(config, profile.name, profile));

/** The profiles that refer to an sso-session, with an account role or without. */
export const profilesOfSession = (config: AwsConfig, sessionName: string): ConfigSection[] =>
  [...config.profiles.values()].filter(
    (section) =>
      section.values.get('sso_session') === sessionName || profileIdentity(section)?.sessionName === sessionName,
  );
