import type { ConfigChange } from './aws-config.js';
import type { ConfigDecision } from './config-repository.js';
import { type ManagedProfile, type ManagedProfiles, identityKey } from './managed-profiles.js';
import { identityOf } from './named-roles.js';
import type { ProfilePlan, ProfileToWrite } from './profile-plan.js';

/** A plan as a batch of config changes and the managed state after it. Pure. */
export function applyProfilePlan(plan: ProfilePlan, managed: ManagedProfiles): ConfigDecision {
  const changes: ConfigChange[] = [
    ...plan.remove.map(({ name }) => ({ kind: 'remove' as const, section: { type: 'profile' as const, name } })),
    ...plan.rename.map(({ from, name, values }) => ({
      kind: 'rename' as const,
      section: { type: 'profile' as const, name: from },
      to: name,
      values,
    })),
    ...[...plan.update, ...plan.create].map(({ name, values }) => ({
      kind: 'put' as const,
      section: { type: 'profile' as const, name },
      values,
    })),
  ];
  const gone = new Set(plan.remove.map(identityKey));
  const written = new Map([...plan.create, ...plan.update, ...plan.rename].map((p) => [identityKey(p), asManaged(p)]));
  const before = managed.profiles.filter((profile) => !gone.has(identityKey(profile)));
  const known = new Set(before.map(identityKey));
  const profiles = [
    ...before.map((profile) => written.get(identityKey(profile)) ?? profile),
    ...[...written].filter(([key]) => !known.has(key)).map(([, profile]) => profile),
  ];
  return { changes, managed: { ...managed, profiles } };
}

const asManaged = (profile: ProfileToWrite): ManagedProfile => ({
  ...identityOf(profile),
  name: profile.name,
  wrote: profile.wrote,
});
