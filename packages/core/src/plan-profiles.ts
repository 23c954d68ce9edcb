import type { AwsConfig } from './aws-config.js';
import { ByIdentity } from './by-identity.js';
import { aliveProfiles, holdsIdentity, profileIdentity } from './config-views.js';
import { type ManagedProfile, type ManagedProfiles, identityKey } from './managed-profiles.js';
import { mergeValues } from './merge-values.js';
import { NameTable } from './name-table.js';
import {
  type NamedRole,
  type SessionToPlan,
  described,
  identityOf,
  namedRoles,
  refusals,
  wantedValues,
} from './named-roles.js';
import { ownNameFix, takenNameFix } from './naming-fixes.js';
import type {
  PlannedProfile,
  ProfilePlan,
  ProfilePlanConflict,
  ProfileToRename,
  ProfileToWrite,
} from './profile-plan.js';
import { settleNames } from './settle-names.js';
import { byText } from './text.js';

/**
 * What has to change so that every listed account role has its profile. Pure, and independent of the order in which
 * accounts and roles were listed.
 *
 * @param shown the plan that a person has agreed to: renames and removals that are not in it are left for next time,
 * and so is whatever would need the names that they free
 */
export function planProfiles(
  config: AwsConfig,
  managed: ManagedProfiles,
  sessions: readonly SessionToPlan[],
  shown?: ShownPlan,
): ProfilePlan {
  const excluded = ByIdentity.of(managed.excluded, () => true);
  const roles: NamedRole[] = [];
  for (const session of sessions) for (const role of namedRoles(session)) if (!excluded.has(role)) roles.push(role);
  const alive = aliveProfiles(config, managed);
  const ours = ByIdentity.of(alive, (profile) => profile);
  const { named, skipped, ...settled } = settleNames(roles, (role) => ours.get(role)?.name);
  const conflicts = [...sessions.flatMap(refusals), ...settled.conflicts];
  const namesOf = namesByIdentity(config);
  const agreed = agreedChanges(shown);
  const remove = revoked(alive, roles, sessions).filter(agreed.removal);
  const names = new NameTable(config, remove);

  const create: ProfileToWrite[] = [];
  const update: ProfileToWrite[] = [];
  const moving: ProfileToRename[] = [];
  const keep: PlannedProfile[] = [];
  const absent: ProfileToWrite[] = [];
  for (const role of named) {
    const mine = ours.get(role);
    if (mine?.name !== role.name && holdsIdentity(config, role.name, role)) {
      keep.push(plannedProfile(role, namesOf.get(role), undefined));
      continue;
    }
    const wanted = wantedValues(role);
    if (mine === undefined) {
      absent.push(profileToAdd(role, namesOf.get(role), wanted));
      continue;
    }
    const planned = plannedProfile(role, namesOf.get(role), mine.name);
    const merged = mergeValues(wanted, mine.wrote, config.profiles.get(mine.name)?.values ?? new Map<string, string>());
    const move = { ...planned, ...merged, from: mine.name };
    if (mine.name !== role.name && agreed.rename(move)) moving.push(move);
    else if (mine.name !== role.name) keep.push({ ...planned, name: mine.name });
    else if (Object.keys(merged.values).length > 0) update.push({ ...planned, ...merged });
    else keep.push(planned);
  }

  const { free: rename, taken } = names.settleRenames(moving);
  for (const profile of taken) conflicts.push(takenName(profile, names));
  for (const profile of absent)
    if (names.holder(profile.name) === undefined) create.push(profile);
    else conflicts.push(takenName(profile, names));

  return {
    create: byName(create),
    update: byName(update),
    rename: byName(rename),
    remove: byName(remove),
    keep: byName(keep),
    conflicts: conflicts.sort(byNameAndMessage),
    skipped: [...skipped].sort(byNameAndMessage),
  };
}

/** Of sessions that list the same account, messages may be the same. */
const byNameAndMessage = (a: ProfilePlanConflict, b: ProfilePlanConflict): number =>
  byText(a.name, b.name) ||
  byText(a.message, b.message) ||
  byText(a.identities.map(identityKey).join(), b.identities.map(identityKey).join());

const byName = <T extends { readonly name: string }>(profiles: readonly T[]): T[] =>
  [...profiles].sort((a, b) => byText(a.name, b.name));

/** What a person is asked about before it happens; adding and keeping in step ask nobody. */
type ShownPlan = Pick<ProfilePlan, 'rename' | 'remove'>;

function agreedChanges(shown: ShownPlan | undefined) {
  const removals = new Set(shown?.remove.map(removalKey));
  const renames = new Set(shown?.rename.map(renameKey));
  return {
    removal: (profile: ManagedProfile) => shown === undefined || removals.has(removalKey(profile)),
    rename: (profile: ProfileToRename) => shown === undefined || renames.has(renameKey(profile)),
  };
}

const removalKey = (profile: ManagedProfile) => JSON.stringify([profile.name, identityKey(profile)]);
const renameKey = (profile: ProfileToRename) => JSON.stringify([profile.from, profile.name, identityKey(profile)]);

function namesByIdentity(config: AwsConfig): ByIdentity<string[]> {
  const names = new ByIdentity<string[]>();
  for (const section of config.profiles.values()) {
    const identity = profileIdentity(section);
    if (identity === undefined) continue;
    const sameRole = names.get(identity);
    if (sameRole === undefined) names.set(identity, [section.name]);
    else sameRole.push(section.name);
  }
  return names;
}

/** Ours that the portal no longer grants. A session with a gap in its listing loses none: a gap is no revocation. */
function revoked(
  ours: readonly ManagedProfile[],
  roles: readonly NamedRole[],
  sessions: readonly SessionToPlan[],
): ManagedProfile[] {
  const whole = new Set(
    sessions.filter(({ listing }) => listing.failed.length === 0).map(({ session }) => session.name),
  );
  const mayGo = ours.filter((profile) => whole.has(profile.sessionName));
  if (mayGo.length === 0) return [];
  const granted = ByIdentity.of(roles, () => true);
  return mayGo.filter((profile) => !granted.has(profile));
}

const none: readonly string[] = [];

const otherNames = (namesInFile: readonly string[] = none, ...own: readonly (string | undefined)[]) =>
  namesInFile === none ? none : namesInFile.filter((name) => !own.includes(name));

const plannedProfile = (
  { sessionName, accountId, roleName, name, accountName }: NamedRole,
  namesInFile: readonly string[] | undefined,
  ourName: string | undefined,
): PlannedProfile => ({
  sessionName,
  accountId,
  roleName,
  name,
  accountName,
  alsoKnownAs: otherNames(namesInFile, name, ourName),
});

/** Without a step in between: at first this is every profile that there will be. */
const profileToAdd = (
  { sessionName, accountId, roleName, name, accountName }: NamedRole,
  namesInFile: readonly string[] | undefined,
  wanted: Readonly<Record<string, string>>,
): ProfileToWrite => ({
  sessionName,
  accountId,
  roleName,
  name,
  accountName,
  alsoKnownAs: otherNames(namesInFile, name),
  values: wanted,
  wrote: wanted,
});

function takenName(profile: ProfileToWrite, names: NameTable): ProfilePlanConflict {
  const holder = names.holder(profile.name);
  const place = holder?.in === 'credentials' ? 'the credentials file has a profile' : 'the config has another profile';
  return {
    reason: 'taken',
    name: profile.name,
    identities: [identityOf(profile)],
    message: `${described(profile)} would be named "${profile.name}", but ${place} of that name.`,
    fix: holder?.in === 'config' ? takenNameFix(profile, holder.name) : ownNameFix(profile),
  };
}
