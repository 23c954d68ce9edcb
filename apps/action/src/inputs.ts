import { getInput } from '@actions/core';
import { invalidInput, printable } from '@aws-sso/core';

/** All that a workflow can say; `action.yml` explains each. */
export interface Inputs {
  readonly ssoSessions: string;
  readonly profiles: string;
  readonly configLocation: ConfigLocation;
  readonly defaultProfile: string | undefined;
}

export type ConfigLocation = 'isolated' | 'home';

/**
 * Reads every input there is. The two long ones are kept as written: errors in them are reported by line and column.
 *
 * @throws AwsSsoError InvalidInput for a config location that does not exist, or when there is nothing to set up
 */
export function getInputs(): Inputs {
  const ssoSessions = getInput('sso-sessions', { trimWhitespace: false });
  const profiles = getInput('profiles', { trimWhitespace: false });
  if (ssoSessions.trim() === '' && profiles.trim() === '')
    throw invalidInput('profiles', 'There is nothing to set up: neither sso-sessions nor profiles is given.');
  return {
    ssoSessions,
    profiles,
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
