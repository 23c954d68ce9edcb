import { Flags } from '@oclif/core';
import { SyncProfiles } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { exitCodes } from '../../exit-codes.js';
import { namingFlag, outputFlag, regionFlag, ssoSessionsFlag, yesFlag } from '../../flags.js';
import { planWithProgress } from '../../plan-with-progress.js';
import { confirmed } from '../../questions/confirm.js';
import { renderPlan } from '../../render/plan.js';
import { questionFor, syncJson, syncOutcome } from '../../render/sync.js';
import { signInWhenNeeded } from '../../sign-in-on-terminal.js';

export default class ProfileSync extends BaseCommand {
  static override summary = 'Give every account and role its profile, and keep the profiles in step';
  static override description =
    'Lists what you may use, names it, shows what changes and changes it. Profiles that you wrote yourself are left alone, and so is what you added to generated ones. Exit code of --dry-run: 0 nothing to do, 2 there are changes.';
  static override examples = [
    {
      description: 'Bring the profiles of one organisation in step',
      command: '<%= config.bin %> <%= command.id %> --sso-session work',
    },
    {
      description: 'See what would change, for all organisations',
      command: '<%= config.bin %> <%= command.id %> --dry-run',
    },
  ];
  static override flags = {
    'sso-session': ssoSessionsFlag,
    'dry-run': Flags.boolean({ description: 'only show what would change' }),
    region: regionFlag,
    output: outputFlag,
    naming: namingFlag,
    yes: yesFlag,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(ProfileSync);
    const selection = { names: flags['sso-session'] ?? [], all: true };
    await signInWhenNeeded(this, selection);
    const overrides = { region: flags.region, output: flags.output, naming: flags.naming };
    const planned = await planWithProgress(this, { ...selection, overrides });
    this.log(renderPlan(planned.plan));
    const { failed, changes } = syncOutcome(planned);
    if (failed !== undefined) this.note(failed);

    if (flags['dry-run']) {
      const outcome = changes > 0 ? exitCodes.changes : exitCodes.ok;
      process.exitCode = failed === undefined ? outcome : exitCodes.failed;
      return syncJson(planned, { applied: false });
    }
    const question = questionFor(planned.plan);
    if (question !== undefined) await confirmed(this, flags.yes, question);
    const { plan, diff, historyId } = await this.resolve(SyncProfiles).apply(planned);
    if (diff.sections.length > 0) this.log(`Wrote ${diff.path}.`);
    if (plan.conflicts.length > 0 || failed !== undefined) process.exitCode = exitCodes.failed;
    return syncJson({ ...planned, plan }, { applied: diff.sections.length > 0, path: diff.path, historyId });
  }
}
