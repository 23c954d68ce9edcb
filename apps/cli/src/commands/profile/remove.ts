import { Args, Flags } from '@oclif/core';
import { ListProfiles, RemoveProfiles, counted, listed } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { yesFlag } from '../../flags.js';
import { lossWarning } from '../../questions/confirm-losses.js';
import { confirmed } from '../../questions/confirm.js';
import { neededProfile } from '../../questions/known-names.js';

export default class ProfileRemove extends BaseCommand {
  static override strict = false;
  static override summary = 'Take profiles out of the config';
  static override description =
    'A profile that profile:sync made comes back with the next sync unless it is excluded, which a terminal asks about.';
  static override examples = [
    { description: 'Remove a profile', command: '<%= config.bin %> <%= command.id %> home.old' },
    {
      description: 'Remove generated profiles for good, without questions',
      command: '<%= config.bin %> <%= command.id %> work.audit.readonly --exclude --yes',
    },
  ];
  static override args = { names: Args.string({ ignoreStdin: true, description: 'names of profiles' }) };
  static override flags = {
    exclude: Flags.boolean({ allowNo: true, description: 'keep profile:sync from bringing them back' }),
    yes: yesFlag,
  };

  async run(): Promise<object> {
    const { argv, flags } = await this.parse(ProfileRemove);
    const given = argv as string[];
    const names = given.length > 0 ? given : [await neededProfile(this, undefined)];
    const found = await Promise.all(names.map((name) => this.resolve(ListProfiles).one(name)));
    const losing = await this.resolve(RemoveProfiles).losing(names);
    await confirmed(this, flags.yes, `${lossWarning(losing)}Remove ${listed(names)}?`);
    const generated = found.filter(({ profile }) => profile.managed).map(({ profile }) => profile.name);
    // oclif types a flag that was not given as false.
    const said = flags.exclude as boolean | undefined;
    const exclude = said ?? (generated.length > 0 && (await this.#askToExclude(generated, flags.yes)));
    const removed = await this.resolve(RemoveProfiles).execute({ names, exclude, losing });
    this.log(`Removed ${counted(removed.names.length, 'profile')}.`);
    if (removed.managedNames.length > 0 && !exclude)
      this.note(
        `${listed(removed.managedNames)} will come back with the next profile:sync; --exclude keeps it from that.`,
      );
    return { names: removed.names, excluded: exclude, path: removed.diff.path, historyId: removed.historyId };
  }

  async #askToExclude(names: readonly string[], yes: boolean): Promise<boolean> {
    if (yes || this.prompter === undefined) return false;
    return this.prompter.confirm(`profile:sync made ${listed(names)} and would bring it back. Keep it from doing so?`);
  }
}
