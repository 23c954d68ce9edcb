import { parseName } from '@aws-sso/core';
import type { Inputs } from './inputs.js';
import type { JobRequest } from './plan-job.js';
import { readSections } from './read-sections.js';
import { wantedProfile, wantedSsoSession } from './wanted-section.js';

/**
 * The inputs, read and checked each by itself.
 *
 * @param currentProfile AWS_PROFILE as it is: a profile that somebody chose is not replaced without being asked to
 * @throws AwsSsoError InvalidInput with input, line and column
 */
export function readJobRequest(inputs: Inputs, currentProfile: string | undefined): JobRequest {
  const ssoSessions = readSections('sso-sessions', inputs.ssoSessions).map(wantedSsoSession);
  const profiles = readSections('profiles', inputs.profiles).map(wantedProfile);
  const only = profiles.length === 1 && !currentProfile ? profiles[0]?.section.name : undefined;
  const { defaultProfile } = inputs;
  return {
    ssoSessions,
    profiles,
    defaultProfile: defaultProfile === undefined ? only : parseName('default-profile', defaultProfile),
  };
}
