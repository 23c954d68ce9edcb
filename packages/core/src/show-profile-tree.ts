import { isAwsSsoError } from './errors.js';
import type { ListProfiles, ListedProfile, ProfileFilter } from './list-profiles.js';
import { isSeparator } from './name-profile.js';
import type { NamingRegistry } from './naming-registry.js';
import { type TreeNode, branchOf, profileTree } from './profile-tree.js';
import { type SettingsRepository, namingSettings, noSettings } from './settings.js';
import { printable } from './text.js';

export interface ProfileTreeInput extends ProfileFilter {
  /** Only this level and what is below it: `emea.widgets`, or `Acme` of `Acme/Admin`. Absent: all. */
  readonly branch?: string | undefined;
}

export interface ShownProfileTree {
  readonly tree: readonly TreeNode<ListedProfile>[];
  /** Why names of a session are split at dots although a strategy was chosen for it. */
  readonly warnings: readonly string[];
}

/** The profiles as the hierarchy that their names make. Reads only. */
export class ShowProfileTree {
  constructor(
    private readonly profiles: ListProfiles,
    private readonly namings: NamingRegistry,
    private readonly settings: SettingsRepository,
  ) {}

  /** @throws AwsSsoError SsoSessionNotFound as `ListProfiles`, ProfileNotFound for a branch that is not there */
  async execute({ branch, sessionNames }: ProfileTreeInput = {}): Promise<ShownProfileTree> {
    const all = await this.profiles.execute({ sessionNames });
    const sessions = new Set(all.flatMap(({ managed, sessionName }) => (managed ? (sessionName ?? []) : [])));
    const { separators, warnings } = await this.#inForce(sessions);
    const separatorOf = ({ name, managed, sessionName = '' }: ListedProfile): string => {
      const separator = (managed ? separators.get(sessionName) : undefined) ?? '.';
      // A strategy that was just chosen has not renamed the profiles yet.
      return name.includes(separator) ? separator : '.';
    };
    return {
      tree: profileTree(branch === undefined ? all : branchOf(all, branch, separatorOf), separatorOf),
      warnings,
    };
  }

  /** What strategies put between levels, by session. One that cannot be used now hides no profiles. */
  async #inForce(sessions: ReadonlySet<string>) {
    const separators = new Map<string, string>();
    const warnings: string[] = [];
    const settings = sessions.size === 0 ? noSettings : await this.settings.read();
    for (const name of sessions) {
      const { strategy: chosen, options } = namingSettings(settings, name);
      try {
        const separator: unknown = (await this.namings.create(chosen, options)).strategy.separator;
        if (isSeparator(separator)) separators.set(name, separator);
      } catch (error) {
        if (!isAwsSsoError(error)) throw error;
        warnings.push(`${error.message} The tree splits names of "${printable(name)}" at dots.`);
      }
    }
    return { separators, warnings };
  }
}
