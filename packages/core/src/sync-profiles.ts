import { type AccountDirectory, type ListingProgress } from './account-directory.js';
import { applyProfilePlan } from './apply-profile-plan.js';
import type { AwsConfig } from './aws-config.js';
import { blamingSettings } from './blame-settings.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { aliveProfiles, ssoSessionNamed } from './config-views.js';
import { afterwards, forgetCredentials, identitiesLeftBy } from './end-session.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import { credentialProgram } from './identity-values.js';
import { listSession } from './list-session.js';
import type { ListingStore } from './listing-store.js';
import { type LostSecret, checkLosses, lostSecrets } from './lost-secrets.js';
import type { ManagedProfiles, ProfileIdentity } from './managed-profiles.js';
import type { NamingRegistry } from './naming-registry.js';
import type { SessionToPlan } from './named-roles.js';
import { planProfiles } from './plan-profiles.js';
import { type NamingOverrides, prepareNaming } from './prepare-naming.js';
import { type ProfilePlan, type SessionListing, isPlanEmpty } from './profile-plan.js';
import { parseRegion } from './region.js';
import { type Settings, type SettingsRepository, parseOutput, settingsInForce } from './settings.js';
import { type SessionSelection, selectNames } from './session-selection.js';
import type { SsoSession } from './sso-session.js';
import type { StorageRegistry } from './storage.js';
import { listed, printable } from './text.js';

/** What the command line says; each wins over the settings. */
export interface SyncOverrides extends NamingOverrides {
  readonly region?: string | undefined;
  readonly output?: string | undefined;
}

export interface SyncInput extends SessionSelection {
  readonly overrides?: SyncOverrides;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (session: SsoSession, progress: ListingProgress) => void;
}

/** A session of which nothing could be listed, or that cannot be used at all. Nothing of it is changed. */
export interface UnlistedSession {
  readonly name: string;
  readonly error: AwsSsoError;
}

/** A plan together with what it was made from, so that it can be made again under the lock. */
export interface PlannedSync {
  readonly plan: ProfilePlan;
  readonly listings: readonly SessionListing[];
  readonly sessions: readonly SessionToPlan[];
  /** The others that were selected. */
  readonly unlistedSessions: readonly UnlistedSession[];
  /** Secrets that somebody put into profiles that go. A person has to know before `apply`. */
  readonly losing: readonly LostSecret[];
}

export interface AppliedSync extends ConfigUpdate {
  readonly plan: ProfilePlan;
}

/** Gives every account role of one or more sessions its profile, and takes away those that are no longer granted. */
export class SyncProfiles {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly directory: AccountDirectory,
    private readonly namings: NamingRegistry,
    private readonly settings: SettingsRepository,
    private readonly storages: StorageRegistry,
    private readonly listings: ListingStore,
  ) {}

  /**
   * Checks what was said and what the settings say, before anybody signs in for it.
   *
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput
   */
  async check(input: Pick<SyncInput, 'names' | 'all' | 'overrides'>): Promise<void> {
    await this.#prepare(input);
  }

  /**
   * Lists and plans; changes nothing. Of several sessions, one that cannot be listed keeps none of the others from it.
   *
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput; when no session at all can be listed SignInRequired,
   *   AccessDenied, ServiceUnavailable
   */
  async plan({ signal, progress, ...input }: SyncInput): Promise<PlannedSync> {
    // Names and values are settled before the first request: a wrong setting should not cost a minute of listing.
    const { prepared, unusable } = await this.#prepare(input);
    const sessions: SessionToPlan[] = [];
    const unlistedSessions: UnlistedSession[] = [...unusable];
    for (const { session, ...rest } of prepared) {
      const options = {
        ...(signal === undefined ? {} : { signal }),
        progress: (state: ListingProgress) => progress?.(session, state),
      };
      const listing = await orError(() => listSession(this.directory, session, options));
      if (isAwsSsoError(listing)) unlistedSessions.push({ name: session.name, error: listing });
      else sessions.push({ session, listing, ...rest });
    }
    if (sessions.length === 0) throw gravest(unlistedSessions);
    const { config, managed } = await this.repository.read();
    const plan = planProfiles(config, managed, sessions);
    const losing = lostSecrets(config, applyProfilePlan(plan, managed).changes);
    return { plan, sessions, listings: sessions.map(({ listing }) => listing), unlistedSessions, losing };
  }

  /**
   * Plans again under the lock, writes once, forgets the role credentials of what is removed, and keeps the listings. A rename or removal that
   * was not in the plan shown is left for next time.
   *
   * @throws AwsSsoError SsoSessionNotFound; ConfigBusy when a session was changed since; HistoryConflict for secrets not in
   *   `losing`; and what the repository throws
   */
  async apply(planned: PlannedSync): Promise<AppliedSync> {
    let plan = planned.plan;
    let left: readonly ProfileIdentity[] = [];
    const names = listed(planned.sessions.map(({ session }) => session.name));
    const update = await this.repository.update(
      { command: 'profile:sync', summary: `bring the profiles of ${names} in step` },
      (config: AwsConfig, managed: ManagedProfiles) => {
        for (const { session } of planned.sessions) checkUnchanged(ssoSessionNamed(config, session.name), session);
        plan = planProfiles(config, managed, planned.sessions, planned.plan);
        left = identitiesLeftBy(config, new Set(plan.remove.map(({ name }) => name)));
        if (isPlanEmpty(plan)) return { changes: [], managed };
        // What is no longer ours is forgotten, so that it is not taken for ours when it happens to look like it again.
        const decision = applyProfilePlan(plan, { ...managed, profiles: aliveProfiles(config, managed) });
        checkLosses(lostSecrets(config, decision.changes), planned.losing);
        return decision;
      },
    );
    await afterwards(() => forgetCredentials(this.storages, left));
    for (const { session, listing } of planned.sessions) await afterwards(() => this.listings.write(session, listing));
    return { ...update, plan };
  }

  async #prepare({ overrides = {}, ...selection }: Pick<SyncInput, 'names' | 'all' | 'overrides'>) {
    const { config, names } = await selectNames(this.repository, selection);
    const settings = await this.settings.read();
    const found = await Promise.all(
      names.map(async (name) => ({ name, session: await orError(() => ssoSessionNamed(config, name)) })),
    );
    const usable = found.flatMap(({ session }) => (isAwsSsoError(session) ? [] : [session]));
    const unusable = found.flatMap(({ name, session }) => (isAwsSsoError(session) ? [{ name, error: session }] : []));
    const prepared = await Promise.all(
      usable.map(async (session) => ({
        session,
        ...(await prepareNaming(this.namings, settings, session.name, overrides)),
        values: generatedValues(settings, session, overrides),
        program: credentialProgram(settings, session.name),
      })),
    );
    if (usable.length === 0) throw gravest(unusable);
    return { prepared, unusable };
  }
}

function generatedValues(settings: Settings, session: SsoSession, overrides: SyncOverrides): Record<string, string> {
  const inForce = settingsInForce(settings, session.name);
  const chosen = (key: 'region' | 'output', check: (value: string) => string): string | undefined => {
    const said = overrides[key];
    const stored = said === undefined ? inForce.filter((setting) => setting.key === key) : [];
    const value = said ?? stored[0]?.value;
    return value === undefined ? undefined : blamingSettings(stored, () => check(value));
  };
  const output = chosen('output', parseOutput);
  return {
    region: chosen('region', (value) => parseRegion('region', value)) ?? session.region,
    ...(output === undefined ? {} : { output }),
  };
}

/** What was to be had, or why it was not. Who cancels, cancels everything. */
async function orError<T>(work: () => T | Promise<T>): Promise<T | AwsSsoError> {
  try {
    return await work();
  } catch (error) {
    if (!isAwsSsoError(error) || error.code === 'Cancelled') throw error;
    return error;
  }
}

/** Of many reasons the one that a person can do something about at once. */
const gravest = (sessions: readonly UnlistedSession[]): Error =>
  (sessions.find(({ error }) => error.code === 'SignInRequired') ?? sessions[0])?.error ??
  new RangeError('No session was selected.');

/** What another portal listed says nothing about this one. */
function checkUnchanged(now: SsoSession, listedAs: SsoSession): void {
  if (now.startUrl === listedAs.startUrl && now.region === listedAs.region) return;
  throw new AwsSsoError(
    'ConfigBusy',
    `The sso-session "${printable(now.name)}" was changed while its accounts were being listed.`,
    { hint: 'Run the same command again.', details: { sessionName: now.name } },
  );
}
