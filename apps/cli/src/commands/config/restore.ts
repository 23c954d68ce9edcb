import { Args } from '@oclif/core';
import { RestoreConfig, counted } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { yesFlag } from '../../flags.js';
import { confirmLosses } from '../../questions/confirm-losses.js';
import { confirmed } from '../../questions/confirm.js';
import { renderReversal, reversalJson } from '../../render/history.js';

export default class ConfigRestore extends BaseCommand {
  static override summary = 'Go back to the config as a change left it, by taking back all later ones';
  static override description =
    'Edits by hand and by other programs are not in the history: those in other sections stay, and one in a section to be taken back stops it. It is one change, which config:undo takes back.';
  static override examples = [
    { description: 'Go back to an earlier state', command: '<%= config.bin %> <%= command.id %> a1b2c3' },
    { description: 'The same in a script', command: '<%= config.bin %> <%= command.id %> a1b2c3 --yes' },
  ];
  static override args = {
    id: Args.string({ description: 'id of the change, or its end; see config:history', required: true }),
  };
  static override flags = { yes: yesFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ConfigRestore);
    const restore = this.resolve(RestoreConfig);
    const plan = await restore.plan(args.id);
    const { record, later, losing } = plan;
    if (losing.length > 0) await confirmLosses(this, flags.yes, 'Go back all the same?', losing);
    else if (later.length > 0)
      await confirmed(this, flags.yes, `Take back ${counted(later.length, 'change')} after ${record.id}?`);
    const done = await restore.execute(plan, losing);
    this.log(renderReversal(`Restored the config as "${record.command}" left it`, done));
    return { restored: record.id, takenBack: later.map(({ id }) => id), ...reversalJson(done) };
  }
}
