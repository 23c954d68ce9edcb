import type { AccountScenario, OrganisationScenario } from '../scenario/scenario.js';
import { randomFrom } from './random.js';

/** What an organisation should be like. Everything but name and accounts has a default. */
export interface OrganisationWish extends Omit<OrganisationScenario, 'startUrl' | 'region' | 'accounts'> {
  /** How many accounts, or the names of all of them (which need not be unique). */
  readonly accounts: number | readonly string[];
  /** The same seed gives the same organisation. Default 1. */
  readonly seed?: number;
  /** Default `https://NAME.awsapps.com/start/`. */
  readonly startUrl?: string;
  /** Default `eu-west-1`. */
  readonly region?: string;
  /** What roles are drawn from, one to all of them for each account. */
  readonly roles?: readonly string[];
}

const areas = ['emea', 'apac', 'amer', 'latam', 'global'];
const products = ['widgets', 'dongles', 'gadgets', 'gizmos', 'sprockets', 'payments', 'search', 'data', 'platform'];
const purposes = ['nonprod', 'prod', 'engineering', 'sandbox', 'staging', 'analytics', 'audit', 'shared'];
const usualRoles = ['Admin', 'Dev', 'ReadOnly', 'Billing', 'SupportUser', 'NetworkAdministrator'];

/** Hierarchical names: every combination once, then again with a number: `emea-widgets-prod`, `emea-widgets-prod-2`. */
function accountName(index: number): string {
  const purpose = purposes[index % purposes.length];
  const product = products[Math.floor(index / purposes.length) % products.length];
  const area = areas[Math.floor(index / (purposes.length * products.length)) % areas.length];
  const round = Math.floor(index / (purposes.length * products.length * areas.length));
  return [area, product, purpose, ...(round > 0 ? [round + 1] : [])].join('-');
}

/** The part of a name that may stand in a host name. */
const label = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'organisation';

function shuffled<T>(entries: readonly T[], random: () => number): T[] {
  const result = [...entries];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

function uniqueAccountIds(count: number, random: () => number): string[] {
  const ids = new Set<string>();
  while (ids.size < count) ids.add(String(Math.floor(random() * 1e12)).padStart(12, '0'));
  return [...ids];
}

/**
 * Makes up an organisation of any size, the same for the same wish: hierarchical account names such as
 * `emea-widgets-nonprod`, unique account ids, one or more roles in each account.
 *
 * @example
 * const scenario = { organisations: [generateOrganisation({ name: 'big', accounts: 10_000 })] };
 */
export function generateOrganisation(wish: OrganisationWish): OrganisationScenario {
  const { accounts, seed = 1, roles = usualRoles, ...rest } = wish;
  const random = randomFrom(seed);
  const names =
    typeof accounts === 'number' ? Array.from({ length: accounts }, (_, index) => accountName(index)) : accounts;
  const ids = uniqueAccountIds(names.length, random);
  const generated = names.map((name, index): AccountScenario => {
    const accountId = ids[index] ?? '';
    const count = 1 + Math.floor(random() * roles.length);
    return {
      accountId,
      accountName: name,
      emailAddress: `aws+${accountId}@${label(wish.name)}.example`,
      roles: shuffled(roles, random).slice(0, count),
    };
  });
  return {
    startUrl: `https://${label(wish.name)}.awsapps.com/start/`,
    region: 'eu-west-1',
    ...rest,
    accounts: shuffled(generated, random),
  };
}
