import type { Service } from './exchange.js';

/** What the address of a request tells: which service, which region, which path. */
export interface RequestLocation {
  /** Only when the host name is the service's own. */
  readonly service: Service | 'start-url' | undefined;
  readonly region: string | undefined;
  readonly path: string;
}

const services: Readonly<Record<string, Service>> = { oidc: 'sso-oidc', 'portal.sso': 'sso', sts: 'sts' };
const serviceHost =
  /^(oidc|portal\.sso|sts)(?:-fips)?(?:\.([a-z]{2,}(?:-[a-z]+)+-\d+))?\.amazonaws\.(?:com(?:\.cn)?|eu)$/;
const signInHost =
  /^(?:([a-z]{2,}(?:-[a-z]+)+-\d+)\.)?signin\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/;
const startUrlHost = /^[a-z0-9.-]+\.(?:awsapps\.com|awsapps\.cn|app\.aws|portal\.amazonaws\.(?:com(?:\.cn)?|eu))$/;
const regionPrefix = /^\/@([a-z0-9-]+)(?=\/|$)/;

/** Which AWS host a name is, if it is one that the fake plays: `oidc.eu-west-1.amazonaws.com`, `x.awsapps.com`, … */
export function locateHost(host: string): Pick<RequestLocation, 'service' | 'region'> {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (startUrlHost.test(name)) return { service: 'start-url', region: undefined };
  const signIn = signInHost.exec(name);
  if (signIn) return { service: 'signin', region: signIn[1] };
  const [matched, prefix = '', region] = serviceHost.exec(name) ?? [];
  // Only STS has a host name without a region.
  if (matched === undefined || (region === undefined && prefix !== 'sts')) {
    return { service: undefined, region: undefined };
  }
  return { service: services[prefix], region };
}

/**
 * Reads service and region off the address of a request. The host name decides; else a path prefix such as
 * `/@eu-west-1/token`; else the region is open, which stands for the organisation's own.
 */
export function locateRequest(host: string, path: string): RequestLocation {
  const located = locateHost(host);
  if (located.service !== undefined) return { ...located, path };
  const prefix = regionPrefix.exec(path);
  if (!prefix) return { ...located, path };
  return { service: undefined, region: prefix[1], path: path.slice(prefix[0].length) || '/' };
}
