import { isAccountId, isRoleName } from './account-role.js';
import type { AwsConfig, ConfigSection, SectionValues } from './aws-config.js';
import { profileIdentity, profilesOfSession } from './config-views.js';
import type { ConfigDecision } from './config-repository.js';
import { readCredentialProcess } from './credential-process.js';
import { identityValues, ssoKeys } from './identity-values.js';
import type { ManagedProfile, ManagedProfiles, ProfileIdentity } from './managed-profiles.js';

/** A profile that has to get its credentials in another way. */
export interface ProfileToMove {
  readonly name: string;
  /** Only what has to change. */
  readonly values: SectionValues;
}

/** What becomes of the profiles of a session whose tokens move. Every list is in the order of the config. */
export interface ProfileMoves {
  readonly move: readonly ProfileToMove[];
  /** Names of those that stay as they are, and do not work there: they name no account role, or something else besides. */
  readonly stuck: readonly string[];
}

/**
 * How the profiles of a session get credentials once its tokens lie elsewhere; whoever wrote them. Pure.
 *
 * @param program what they are to call; undefined when SDKs read the tokens themselves
 * @throws AwsSsoError InvalidInput for a name that cannot stand in a `credential_process` line
 */
export function moveProfiles(config: AwsConfig, sessionName: string, program: string | undefined): ProfileMoves {
  const move: ProfileToMove[] = [];
  const stuck: string[] = [];
  for (const section of profilesOfSession(config, sessionName)) {
    const identity = movableIdentity(section, sessionName);
    if (identity === undefined) {
      if (program !== undefined) stuck.push(section.name);
      continue;
    }
    const values = valuesToChange(section, identityValues(identity, program));
    if (Object.keys(values).length > 0) move.push({ name: section.name, values });
  }
  return { move, stuck };
}

/** The keys that stand for a sign-in by the SDK itself, those from before there were sso-sessions included. */
const signInKeys = [...ssoKeys, 'sso_start_url', 'sso_region'];

function movableIdentity(section: ConfigSection, sessionName: string): ProfileIdentity | undefined {
  const process = section.values.get('credential_process');
  const isForeign = process !== undefined && readCredentialProcess(process) === undefined;
  const identity = profileIdentity(section);
  if (isForeign || identity?.sessionName !== sessionName) return undefined;
  return isAccountId(identity.accountId) && isRoleName(identity.roleName) ? identity : undefined;
}

function valuesToChange({ values }: ConfigSection, wanted: Readonly<Record<string, string>>): SectionValues {
  const obsolete = 'credential_process' in wanted ? signInKeys : ['credential_process'];
  return {
    ...Object.fromEntries(Object.entries(wanted).filter(([key, value]) => values.get(key) !== value)),
    ...Object.fromEntries(obsolete.filter((key) => values.has(key)).map((key) => [key, null])),
  };
}

/** The moves as a batch of config changes; profiles of ours stay ours. */
export const applyProfileMoves = ({ move }: ProfileMoves, managed: ManagedProfiles): ConfigDecision => {
  const moved = new Map(move.map(({ name, values }) => [name, values]));
  return {
    changes: move.map(({ name, values }) => ({ kind: 'put', section: { type: 'profile', name }, values })),
    managed: {
      ...managed,
      profiles: managed.profiles.map((profile) => rewritten(profile, moved.get(profile.name))),
    },
  };
};

/** What we wrote last now includes the move, or the next sync would take it for a change by hand. */
function rewritten(profile: ManagedProfile, values: SectionValues | undefined): ManagedProfile {
  if (values === undefined) return profile;
  const wrote = Object.entries({ ...profile.wrote, ...values });
  return {
    ...profile,
    wrote: Object.fromEntries(wrote.filter((entry): entry is [string, string] => entry[1] !== null)),
  };
}
