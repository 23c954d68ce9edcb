import type { ConfigHistory, HistoryRecord, Reversal } from './config-history.js';
import type { ConfigUpdate } from './config-repository.js';
import { AwsSsoError } from './errors.js';
import { historyRecord } from './history-record.js';
import type { LostSecret } from './lost-secrets.js';

export interface PlannedRestore extends Reversal {
  readonly record: HistoryRecord;
  /** The updates after it, which will be taken back, newest first. */
  readonly later: readonly HistoryRecord[];
}

/** Goes back to the config as an update left it: takes back every later update, as one update. */
export class RestoreConfig {
  constructor(private readonly history: ConfigHistory) {}

  /**
   * @throws AwsSsoError HistoryEntryNotFound; HistoryConflict with the sections that were changed since, and for an
   *   update that no later one was made on
   */
  async plan(id: string): Promise<PlannedRestore> {
    const records = await this.history.list();
    const record = historyRecord(records, id);
    if (record.state === 'void')
      throw new AwsSsoError('HistoryConflict', `The update ${record.id} did not last, so there is no way back to it.`, {
        hint: 'Go back to another one; aws-sso config:history shows which there are.',
      });
    const later = records.filter((other) => other.id > record.id);
    return { record, later, ...(await this.history.preview(later.map((other) => other.id))) };
  }

  /**
   * @param losing the losses of the plan, once the user agreed to them
   * @throws AwsSsoError as `ConfigHistory.takeBack`
   */
  execute({ record, later }: PlannedRestore, losing: readonly LostSecret[]): Promise<ConfigUpdate & Reversal> {
    const cause = { command: `config:restore ${record.id}`, summary: `restore what ${record.command} left` };
    return this.history.takeBack(
      cause,
      later.map(({ id }) => id),
      { losing },
    );
  }
}
