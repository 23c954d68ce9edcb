import { Args } from '@oclif/core';
import { ConfigHistory, emptyHistory, historyRecord } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { recordJson, renderEntry } from '../../render/history.js';

export default class ConfigDiff extends BaseCommand {
  static override summary = 'Show what a change did to the config, line by line';
  static override description = 'Values of secret keys are hidden: the history does not have them.';
  static override examples = [
    { description: 'The newest change', command: '<%= config.bin %> <%= command.id %>' },
    { description: 'Another one, by the end of its id', command: '<%= config.bin %> <%= command.id %> a1b2c3' },
  ];
  static override args = { id: Args.string({ description: 'id of the change, or its end; by default the newest' }) };

  async run(): Promise<object> {
    const { args } = await this.parse(ConfigDiff);
    const history = this.resolve(ConfigHistory);
    const records = await history.list();
    const record = args.id === undefined ? records[0] : historyRecord(records, args.id);
    if (record === undefined) throw emptyHistory();
    const entry = await history.entry(record.id);
    this.log(renderEntry(entry));
    return { update: recordJson(entry), path: entry.diff.path, sections: entry.diff.sections, lines: entry.lines };
  }
}
