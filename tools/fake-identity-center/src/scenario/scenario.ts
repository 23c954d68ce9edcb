/**
 * What happens when somebody is asked to approve a sign-in. With `afterPolls: n` the first n polls of the device flow
 * are answered "pending"; in the browser flow, where nobody polls, it approves at once.
 */
export type Approval = 'manual' | 'immediately' | 'denied' | { readonly afterPolls: number };

/** An account as the portal lists it. Names may be anything at all, roles too: hostile ones are worth testing. */
export interface AccountScenario {
  /** Twelve digits. */
  readonly accountId: string;
  /** Left out of the listing when absent, as the service does for accounts without a name. */
  readonly accountName?: string;
  readonly emailAddress?: string;
  /** The roles (permission sets) that the user may use there. */
  readonly roles: readonly string[];
}

/** A role that may be assumed with any role credentials of the organisation. */
export interface AssumableRole {
  /** `arn:aws:iam::111122223333:role/Deploy` */
  readonly roleArn: string;
  /** What has to be said, when it is there. */
  readonly externalId?: string;
  readonly mfaSerial?: string;
  readonly mfaCode?: string;
}

/** One IAM Identity Center organisation and the one user who signs in to it. */
export interface OrganisationScenario {
  /** How records, switches and pages call it; unique in the scenario. */
  readonly name: string;
  /** For example `https://homesso.awsapps.com/start/`; a trailing slash or `#/` makes no difference. */
  readonly startUrl: string;
  readonly region: string;
  /** Role session name of the user. Default `kermit@example.com`. */
  readonly user?: string;
  /** Default `manual`. */
  readonly approval?: Approval;
  readonly accounts: readonly AccountScenario[];
  /** Default: none. */
  readonly assumableRoles?: readonly AssumableRole[];
  /** Life of an access token. Default 3,600. */
  readonly tokenLifetimeSeconds?: number;
  /** How long a refresh token goes on working after the sign-in. Default 28,800. */
  readonly sessionLifetimeSeconds?: number;
  /** Life of role credentials. Default 3,600. */
  readonly credentialsLifetimeSeconds?: number;
  /** How long a device code waits to be approved. Default 600. */
  readonly deviceCodeLifetimeSeconds?: number;
  /** Seconds that a client has to wait between two polls. Default 1. */
  readonly pollingIntervalSeconds?: number;
  /** Entries in a page when the client does not say `max_result`. 1 to 100, default 100. */
  readonly pageSize?: number;
}

/** Everything that a fake Identity Center knows when it starts. */
export interface Scenario {
  readonly organisations: readonly OrganisationScenario[];
  /** Life of a client registration. Default 7,776,000 (90 days). */
  readonly registrationLifetimeSeconds?: number;
}
