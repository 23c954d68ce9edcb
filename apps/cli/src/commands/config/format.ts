import { Flags } from '@oclif/core';
import { ConfigFormatter } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { exitCodes } from '../../exit-codes.js';
import { confirmed } from '../../questions/confirm.js';
import { renderFormat } from '../../render/format.js';

export default class ConfigFormat extends BaseCommand {
  static override summary = 'Put the sections of the config in order';
  static override description =
    'sso-sessions first, then the profiles by sso-session and hierarchy, one blank line between sections. Comments travel with their section; no line is lost, no value changes, and a second run changes nothing. Exit code of --dry-run: 0 nothing to do, 2 there are changes.';
  static override examples = [
    { description: 'See what would move', command: '<%= config.bin %> <%= command.id %> --dry-run' },
    { description: 'Format without questions', command: '<%= config.bin %> <%= command.id %> --yes' },
  ];
  static override flags = {
    'dry-run': Flags.boolean({ description: 'only show what would change' }),
    yes: Flags.boolean({ char: 'y', description: 'do not ask before the file is rewritten' }),
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(ConfigFormat);
    const formatter = this.resolve(ConfigFormatter);
    const plan = await formatter.plan();
    this.log(renderFormat(plan));
    const { path, sections } = plan;
    if (flags['dry-run']) process.exitCode = plan.changes ? exitCodes.changes : exitCodes.ok;
    if (flags['dry-run'] || !plan.changes) return { applied: false, changes: plan.changes, path, sections };
    await confirmed(this, flags.yes, `Rewrite ${path} in this order?`);
    const { historyId } = await formatter.format();
    this.log(`Wrote ${path}.`);
    return { applied: historyId !== undefined, changes: true, path, sections, historyId };
  }
}
