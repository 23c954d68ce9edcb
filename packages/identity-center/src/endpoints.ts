import { invalidInput, urlProblem } from '@aws-sso/core';

/** Addresses that stand in for the regional ones; for tests and private networks. */
export interface Endpoints {
  readonly sso?: string;
  readonly oidc?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

function endpoint(env: Environment, variable: string): string | undefined {
  const name = [variable, 'AWS_ENDPOINT_URL'].find((candidate) => (env[candidate] ?? '') !== '');
  const url = name === undefined ? undefined : env[name];
  if (name === undefined || url === undefined) return undefined;
  const problem = urlProblem(url);
  if (problem !== undefined)
    throw invalidInput(name, `The address in ${name} ${problem}.`, 'It receives access tokens. Unset it to use AWS.');
  return url;
}

/**
 * Endpoints as the AWS CLI takes them from the environment: `AWS_ENDPOINT_URL_SSO`, `AWS_ENDPOINT_URL_SSO_OIDC`, for
 * both `AWS_ENDPOINT_URL`; none with `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true`. Profiles are not asked: an sso-session
 * belongs to none.
 *
 * @example endpointsFrom({ AWS_ENDPOINT_URL_SSO: 'http://127.0.0.1:4000' }) // { sso: 'http://127.0.0.1:4000' }
 * @throws AwsSsoError InvalidInput for an address other than https, or http to this machine
 */
export function endpointsFrom(env: Environment): Endpoints {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return {};
  const sso = endpoint(env, 'AWS_ENDPOINT_URL_SSO');
  const oidc = endpoint(env, 'AWS_ENDPOINT_URL_SSO_OIDC');
  return { ...(sso === undefined ? {} : { sso }), ...(oidc === undefined ? {} : { oidc }) };
}
