import type { ProfileCredentials } from '@aws-sso/core';

/** Role credentials under the names that every AWS tool reads; the region too, when the profile has one. */
export const credentialVariables = ({ credentials, region }: ProfileCredentials): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
  AWS_CREDENTIAL_EXPIRATION: credentials.expiration.toISOString().replace(/\.\d+Z$/, 'Z'),
  ...(region === undefined ? {} : { AWS_REGION: region, AWS_DEFAULT_REGION: region }),
});
