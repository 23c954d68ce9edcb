import { invalidInput, urlProblem } from '@aws-sso/core';

/** Addresses that stand in for the regional ones; for tests and private networks. */
export interface Endpoints {
  readonly sso?: string;
  readonly oidc?: string;
  readonly sts?: string;
  /** Of the console. */
  readonly signIn?: string;
}

const variables: Readonly<Record<keyof Endpoints, string>> = {
  sso: 'AWS_ENDPOINT_URL_SSO',
  oidc: 'AWS_ENDPOINT_URL_SSO_OIDC',
  sts: 'AWS_ENDPOINT_URL_STS',
  signIn: 'AWS_ENDPOINT_URL_SIGNIN',
};

type Environment = Readonly<Record<string, string | undefined>>;

function endpoint(env: Environment, variable: string): string | undefined {
  const name = [variable, 'AWS_ENDPOINT_URL'].find((candidate) => (env[candidate] ?? '') !== '');
  const url = name === undefined ? undefined : env[name];
  if (name === undefined || url === undefined) return undefined;
  const problem = urlProblem(url);
  if (problem !== undefined)
    throw invalidInput(name, `The address in ${name} ${problem}.`, 'It receives tokens and keys. Unset it to use AWS.');
  return url;
}

/**
 * Endpoints as the AWS CLI takes them from the environment: `AWS_ENDPOINT_URL_SSO`, `…_SSO_OIDC`, `…_STS`, `…_SIGNIN`, for
 * all `AWS_ENDPOINT_URL`; none with `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true`. Profiles are not asked: an sso-session
 * belongs to none.
 *
 * @example endpointsFrom({ AWS_ENDPOINT_URL_SSO: 'http://127.0.0.1:4000' }) // { sso: 'http://127.0.0.1:4000' }
 * @throws AwsSsoError InvalidInput for an address other than https, or http to this machine
 */
export function endpointsFrom(env: Environment): Endpoints {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return {};
  const found = Object.entries(variables).map(([name, variable]) => [name, endpoint(env, variable)]);
  return Object.fromEntries(found.filter(([, url]) => url !== undefined)) as Endpoints;
}
