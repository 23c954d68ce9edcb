import { getInput } from '@actions/core';
import { invalidInput, printable } from '@aws-sso/core';

/** All that a workflow can say; `action.yml` explains each. */
export interface Inputs {
  readonly ssoSessions: string;
  readonly profiles: string;
  readonly accountRoles: string;
  readonly naming: string | undefined;
  readonly namingOptions: string;
  readonly collisions: string | undefined;
  readonly plugins: string;
  readonly configLocation: ConfigLocation;
  readonly defaultProfile: string | undefined;
}

export type ConfigLocation = 'isolated' | 'home';

/**
 * Reads every input there is. The long ones are kept as written: errors in them are reported by line and column.
 *
 * @throws AwsSsoError InvalidInput for a config location that does not exist, or when there is nothing to set up
 */
export function getInputs(): Inputs {
  const ssoSessions = getInput('sso-sessions', { trimWhitespace: false });
  const profiles = getInput('profiles', { trimWhitespace: false });
  const accountRoles = getInput('account-roles', { trimWhitespace: false });
  if ([ssoSessions, profiles, accountRoles].every((text) => text.trim() === ''))
    throw invalidInput('profiles', 'There is nothing to set up: no sso-sessions, profiles or account-roles are given.');
  return {
    ssoSessions,
    profiles,
    accountRoles,
    naming: getInput('naming') || undefined,
    namingOptions: getInput('naming-options', { trimWhitespace: false }),
    collisions: getInput('collisions') || undefined,
    plugins: getInput('plugins'),
    configLocation: configLocation(getInput('config-location')),
    defaultProfile: getInput('default-profile') || undefined,
  };
}

function configLocation(text: string): ConfigLocation {
  if (text === '' || text === 'isolated') return 'isolated';
  if (text === 'home') return 'home';
  throw invalidInput(
    'config-location',
    `The config location "${printable(text.slice(0, 40))}" does not exist.`,
    'It is isolated or home.',
  );
}
