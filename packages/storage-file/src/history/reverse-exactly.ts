import type { ChangedBlock } from './changed-blocks.js';
import { allLines, type ConfigUnit } from './config-units.js';
import type { SecretSlots } from './secret-slots.js';

/**
 * The file as it was before an update, made from the file as that update left it: by line numbers, so every byte is as
 * before but for secrets.
 */
export function reverseExactly(
  units: readonly ConfigUnit[],
  blocks: readonly ChangedBlock[],
  secrets: SecretSlots,
): string {
  const lines = units.flatMap(allLines);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const gone = new Set<number>();
  for (const { after } of blocks) {
    const unit = after && unitById.get(after.section);
    if (after === undefined || unit === undefined) continue;
    secrets.give(unit, after);
    for (let line = 0; line < after.lines.length + after.gap.length; line++) gone.add(after.line - 1 + line);
  }
  const kept = lines.filter((_, index) => !gone.has(index));

  const result: (readonly string[])[] = [];
  let [line, at] = [1, 0];
  const returning = blocks.flatMap(({ before, after }) => (before === undefined ? [] : [{ before, after }]));
  for (const { before, after } of returning.sort((a, b) => a.before.line - b.before.line)) {
    const until = at + before.line - line;
    result.push(kept.slice(at, until));
    const filled = secrets.fill(before, after && unitById.get(after.section));
    result.push(filled.lines, filled.gap);
    at = until;
    line = before.line + before.lines.length + before.gap.length;
  }
  return [...result, kept.slice(at)].flat().join('');
}
