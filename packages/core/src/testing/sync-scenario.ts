import type { AccountNotes } from '../account-notes.js';
import { applyProfilePlan } from '../apply-profile-plan.js';
import type { ConfigChange, SectionValues } from '../aws-config.js';
import type { CollisionPolicy } from '../collision-policy.js';
import type { NamingStrategy } from '../naming-strategy.js';
import type { SessionToPlan } from '../named-roles.js';
import { planProfiles } from '../plan-profiles.js';
import type { ProfilePlan, SessionListing } from '../profile-plan.js';
import { awsConfig } from './aws-config-builder.js';
import { MemoryConfigRepository } from './memory-config-repository.js';

/** What a portal shows; accounts whose roles cannot be listed have `undefined`. */
export interface Portal {
  readonly accounts: readonly PortalAccount[];
  readonly refused?: SessionListing['refused'];
}

export interface PortalAccount {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[] | undefined;
}

/** An account as tests speak of it: `account(1, 'widgets', 'Admin')`. */
export const account = (number: number, name: string, ...roles: string[]): PortalAccount => ({
  id: accountId(number),
  name,
  roles,
});

/** An account whose roles cannot be listed now. */
export const failing = (number: number, name: string): PortalAccount => ({
  id: accountId(number),
  name,
  roles: undefined,
});

export const accountId = (number: number): string => String(number).padStart(12, '0');

/** The keys of a profile that signs in as an account role of the session `work`. */
export const signsInAs = (number: number, roleName: string, sessionName = 'work'): Record<string, string> => ({
  sso_session: sessionName,
  sso_account_id: accountId(number),
  sso_role_name: roleName,
});

/** Names by account and role, `widgets.admin`, as long as a test does not choose others. */
export const byAccountAndRole: NamingStrategy = { segments: ({ account: { name }, roleName }) => [name, roleName] };

/** One person's config over time: the portals change, the person edits, and a sync follows. */
export class SyncScenario {
  readonly repository = new MemoryConfigRepository(awsConfig());
  /** By session name. */
  portals: Record<string, Portal> = {};
  naming: NamingStrategy = byAccountAndRole;
  values: Readonly<Record<string, string>> = { region: 'eu-west-1' };
  collisions: CollisionPolicy | undefined;
  notes: ReadonlyMap<string, AccountNotes> | undefined;
  /** What the profiles of every session call; undefined: SDKs read the tokens themselves. */
  program: string | undefined;

  /** What the portal of the session `work` shows from now on. */
  shows(...accounts: readonly PortalAccount[]): this {
    this.portals = { ...this.portals, work: { accounts } };
    return this;
  }

  /** A change by hand; `null` takes a key away. */
  async writes(name: string, values: SectionValues): Promise<void> {
    await this.#byHand({ kind: 'put', section: { type: 'profile', name }, values });
  }

  async deletes(name: string): Promise<void> {
    await this.#byHand({ kind: 'remove', section: { type: 'profile', name } });
  }

  async renames(name: string, to: string): Promise<void> {
    await this.#byHand({ kind: 'rename', section: { type: 'profile', name }, to });
  }

  hasCredentials(...names: readonly string[]): void {
    this.repository.config = { ...this.repository.config, credentialsProfiles: new Set(names) };
  }

  plan(shown?: ProfilePlan): ProfilePlan {
    return planProfiles(this.repository.config, this.repository.managed, this.sessions, shown);
  }

  /** Plans and applies, and says what was done. */
  async sync(): Promise<string[]> {
    const plan = this.plan();
    await this.repository.update({ command: 'profile:sync', summary: 'sync' }, (_config, managed) =>
      applyProfilePlan(plan, managed),
    );
    return summary(plan);
  }

  /** The profiles of the config with their keys. */
  get profiles(): Record<string, Record<string, string>> {
    const { profiles } = this.repository.config;
    return Object.fromEntries([...profiles.values()].map(({ name, values }) => [name, Object.fromEntries(values)]));
  }

  get sessions(): SessionToPlan[] {
    return Object.entries(this.portals).map(([name, { accounts, refused = [] }]) => ({
      session: { name, startUrl: `https://${name}.awsapps.com/start`, region: 'eu-west-1' },
      listing: {
        sessionName: name,
        accounts: accounts.flatMap(({ id, name: accountName, roles }) =>
          roles === undefined ? [] : [{ account: { id, name: accountName }, roles }],
        ),
        refused,
        failed: accounts
          .filter(({ roles }) => roles === undefined)
          .map(({ id, name: accountName }) => ({ account: { id, name: accountName }, error: new Error('no answer') })),
      },
      naming: { id: 'test', strategy: this.naming },
      collisions: this.collisions,
      notes: this.notes,
      values: this.values,
      program: this.program,
    }));
  }

  async #byHand(change: ConfigChange): Promise<void> {
    await this.repository.update({ command: 'vi', summary: 'by hand' }, (_config, managed) => ({
      changes: [change],
      managed,
    }));
  }
}

/** A plan in a line each: `+` create, `~` update, `>` rename, `-` remove, `=` keep, `!` conflict, and what is skipped. */
export const summary = (plan: ProfilePlan): string[] => [
  ...plan.create.map(({ name }) => `+ ${name}`),
  ...plan.update.map(({ name }) => `~ ${name}`),
  ...plan.rename.map(({ from, name }) => `${from} > ${name}`),
  ...plan.remove.map(({ name }) => `- ${name}`),
  ...plan.keep.map(({ name }) => `= ${name}`),
  ...plan.conflicts.map(({ reason, name }) => `! ${reason} ${name}`.trim()),
  ...plan.skipped.map(({ name }) => `skipped ${name}`),
];
