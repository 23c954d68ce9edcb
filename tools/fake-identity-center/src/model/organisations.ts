import type { AccountScenario, Approval, AssumableRole, OrganisationScenario } from '../scenario/scenario.js';
import { startUrlKey } from './start-url.js';

/** An organisation while the fake runs: its scenario with the defaults filled in, and what switches may change. */
export interface Organisation {
  readonly name: string;
  readonly startUrl: string;
  readonly region: string;
  readonly user: string;
  readonly accounts: readonly AccountScenario[];
  readonly assumableRoles: readonly AssumableRole[];
  readonly accountsById: ReadonlyMap<string, AccountScenario>;
  readonly deviceCodeLifetimeSeconds: number;
  readonly pollingIntervalSeconds: number;
  readonly pageSize: number;
  readonly sessionLifetimeSeconds: number;
  approval: Approval;
  tokenLifetimeSeconds: number;
  credentialsLifetimeSeconds: number;
}

const open = (scenario: OrganisationScenario): Organisation => ({
  name: scenario.name,
  startUrl: scenario.startUrl,
  region: scenario.region,
  user: scenario.user ?? 'kermit@example.com',
  accounts: scenario.accounts,
  assumableRoles: scenario.assumableRoles ?? [],
  accountsById: new Map(scenario.accounts.map((account) => [account.accountId, account])),
  deviceCodeLifetimeSeconds: scenario.deviceCodeLifetimeSeconds ?? 600,
  pollingIntervalSeconds: scenario.pollingIntervalSeconds ?? 1,
  pageSize: scenario.pageSize ?? 100,
  sessionLifetimeSeconds: scenario.sessionLifetimeSeconds ?? 28_800,
  approval: scenario.approval ?? 'manual',
  tokenLifetimeSeconds: scenario.tokenLifetimeSeconds ?? 3_600,
  credentialsLifetimeSeconds: scenario.credentialsLifetimeSeconds ?? 3_600,
});

/** All organisations of a scenario, found by name or by start URL. */
export class Organisations {
  readonly all: readonly Organisation[];

  constructor(scenarios: readonly OrganisationScenario[]) {
    this.all = scenarios.map(open);
  }

  /** @throws {RangeError} when no organisation has that name; without a name, all of them. */
  named(name?: string): readonly Organisation[] {
    if (name === undefined) return this.all;
    const found = this.all.filter((organisation) => organisation.name === name);
    if (found.length === 0) {
      const known = this.all.map((organisation) => organisation.name).join(', ');
      throw new RangeError(`No organisation is called ${JSON.stringify(name)}. Known: ${known}.`);
    }
    return found;
  }

  /** A start URL exists in its own region only; without a region every one is looked at. */
  at(startUrl: string, region: string | undefined): Organisation | undefined {
    const key = startUrlKey(startUrl);
    return this.all.find(
      (organisation) =>
        startUrlKey(organisation.startUrl) === key && (region === undefined || region === organisation.region),
    );
  }
}
