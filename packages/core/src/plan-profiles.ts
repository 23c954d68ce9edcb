import type { AwsConfig } from './aws-config.js';
import { profileIdentity } from './config-views.js';
import { type ManagedProfile, type ManagedProfiles, identityKey, sameIdentity } from './managed-profiles.js';
import { mergeValues } from './merge-values.js';
import { NameTable } from './name-table.js';
import {
  type NamedRole,
  type SessionToPlan,
  described,
  identityOf,
  nameConflicts,
  namedRoles,
  refusals,
} from './named-roles.js';
import type {
  PlannedProfile,
  ProfilePlan,
  ProfilePlanConflict,
  ProfileToRename,
  ProfileToWrite,
} from './profile-plan.js';
import { byText } from './text.js';

/**
 * What has to change so that every listed account role has its profile. Pure, and independent of the order in which
 * accounts and roles were listed.
 */
export function planProfiles(
  config: AwsConfig,
  managed: ManagedProfiles,
  sessions: readonly SessionToPlan[],
): ProfilePlan {
  const excluded = new Set(managed.excluded.map(identityKey));
  const roles = sessions.flatMap(namedRoles).filter((role) => !excluded.has(identityKey(role)));
  const conflicts = [...sessions.flatMap(refusals), ...nameConflicts(roles)];
  const nameless = new Set(conflicts.flatMap(({ identities }) => identities.map(identityKey)));
  const ours = new Map(aliveProfiles(config, managed).map((profile) => [identityKey(profile), profile]));
  const namesOf = namesByIdentity(config);
  const remove = revoked([...ours.values()], roles, sessions);
  const names = new NameTable(config, remove);

  const create: ProfileToWrite[] = [];
  const update: ProfileToWrite[] = [];
  const moving: ProfileToRename[] = [];
  const keep: PlannedProfile[] = [];
  const absent: ProfileToWrite[] = [];
  for (const role of roles) {
    const key = identityKey(role);
    if (nameless.has(key)) continue;
    const mine = ours.get(key);
    const planned = plannedProfile(role, namesOf.get(key) ?? [], mine?.name);
    if (mine === undefined) {
      if (holdsIdentity(config, role.name, role)) keep.push(planned);
      else absent.push({ ...planned, values: role.wanted, wrote: role.wanted });
      continue;
    }
    const merged = mergeValues(
      role.wanted,
      mine.wrote,
      config.profiles.get(mine.name)?.values ?? new Map<string, string>(),
    );
    if (mine.name !== role.name) moving.push({ ...planned, ...merged, from: mine.name });
    else if (Object.keys(merged.values).length > 0) update.push({ ...planned, ...merged });
    else keep.push(planned);
  }

  const { free: rename, taken } = names.settleRenames(moving);
  conflicts.push(...taken.map((profile) => takenName(profile, names)));
  for (const profile of absent)
    if (names.holder(profile.name) === undefined) create.push(profile);
    else conflicts.push(takenName(profile, names));

  return {
    create: byName(create),
    update: byName(update),
    rename: byName(rename),
    remove: byName(remove),
    keep: byName(keep),
    conflicts: conflicts.sort((a, b) => byText(a.name, b.name) || byText(a.message, b.message)),
  };
}

const byName = <T extends { readonly name: string }>(profiles: readonly T[]): T[] =>
  [...profiles].sort((a, b) => byText(a.name, b.name));

const holdsIdentity = (config: AwsConfig, name: string, identity: Parameters<typeof identityKey>[0]): boolean => {
  const section = config.profiles.get(name);
  const found = section === undefined ? undefined : profileIdentity(section);
  return found !== undefined && sameIdentity(found, identity);
};

/** Ours are those that are still there and still sign in as what we wrote; the rest the user took over or took away. */
const aliveProfiles = (config: AwsConfig, managed: ManagedProfiles): ManagedProfile[] =>
  managed.profiles.filter((profile) => holdsIdentity(config, profile.name, profile));

function namesByIdentity(config: AwsConfig): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const section of config.profiles.values()) {
    const identity = profileIdentity(section);
    if (identity === undefined) continue;
    const key = identityKey(identity);
    names.set(key, [...(names.get(key) ?? []), section.name]);
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
  const granted = new Set(roles.map(identityKey));
  return ours.filter((profile) => whole.has(profile.sessionName) && !granted.has(identityKey(profile)));
}

const plannedProfile = (
  role: NamedRole,
  namesInFile: readonly string[],
  ourName: string | undefined,
): PlannedProfile => ({
  ...identityOf(role),
  name: role.name,
  accountName: role.accountName,
  alsoKnownAs: namesInFile.filter((name) => name !== role.name && name !== ourName),
});

function takenName(profile: ProfileToWrite, names: NameTable): ProfilePlanConflict {
  const holder = names.holder(profile.name);
  const place = holder?.in === 'credentials' ? 'the credentials file has a profile' : 'the config has another profile';
  return {
    reason: 'taken',
    name: profile.name,
    identities: [identityOf(profile)],
    message: `${described(profile)} would be named "${profile.name}", but ${place} of that name.`,
  };
}
