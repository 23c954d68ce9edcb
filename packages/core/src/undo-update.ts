import type { ConfigHistory, HistoryRecord, Reversal } from './config-history.js';
import type { ConfigUpdate } from './config-repository.js';
import { AwsSsoError } from './errors.js';
import { historyRecord } from './history-record.js';
import type { LostSecret } from './lost-secrets.js';

export interface PlannedUndo extends Reversal {
  readonly record: HistoryRecord;
}

/** Takes one update back, with what it did to the managed state. To take an undo back is to do the update again. */
export class UndoUpdate {
  constructor(private readonly history: ConfigHistory) {}

  /**
   * @param id by default the newest update that holds and is no undo itself
   * @throws AwsSsoError HistoryEntryNotFound; HistoryConflict with the sections that were changed since, and for an
   *   update that has been taken back already
   */
  async plan(id?: string): Promise<PlannedUndo> {
    const records = await this.history.list();
    const record = id === undefined ? newestToUndo(records) : historyRecord(records, id);
    if (record.state === 'undone')
      throw new AwsSsoError('HistoryConflict', `The update ${record.id} has been taken back already.`, {
        hint: 'To do it again, undo its undo; aws-sso config:history shows the id.',
      });
    return { record, ...(await this.history.preview([record.id])) };
  }

  /**
   * @param losing the losses of the plan, once the user agreed to them
   * @throws AwsSsoError as `ConfigHistory.takeBack`
   */
  execute({ id, summary }: HistoryRecord, losing: readonly LostSecret[]): Promise<ConfigUpdate & Reversal> {
    const cause = { command: `config:undo ${id}`, summary: `undo: ${summary}` };
    return this.history.takeBack(cause, [id], { undoes: id, losing });
  }
}

function newestToUndo(records: readonly HistoryRecord[]): HistoryRecord {
  const newest = records.find(({ state, undoes }) => state === 'applied' && undoes === undefined);
  if (newest !== undefined) return newest;
  throw new AwsSsoError('HistoryEntryNotFound', 'There is no update to take back.', {
    hint: 'See what there is: aws-sso config:history',
  });
}
