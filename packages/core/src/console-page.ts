import { invalidInput } from './errors.js';
import { regionProblem } from './region.js';
import { printable } from './text.js';

/** Where a partition's console and its sign-in are. */
export interface ConsoleHosts {
  readonly console: string;
  readonly signIn: string;
}

/** What region names of a partition begin with; those of the first begin with anything else. */
const partitions: readonly (readonly [prefix: string, hosts: ConsoleHosts])[] = [
  ['cn-', { console: 'console.amazonaws.cn', signIn: 'signin.amazonaws.cn' }],
  ['us-gov-', { console: 'console.amazonaws-us-gov.com', signIn: 'signin.amazonaws-us-gov.com' }],
  ['eusc-', { console: 'console.amazonaws-eusc.eu', signIn: 'signin.amazonaws-eusc.eu' }],
  ['', { console: 'console.aws.amazon.com', signIn: 'signin.aws.amazon.com' }],
];

/** The hosts of the partition that a region is in. */
export const consoleHosts = (region: string): ConsoleHosts =>
  (partitions.find(([prefix]) => region.startsWith(prefix)) as (typeof partitions)[number])[1];

const areas: Readonly<Record<string, string>> = { ug: 'us-gov', de: 'eusc-de' };
const directions: Readonly<Record<string, string>> = {
  ...{ n: 'north', s: 'south', e: 'east', w: 'west', c: 'central' },
  ...{ ne: 'northeast', nw: 'northwest', se: 'southeast', sw: 'southwest' },
};

/**
 * A region from its name or the short form of it that bills and buckets use.
 *
 * @example regionNamed('euw1') // 'eu-west-1'
 * @throws AwsSsoError InvalidInput
 */
export function regionNamed(text: string): string {
  if (regionProblem(text) === undefined) return text;
  const [, area = '', direction = '', number = ''] = /^([a-z]{2})([ns]?[nsewc])(\d)$/.exec(text) ?? [];
  const words = directions[direction];
  if (words === undefined)
    throw invalidInput(
      'region',
      `"${printable(text.slice(0, 40))}" is no region.`,
      'It looks like eu-west-1, or euw1 for short.',
    );
  return `${areas[area] ?? area}-${words}-${number}`;
}

/** Services whose console is not at `/NAME/home`. Others are where their name says. */
const paths: Readonly<Record<string, string>> = {
  apigw: 'apigateway/main/apis',
  cfn: 'cloudformation/home',
  cloudfront: 'cloudfront/v4/home',
  cw: 'cloudwatch/home',
  ddb: 'dynamodbv2/home',
  dynamodb: 'dynamodbv2/home',
  ecs: 'ecs/v2/clusters',
  eks: 'eks/clusters',
  logs: 'cloudwatch/home#logsV2:log-groups',
  organizations: 'organizations/v2/home',
  r53: 'route53/v2/home',
  route53: 'route53/v2/home',
  secretsmanager: 'secretsmanager/listsecrets',
  sfn: 'states/home',
  sm: 'secretsmanager/listsecrets',
  sns: 'sns/v3/home',
  sqs: 'sqs/v3/home',
  sso: 'singlesignon/home',
  ssm: 'systems-manager/home',
  vpc: 'vpcconsole/home',
};

/**
 * The address of a service's page in the console.
 *
 * @param service its name in the console's addresses or a short word for it; the console's home without one
 * @example consolePage('eu-west-1', 's3') // 'https://console.aws.amazon.com/s3/home?region=eu-west-1'
 * @throws AwsSsoError InvalidInput for a service that could not be part of an address
 */
export function consolePage(region: string, service = 'console'): string {
  const name = service.toLowerCase();
  if (!/^[a-z0-9-]{1,40}$/.test(name))
    throw invalidInput(
      'service',
      `"${printable(service.slice(0, 40))}" is not the name of a service.`,
      'It is the word in the address of its console, such as s3, ec2 or lambda.',
    );
  const [path = '', fragment] = (Object.hasOwn(paths, name) ? (paths[name] ?? '') : `${name}/home`).split('#');
  return `https://${consoleHosts(region).console}/${path}?region=${region}${fragment === undefined ? '' : `#${fragment}`}`;
}

/**
 * The link into the console through the access portal, which signs the person in where needed.
 *
 * Source: IAM Identity Center User Guide, "Creating shortcut links to AWS Management Console destinations".
 *
 * @param destination the page to end up on; what the permission set says without one
 */
export function portalLink(
  startUrl: string,
  { accountId, roleName }: { readonly accountId: string; readonly roleName: string },
  destination?: string,
): string {
  const portal = startUrl.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const query = [
    ['account_id', accountId],
    ['role_name', roleName],
    ...(destination === undefined ? [] : [['destination', destination]]),
  ].map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`);
  return `${portal}/#/console?${query.join('&')}`;
}

/** The address that turns a sign-in token into a signed-in console. Whoever opens it within a quarter of an hour is in. */
export const federatedLink = (token: {
  readonly region: string;
  readonly signInToken: string;
  readonly destination: string;
  /** Where the console leads people whose time is up. */
  readonly issuer: string;
}): string =>
  `https://${consoleHosts(token.region).signIn}/federation?Action=login&Issuer=${encodeURIComponent(token.issuer)}` +
  `&Destination=${encodeURIComponent(token.destination)}&SigninToken=${encodeURIComponent(token.signInToken)}`;
