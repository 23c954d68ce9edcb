import { ConfigHistory } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { recordJson, renderHistory } from '../../render/history.js';

export default class ConfigHistoryCommand extends BaseCommand {
  static override summary = 'List the changes that were made to the config: when, by which command, what';
  static override description =
    'The newest comes first. The history holds no secret values, and forgets the oldest changes beyond 200 of them or 20 MB.';
  static override examples = [
    { description: 'See what can be taken back', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'The id of the newest change, for a script',
      command: "<%= config.bin %> <%= command.id %> --json | jq -r '.updates[0].id'",
    },
  ];

  async run(): Promise<object> {
    await this.parse(ConfigHistoryCommand);
    const records = await this.resolve(ConfigHistory).list();
    if (records.length === 0) this.note('There is no change yet that could be shown.');
    else this.log(await renderHistory(records));
    return { updates: records.map(recordJson) };
  }
}
