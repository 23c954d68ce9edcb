import { NamingRegistry, type NamingOptions, type ProposedName, nameProfile } from '@aws-sso/core';
import plugin from '../index.js';

const registry = new NamingRegistry([plugin]);

export interface Wanted {
  readonly session?: string;
  readonly account?: string;
  readonly role?: string;
  readonly alias?: string;
  readonly email?: string;
  readonly tags?: ReadonlyMap<string, string>;
  readonly accountsInSession?: number;
}

/** The name that a strategy gives an account role, of account 123412341234 in `worksso` unless said otherwise. */
export async function nameFor(strategy: string, options: NamingOptions, wanted: Wanted = {}): Promise<ProposedName> {
  const {
    session = 'worksso',
    account = 'emea-widgets-prod',
    role = 'Admin',
    email,
    accountsInSession = 2,
    ...notes
  } = wanted;
  return nameProfile(await registry.create(strategy, options), {
    session: { name: session, startUrl: `https://${session}.awsapps.com/start`, region: 'eu-west-1' },
    account: { id: '123412341234', name: account, ...(email === undefined ? {} : { email }) },
    roleName: role,
    accountsInSession,
    ...notes,
  });
}

/** What is wrong with the options of a strategy. */
export const refusalOf = async (strategy: string, options: NamingOptions): Promise<unknown> =>
  registry.create(strategy, options).then(
    () => undefined,
    (error: unknown) => error,
  );

/** Strategies by name, as those get them that fall back on one. */
export const resolveNaming = async (name: string, options: NamingOptions = {}) =>
  (await registry.create(name, options)).strategy;
