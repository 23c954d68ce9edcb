import {
  type AwsConfig,
  AwsSsoError,
  identityKey,
  isOtherSourceKey,
  type NamedStrategy,
  noManagedProfiles,
  planProfiles,
  type ProfilePlanConflict,
  type SessionToPlan,
  ssoSessionNamed,
} from '@aws-sso/core';
import type { NamingChoice } from './naming-choice.js';
import { noSession } from './plan-job.js';
import type { WantedAccountRole } from './wanted-account-role.js';
import { checkIsNoCommand, type WantedSection } from './wanted-section.js';

/** What became of the account roles of a job. */
export interface NamedAccountRoles {
  /** In the order of names, whatever the order of the input. */
  readonly profiles: readonly WantedSection[];
  /** Sentences about account roles without a profile, which is what the workflow wants of them. */
  readonly skipped: readonly string[];
}

/**
 * Names account roles as a sync would that lists exactly these.
 *
 * @param sessions has the sso-sessions as they will be
 * @throws AwsSsoError ProfileConflict for names that several would share or that cannot be written; PluginRejected
 */
export function nameAccountRoles(
  sessions: AwsConfig,
  accountRoles: readonly WantedAccountRole[],
  naming: NamedStrategy,
  collisions: NamingChoice['collisions'],
): NamedAccountRoles {
  // Names depend on no config; whether they are free there is looked at when the job is planned.
  const nobodys = { ...sessions, profiles: new Map(), credentialsProfiles: new Set<string>() };
  const names = [...new Set(accountRoles.map(({ sessionName }) => sessionName))];
  const portals = names.map((name): SessionToPlan => {
    const ofSession = accountRoles.filter(({ sessionName }) => sessionName === name);
    if (!sessions.ssoSessions.has(name)) throw noSession(name, sessions.ssoSessions, 'account-roles');
    const session = ssoSessionNamed(sessions, name);
    const notes = new Map(ofSession.map((role) => [role.accountId, role.notes]));
    return { session, listing: listingOf(name, ofSession), naming, collisions, notes, values: {} };
  });
  const { create, conflicts, skipped } = planProfiles(nobodys, noManagedProfiles, portals);
  if (conflicts.length > 0) throw unnamed(conflicts);
  const wishes = new Map(accountRoles.map((role) => [identityKey(role), role]));
  const regions = new Map(portals.map(({ session }) => [session.name, session.region]));
  return {
    profiles: create.flatMap(({ name, wrote, ...identity }) => {
      const wish = wishes.get(identityKey(identity));
      if (wish === undefined) return [];
      const { place, values, sessionName, accountId, roleName } = wish;
      checkIsNoCommand(name, place);
      // One source of credentials per profile: with one of its own, the account role is there for the name.
      const source = Object.keys(values).some(isOtherSourceKey) ? {} : wrote;
      return {
        section: { type: 'profile', name },
        values: { ...source, region: regions.get(sessionName) ?? '', ...values },
        place,
        namedAfter: { sessionName, accountId, roleName },
      };
    }),
    skipped: skipped.map(({ message }) => message),
  };
}

function listingOf(sessionName: string, ofSession: readonly WantedAccountRole[]): SessionToPlan['listing'] {
  const accounts = new Map(ofSession.map(({ accountId, account }) => [accountId, { account, roles: [] as string[] }]));
  for (const { accountId, roleName } of ofSession) accounts.get(accountId)?.roles.push(roleName);
  return { sessionName, accounts: [...accounts.values()], refused: [], failed: [] };
}

/** Of very many, the message has a few. */
const toldConflicts = 5;

function unnamed(conflicts: readonly ProfilePlanConflict[]): AwsSsoError {
  const more = conflicts.length - toldConflicts;
  const told = conflicts.slice(0, toldConflicts).map(({ message }) => message);
  const message = [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
  const isShared = conflicts.some(({ reason }) => reason === 'same-name');
  const hint = isShared
    ? 'Set collisions to suffix-account-id or skip, give accounts an account_alias, or choose other naming-options.'
    : 'Give the account an account_alias, or choose other naming-options.';
  return new AwsSsoError('ProfileConflict', message, {
    hint,
    details: { profileName: conflicts[0]?.name ?? '' },
  });
}
