import { Flags } from '@oclif/core';
import { SyncProfiles, syncOutcome } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { dryRunExitCode, syncExitCode } from '../../exit-codes.js';
import * as flag from '../../flags.js';
import { planWithProgress } from '../../plan-with-progress.js';
import { lossWarning } from '../../questions/confirm-losses.js';
import { confirmed } from '../../questions/confirm.js';
import { renderPlan } from '../../render/plan.js';
import { renderAdvice, renderMissing, renderQuestion, syncJson } from '../../render/sync.js';
import { signInWhenNeeded } from '../../sign-in-on-terminal.js';

export default class ProfileSync extends BaseCommand {
  static override summary = 'Give every account and role its profile, and keep the profiles in step';
  static override description =
    'Lists what you may use, names it, shows what changes and changes it. Profiles that you wrote yourself are left alone, and so is what you added to generated ones. A session that cannot be listed keeps the others from nothing. Exit code of --dry-run: 0 nothing to do, 2 there are changes, 1 there are only conflicts, 4 a sign-in is needed.';
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
    'sso-session': flag.ssoSessionsFlag,
    'dry-run': Flags.boolean({ description: 'only show what would change' }),
    region: flag.regionFlag,
    output: flag.outputFlag,
    naming: flag.namingFlag,
    'naming-option': flag.namingOptionFlag,
    collisions: flag.collisionsFlag,
    yes: flag.yesFlag,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(ProfileSync);
    const selection = flag.sessionSelection(flags['sso-session']);
    const overrides = { region: flags.region, output: flags.output, ...flag.namingOverrides(flags) };
    const sync = this.resolve(SyncProfiles);
    await sync.check({ ...selection, overrides });
    await signInWhenNeeded(this, selection);
    const planned = await planWithProgress(this, { ...selection, overrides });
    this.log(renderPlan(planned.plan));
    const outcome = syncOutcome(planned);
    for (const line of [...renderMissing(outcome, planned), ...renderAdvice(planned)]) this.note(line);
    if (flags['dry-run']) {
      process.exitCode = dryRunExitCode(outcome);
      return syncJson(planned, { applied: false });
    }
    if (outcome.needsConsent)
      await confirmed(this, flags.yes, `${lossWarning(planned.losing)}${renderQuestion(planned.plan)}`);
    const { plan, diff, historyId } = await sync.apply(planned);
    if (diff.sections.length > 0) this.log(`Wrote ${diff.path}.`);
    process.exitCode = syncExitCode(syncOutcome({ ...planned, plan }));
    return syncJson({ ...planned, plan }, { applied: diff.sections.length > 0, path: diff.path, historyId });
  }
}
