import { invalidInput } from '@aws-sso/core';

/** How to reach the network from here. */
export interface HttpOptions {
  /** PEM file trusted beside Node's own roots. */
  readonly caFile?: string;
  /** Another one, which Node has read at its start if it could; ours would take its place. */
  readonly extraCaFile?: string;
  /** Proxy for https, as a URL. It may hold a password: never shown. */
  readonly proxy?: string;
  /** Hosts that are reached directly; see `isExempt`. */
  readonly noProxy?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const filled = (...values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined && value !== '');

function proxyUrl(text: string): string {
  const url = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol))
    throw invalidInput('HTTPS_PROXY', 'The address in HTTPS_PROXY is not the URL of an http or https proxy.');
  return url;
}

/**
 * Reads `AWS_CA_BUNDLE`, `HTTPS_PROXY` and `NO_PROXY` (the latter two in lower case, too). With a bundle of one's own
 * Node forgets `NODE_EXTRA_CA_CERTS`, so that file is named as well.
 *
 * @example httpOptionsFrom({ HTTPS_PROXY: 'proxy.example:3128' }) // { proxy: 'http://proxy.example:3128' }
 * @throws AwsSsoError InvalidInput for a proxy that is no URL
 */
export function httpOptionsFrom(env: Environment): HttpOptions {
  const caFile = filled(env['AWS_CA_BUNDLE']);
  const extraCaFile = caFile === undefined ? undefined : filled(env['NODE_EXTRA_CA_CERTS']);
  const proxy = filled(env['HTTPS_PROXY'], env['https_proxy']);
  const noProxy = filled(env['NO_PROXY'], env['no_proxy']);
  return {
    ...(caFile === undefined ? {} : { caFile }),
    ...(extraCaFile === undefined ? {} : { extraCaFile }),
    ...(proxy === undefined ? {} : { proxy: proxyUrl(proxy) }),
    ...(noProxy === undefined ? {} : { noProxy }),
  };
}
