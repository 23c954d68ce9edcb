import { edit, parse, type Edit } from '@aws-sso/aws-config-file';
import type { UndoRecord } from './file-undo-log.js';
import { revertHunks } from './line-hunks.js';
import type { TouchedSection } from './plan-job.js';

/**
 * The config file without what the job did to it. Byte for byte as if the job had never been, when nobody else has touched
 * the same lines; otherwise section by section: added ones go, changed keys get their old values unless somebody changed
 * them again.
 *
 * @throws ConfigEditError when the file has become malformed
 */
export function undone(current: Uint8Array, { hunks, touched }: Pick<UndoRecord, 'hunks' | 'touched'>): Uint8Array {
  const reverted = touched.length > 0 && hunks.length === 0 ? undefined : revertHunks(current, hunks);
  if (reverted !== undefined) return reverted;
  const document = parse(current);
  return edit(
    document,
    touched.map(({ section, before, after }): Edit => {
      const id = { kind: section.type, name: section.name };
      if (before === undefined) return { op: 'remove', section: id };
      const now = document.find(id);
      return { op: 'put', section: id, values: stillOurs(before, after, (key) => now?.get(key)) };
    }),
  ).stringify();
}

const stillOurs = (
  before: NonNullable<TouchedSection['before']>,
  after: TouchedSection['after'],
  now: (key: string) => string | undefined,
) => Object.fromEntries(Object.entries(before).filter(([key]) => now(key) === after[key]));
