import type { ConfigRepository, ConfigUpdate } from './config-repository.js';
import { aliveProfiles, profileIdentity, profileNamed } from './config-views.js';
import { afterwards, forgetCredentials, identitiesLeftBy } from './end-session.js';
import { type ProfileIdentity, identityKey, withoutRepeats } from './managed-profiles.js';
import type { StorageRegistry } from './storage.js';
import { counted } from './text.js';

export interface RemoveProfilesInput {
  readonly names: readonly string[];
  /** Keep a sync from bringing the generated ones among them back. */
  readonly exclude: boolean;
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

  /** @throws AwsSsoError ProfileNotFound; then none is removed */
  async execute({ names, exclude }: RemoveProfilesInput): Promise<RemovedProfiles> {
    const wanted = new Set(names);
    let managedNames: string[] = [];
    let left: readonly ProfileIdentity[] = [];
    const update = await this.repository.update(
      { command: 'profile:remove', summary: `remove ${counted(wanted.size, 'profile')}` },
      (config, managed) => {
        const sections = [...wanted].map((name) => profileNamed(config, name));
        const ours = new Map(aliveProfiles(config, managed).map((profile) => [profile.name, profile]));
        left = identitiesLeftBy(config, wanted);
        managedNames = [...wanted].filter((name) => ours.has(name));
        // Excluding what a generated profile that stays stands for would take that one away at the next sync.
        const staying = new Set([...ours.values()].filter(({ name }) => !wanted.has(name)).map(identityKey));
        const identities = exclude ? sections.map(profileIdentity).filter((found) => found !== undefined) : [];
        return {
          changes: sections.map(({ name }) => ({ kind: 'remove', section: { type: 'profile', name } })),
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
