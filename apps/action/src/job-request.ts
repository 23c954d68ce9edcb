import { parseName } from '@aws-sso/core';
import type { Inputs } from './inputs.js';
import { type NamingChoice, readNamingChoice } from './naming-choice.js';
import { readSections } from './read-sections.js';
import { readAccountRoles, type WantedAccountRole } from './wanted-account-role.js';
import { wantedProfile, wantedSsoSession, type WantedSection } from './wanted-section.js';

/** What a workflow asks for. */
export interface JobRequest {
  readonly ssoSessions: readonly WantedSection[];
  readonly profiles: readonly WantedSection[];
  /** These get their names from a naming strategy. */
  readonly accountRoles: readonly WantedAccountRole[];
  readonly naming: NamingChoice;
  /** Must exist afterwards. */
  readonly defaultProfile: string | undefined;
  /** Whether, without a default profile, the only profile of the job is it. */
  readonly takesOnlyProfile: boolean;
}

/**
 * The inputs, read and checked each by itself.
 *
 * @param currentProfile AWS_PROFILE as it is: a profile that somebody chose is not replaced without being asked to
 * @throws AwsSsoError InvalidInput with input, line and column
 */
export function readJobRequest(inputs: Inputs, currentProfile: string | undefined): JobRequest {
  const { defaultProfile } = inputs;
  return {
    ssoSessions: readSections('sso-sessions', inputs.ssoSessions).map(wantedSsoSession),
    profiles: readSections('profiles', inputs.profiles).map(wantedProfile),
    accountRoles: readAccountRoles(inputs.accountRoles),
    naming: readNamingChoice(inputs),
    defaultProfile: defaultProfile === undefined ? undefined : parseName('default-profile', defaultProfile),
    takesOnlyProfile: !currentProfile,
  };
}
