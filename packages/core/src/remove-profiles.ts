import type { ConfigChange } from './aws-config.js';
import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { aliveProfiles, profileIdentity, profileNamed } from './config-views.js';
import { afterwards, forgetCredentials, identitiesLeftBy } from './end-session.js';
import { type LostSecret, checkLosses, lostSecrets } from './lost-secrets.js';
import { type ProfileIdentity, identityKey, withoutRepeats } from './managed-profiles.js';
import type { StorageRegistry } from './storage.js';
import { counted, listed } from './text.js';

export interface RemoveProfilesInput {
  readonly names: readonly string[];
  /** Keep a sync from bringing the generated ones among them back. */
  readonly exclude: boolean;
  /** The secret values that the user knows will be gone for good; see `losing`. Default: none. */
  readonly losing?: readonly LostSecret[];
}

export interface RemovedProfiles extends ConfigUpdate {
  readonly names: readonly string[];
  /** Those of them that we had generated: the next sync adds them again unless they were excluded. */
  readonly managedNames: readonly string[];
}

/** Takes profiles out of the config, whoever wrote them, and forgets the role credentials that nothing uses any more. */
export class RemoveProfiles {
  constructor(
    private readonly repository: ConfigRepository,
    private readonly storages: StorageRegistry,
  ) {}

  /** The secret values that go with these profiles, and that no undo brings back. */
  async losing(names: readonly string[]): Promise<readonly LostSecret[]> {
    return lostSecrets((await this.repository.read()).config, names.map(removal));
  }

  /** @throws AwsSsoError ProfileNotFound; HistoryConflict for secrets not in `losing`; then none is removed */
  async execute({ names, exclude, losing = [] }: RemoveProfilesInput): Promise<RemovedProfiles> {
    const wanted = new Set(names);
    let managedNames: string[] = [];
    let left: readonly ProfileIdentity[] = [];
    const update = await this.repository.update(
      { command: 'profile:remove', summary: `remove ${called([...wanted])}` },
      (config, managed) => {
        const sections = [...wanted].map((name) => profileNamed(config, name));
        checkLosses(lostSecrets(config, [...wanted].map(removal)), losing);
        const ours = new Map(aliveProfiles(config, managed).map((profile) => [profile.name, profile]));
        left = identitiesLeftBy(config, wanted);
        managedNames = [...wanted].filter((name) => ours.has(name));
        // Excluding what a generated profile that stays stands for would take that one away at the next sync.
        const staying = new Set([...ours.values()].filter(({ name }) => !wanted.has(name)).map(identityKey));
        const identities = exclude ? sections.map(profileIdentity).filter((found) => found !== undefined) : [];
        return {
          changes: sections.map(({ name }) => removal(name)),
          managed: {
            profiles: managed.profiles.filter(({ name }) => !wanted.has(name)),
            excluded: withoutRepeats([
              ...managed.excluded,
              ...identities.filter((identity) => !staying.has(identityKey(identity))),
            ]),
          },
        };
      },
    );
    await afterwards(() => forgetCredentials(this.storages, left));
    return { ...update, names: [...wanted], managedNames };
  }
}

/** For the history, where a few names say more than a number. */
const called = (names: readonly string[]): string =>
  names.length > 3 ? counted(names.length, 'profile') : `profile${names.length === 1 ? '' : 's'} ${listed(names)}`;

const removal = (name: string): ConfigChange => ({ kind: 'remove', section: { type: 'profile', name } });
