import type { HistoryRecord } from './config-history.js';
import { AwsSsoError } from './errors.js';
import { listed, printable } from './text.js';

/**
 * The update that a person means by an id, or by a beginning or end of it that fits no other.
 *
 * @throws AwsSsoError HistoryEntryNotFound
 */
export function historyRecord(records: readonly HistoryRecord[], id: string): HistoryRecord {
  const exact = records.find((record) => record.id === id);
  if (exact !== undefined) return exact;
  const close = id === '' ? [] : records.filter((record) => record.id.startsWith(id) || record.id.endsWith(id));
  const [only] = close;
  if (only !== undefined && close.length === 1) return only;
  if (only === undefined) throw historyEntryNotFound(id);
  const candidates = close.map((record) => record.id);
  throw new AwsSsoError('HistoryEntryNotFound', `"${printable(id)}" fits several updates: ${listed(candidates)}.`, {
    hint: 'Give more of the id.',
    details: { candidates },
  });
}

export const emptyHistory = (): AwsSsoError =>
  new AwsSsoError('HistoryEntryNotFound', 'The history is empty: aws-sso has not changed this config yet.');

export const historyEntryNotFound = (id: string): AwsSsoError =>
  new AwsSsoError('HistoryEntryNotFound', `The history has no update "${printable(id)}".`, {
    hint: 'See what there is: aws-sso config:history',
  });
