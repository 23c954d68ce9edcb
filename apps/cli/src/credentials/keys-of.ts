import type { SigningKeys } from '@aws-sso/core';

const filled = (...values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value !== '');

/** The keys in an environment, which win over AWS_PROFILE in the AWS CLI, and the region there; undefined without keys. */
export function keysOf(
  env: Readonly<Record<string, string | undefined>>,
): { readonly keys: SigningKeys; readonly region: string } | undefined {
  const accessKeyId = filled(env['AWS_ACCESS_KEY_ID']);
  const secretAccessKey = filled(env['AWS_SECRET_ACCESS_KEY']);
  const sessionToken = filled(env['AWS_SESSION_TOKEN']);
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return {
    keys: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
    region: filled(env['AWS_REGION'], env['AWS_DEFAULT_REGION']) ?? 'us-east-1',
  };
}
