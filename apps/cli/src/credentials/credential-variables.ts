import type { ProfileCredentials } from '@aws-sso/core';
import type { EnvironmentChange } from './env-formats.js';
import { wholeSeconds } from './process-document.js';

/** Variables with which AWS tools would be somebody else than who the keys are, or take an old token for theirs. */
export const otherIdentities: readonly string[] = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SECURITY_TOKEN',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
];

/** Role credentials under the names that every AWS tool reads; the region too, when the profile has one. */
export const credentialVariables = ({ credentials, region }: ProfileCredentials): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
  AWS_CREDENTIAL_EXPIRATION: wholeSeconds(credentials.expiration),
  // SDKs take it for the account of the keys, and put it into host names.
  AWS_ACCOUNT_ID: credentials.accountId,
  ...regionVariables(region),
});

const regionVariables = (region: string | undefined): Record<string, string> =>
  region === undefined ? {} : { AWS_REGION: region, AWS_DEFAULT_REGION: region };

/** Makes a program be who the keys are, for as long as they last. */
export const asKeys = (profile: ProfileCredentials): EnvironmentChange => ({
  set: credentialVariables(profile),
  unset: otherIdentities,
});

/** Makes a program be the profile, whose credentials it gets and renews by itself. Keys would win over the profile. */
export const asProfile = ({ profileName, region }: ProfileCredentials): EnvironmentChange => ({
  set: { AWS_PROFILE: profileName, ...regionVariables(region) },
  unset: [
    ...otherIdentities,
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_CREDENTIAL_EXPIRATION',
    'AWS_ACCOUNT_ID',
  ],
});
