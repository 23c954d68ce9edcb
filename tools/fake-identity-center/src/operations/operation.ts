import type { Exchange, Service } from '../http/exchange.js';
import type { WireResponse } from '../http/wire-response.js';
import type { World } from '../world.js';

/** The operations as AWS calls them. */
export const operationNames = [
  'RegisterClient',
  'StartDeviceAuthorization',
  'CreateToken',
  'ListAccounts',
  'ListAccountRoles',
  'GetRoleCredentials',
  'Logout',
  'GetCallerIdentity',
  'AssumeRole',
  'GetSigninToken',
] as const;

/** The name of an operation, as AWS calls it. */
export type OperationName = (typeof operationNames)[number];

/** Something that answers at one address. `handle` throws a `ServiceError` to say no. */
export interface Route<Name extends string, Home extends Service | 'page'> {
  readonly name: Name;
  readonly service: Home;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Of those that share one address, the action of the form that this one is for. Absent: whatever has none of its own. */
  readonly action?: string;
  readonly handle: (exchange: Exchange, world: World) => WireResponse;
}

/** One operation of one of the services. */
export type Operation = Route<OperationName, Service>;

/** A page that a person's browser gets. */
export type Page = Route<'AuthorizePage' | 'DevicePage' | 'IndexPage' | 'StartUrlPage', 'page'>;
