import type { AccountDirectory, ListingProgress } from './account-directory.js';
import { parseRoleName } from './account-role.js';
import type { AwsConfig } from './aws-config.js';
import { ssoSessionNamed } from './config-views.js';
import type { ConfigRepository } from './config-repository.js';
import { invalidInput, isAwsSsoError } from './errors.js';
import { listSession } from './list-session.js';
import type { ListingStore } from './listing-store.js';
import { type ManagedProfiles, noManagedProfiles } from './managed-profiles.js';
import { portabilityWarning } from './name-profile.js';
import type { SessionToPlan } from './named-roles.js';
import type { NamingOptions } from './naming-options.js';
import { type NamingRegistry, defaultNaming } from './naming-registry.js';
import { planProfiles } from './plan-profiles.js';
import { type NamingOverrides, prepareNaming } from './prepare-naming.js';
import type { ProfilePlan, SessionListing } from './profile-plan.js';
import { type SessionSelection, selectNames } from './session-selection.js';
import { type Settings, type SettingsRepository, namingSettings } from './settings.js';
import type { SsoSession } from './sso-session.js';
import { shellWord } from './shell-word.js';
import { listed, printable } from './text.js';

/** Accounts that nobody has: to see what a strategy makes of names, without a sign-in. */
export interface SampleAccounts {
  readonly accountNames: readonly string[];
  readonly roleNames: readonly string[];
  /** Whose settings hold; it need not exist. Absent: those of the only session that there is. */
  readonly sessionName?: string | undefined;
}

export interface PreviewInput {
  /** What to name: what the portals of sessions list, or samples. */
  readonly of: SessionSelection | SampleAccounts;
  /** Take what the last sync listed, which needs no sign-in. */
  readonly stored?: boolean;
  /** With a strategy or options in it, only that one is shown; else all of them. */
  readonly overrides?: NamingOverrides;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (session: SsoSession, progress: ListingProgress) => void;
}

/** What one strategy would do. */
export interface NamingPreview {
  /** The strategy; several, when sessions have different ones in force. */
  readonly naming: string;
  /** Whether these are the names that a sync would give with the same settings and overrides. */
  readonly isInForce: boolean;
  /** What stands in for options that nobody gave. */
  readonly example: NamingOptions;
  readonly separator: string;
  readonly warnings: readonly string[];
  /** As for a sync; nothing is written. */
  readonly plan: ProfilePlan;
}

/** A session with what is to be named, before it is known how. */
type Listed = Pick<SessionToPlan, 'session' | 'listing'>;

interface Subject {
  readonly config: AwsConfig;
  readonly managed: ManagedProfiles;
  readonly portals: readonly Listed[];
  /** Whether the session stands for one that is not in the config. */
  readonly isStandIn?: boolean;
}

/** Shows what naming strategies make of accounts and roles. Changes nothing. */
export class PreviewNames {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly directory: AccountDirectory,
    private readonly namings: NamingRegistry,
    private readonly settings: SettingsRepository,
    private readonly listings: ListingStore,
  ) {}

  /**
   * @returns the names in force first
   * @throws AwsSsoError SsoSessionNotFound, InvalidInput, SignInRequired, AccessDenied, ServiceUnavailable, PluginRejected
   */
  async execute({ of, overrides = {}, ...listing }: PreviewInput): Promise<readonly NamingPreview[]> {
    const settings = await this.settings.read();
    if (overrides.naming !== undefined) this.namings.get(overrides.naming);
    const subject = 'accountNames' in of ? await this.#samples(of) : await this.#listed(of, listing);
    const inForce = subject.portals.map(
      ({ session }) => overrides.naming ?? namingSettings(settings, session.name).strategy ?? defaultNaming,
    );
    const isChosen = overrides.naming !== undefined || Object.keys(overrides.namingOptions ?? {}).length > 0;
    const others = isChosen ? [] : this.namings.all.filter(({ definition }) => !inForce.includes(definition.name));
    return Promise.all([
      this.#preview(
        subject,
        settings,
        { naming: listed([...new Set(inForce)]), isInForce: true, example: {} },
        overrides,
      ),
      ...others.map(({ definition: { name: naming, example = {} } }) => {
        const about = { naming, isInForce: false, example };
        return this.#preview(subject, settings, about, { ...overrides, naming, namingOptions: example }).catch(
          (error: unknown) => notShown(about, error),
        );
      }),
    ]);
  }

  async #preview(
    { config, managed, portals, isStandIn = false }: Subject,
    settings: Settings,
    about: Pick<NamingPreview, 'naming' | 'isInForce' | 'example'>,
    overrides: NamingOverrides,
  ): Promise<NamingPreview> {
    const sessions = await Promise.all(
      portals.map(async (one) => ({
        ...one,
        ...(await prepareNaming(this.namings, settings, one.session.name, overrides)),
        values: {},
      })),
    );
    const warnings = sessions.flatMap(({ naming }) => portabilityWarning(naming) ?? []);
    const plan = planProfiles(config, managed, sessions);
    return {
      ...about,
      separator: sessions[0]?.naming.strategy.separator ?? '.',
      warnings: [...new Set(warnings)],
      plan: isStandIn ? withoutFixes(plan) : plan,
    };
  }

  async #listed(selection: SessionSelection, options: Omit<PreviewInput, 'of' | 'overrides'>): Promise<Subject> {
    const { config, names } = await selectNames(this.repository, selection);
    const portals: Listed[] = [];
    for (const session of names.map((name) => ssoSessionNamed(config, name)))
      portals.push({
        session,
        listing: await (options.stored === true ? this.#kept(session) : this.#live(session, options)),
      });
    return { ...(await this.repository.read()), portals };
  }

  #live(session: SsoSession, { signal, progress }: Pick<PreviewInput, 'signal' | 'progress'>): Promise<SessionListing> {
    return listSession(this.directory, session, {
      progress: (state) => progress?.(session, state),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  async #kept(session: SsoSession): Promise<SessionListing> {
    const kept = await this.listings.read(session);
    if (kept !== undefined) return kept;
    throw invalidInput(
      'stored',
      `Nothing is stored of what "${printable(session.name)}" lists.`,
      `Let it list once: aws-sso profile:sync --sso-session ${shellWord(session.name)}`,
    );
  }

  /** Samples meet no profiles: they are nobody's accounts. */
  async #samples({ accountNames, roleNames, sessionName }: SampleAccounts): Promise<Subject> {
    const roles = roleNames.map(parseRoleName);
    const { config } = await this.repository.read();
    const known = [...config.ssoSessions.keys()];
    const name = sessionName ?? (known.length === 1 ? known[0] : undefined) ?? 'session';
    const session = { name, startUrl: `https://${name}.awsapps.com/start`, region: 'us-east-1' };
    const accounts = accountNames.map((called, at) => ({
      account: { id: String(111111111111 + at), name: called },
      roles,
    }));
    const listing: SessionListing = { sessionName: name, accounts, refused: [], failed: [] };
    const nobodys = { ...config, profiles: new Map(), credentialsProfiles: new Set<string>() };
    return {
      config: nobodys,
      managed: noManagedProfiles,
      portals: [{ session, listing }],
      isStandIn: !known.includes(name),
    };
  }
}

/** A strategy that nobody has chosen and that does not work, of a plugin perhaps: it does not hide the others. */
function notShown(about: Pick<NamingPreview, 'naming' | 'isInForce' | 'example'>, error: unknown): NamingPreview {
  if (!isAwsSsoError(error, 'PluginRejected') && !isAwsSsoError(error, 'InvalidInput')) throw error;
  return { ...about, separator: '.', warnings: [error.message], plan: nothing };
}

const nothing: ProfilePlan = { create: [], update: [], rename: [], remove: [], keep: [], conflicts: [], skipped: [] };

/** A command that names a session which is not there helps nobody. */
const withoutFixes = (plan: ProfilePlan): ProfilePlan => ({
  ...plan,
  conflicts: plan.conflicts.map(({ fix, ...conflict }) => conflict),
  skipped: plan.skipped.map(({ fix, ...conflict }) => conflict),
});
