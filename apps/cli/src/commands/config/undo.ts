import { Args } from '@oclif/core';
import { UndoUpdate } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { yesFlag } from '../../flags.js';
import { confirmLosses } from '../../questions/confirm-losses.js';
import { renderReversal, reversalJson } from '../../render/history.js';

export default class ConfigUndo extends BaseCommand {
  static override summary = 'Take a change of the config back, and what profile:sync knew at the time';
  static override description =
    'By default the newest change that still holds. Sections that were edited since are left alone, or, if the change is about them, nothing is done. Undo is a change like any other: undo it to do the first one again.';
  static override examples = [
    { description: 'Take the newest change back', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'Take an older one back, whatever secrets go with it',
      command: '<%= config.bin %> <%= command.id %> a1b2c3 --yes',
    },
  ];
  static override args = { id: Args.string({ description: 'id of the change, or its end; see config:history' }) };
  static override flags = { yes: yesFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ConfigUndo);
    const undo = this.resolve(UndoUpdate);
    const { record, losing } = await undo.plan(args.id);
    await confirmLosses(this, flags.yes, 'Take it back all the same?', losing);
    const done = await undo.execute(record, losing);
    this.log(renderReversal(`Took back "${record.command}" (${record.summary})`, done));
    return { undone: record.id, ...reversalJson(done) };
  }
}
