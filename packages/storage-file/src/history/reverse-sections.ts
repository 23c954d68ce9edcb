import { lineOf, type BlockSide, type ChangedBlock } from './changed-blocks.js';
import { allLines, type ConfigUnit } from './config-units.js';
import { FilePieces } from './file-pieces.js';
import { hideSecrets, withoutEnding } from './hide-secrets.js';
import type { SecretSlots } from './secret-slots.js';

/** What a reversal in a file that has changed since came to. */
export interface ReversedSections {
  readonly text: string;
  /** Sections that are neither as the update left them nor as they were before. When there are any, nothing goes back. */
  readonly conflicts: readonly string[];
}

/**
 * Takes an update back section by section, in a file that has changed since. Sections that the update did not touch stay as they
 * are, byte for byte but for the blank lines around sections that come or go.
 */
export function reverseSections(
  units: readonly ConfigUnit[],
  blocks: readonly ChangedBlock[],
  secrets: SecretSlots,
): ReversedSections {
  const about = blocks.filter(({ before, after }) => before?.section !== after?.section || !sameLines(before, after));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const freed = new Set(about.flatMap(({ after }) => after?.section ?? []));
  const conflicts = about.flatMap((block) => conflictIn(block, unitById, freed));
  if (conflicts.length > 0) return { text: '', conflicts };

  const replaced = about.flatMap(({ before, after }) => {
    const now = after && unitById.get(after.section);
    return after !== undefined && now !== undefined && isAs(now, after) ? [{ before, after, now }] : [];
  });
  // What stands behind a section stays.
  for (const { after, now } of replaced) secrets.give(now, after, now.lines);

  const file = new FilePieces(units);
  for (const { before, now } of replaced)
    if (before === undefined) file.remove(now);
    else file.replace(now, before.section, secrets.fill(before, now).lines);
  for (const { before, after, follows } of about) {
    if (before?.section === undefined || after !== undefined) continue;
    if (unitById.has(before.section) && !freed.has(before.section)) continue;
    file.insert({ id: before.section, ...secrets.fill(before) }, follows);
  }
  return { text: file.text(), conflicts };
}

function conflictIn(
  { before, after }: ChangedBlock,
  unitById: ReadonlyMap<string | undefined, ConfigUnit>,
  freed: ReadonlySet<string>,
): readonly string[] {
  const now = after && unitById.get(after.section);
  const old = before && unitById.get(before.section);
  const alreadyBack = before === undefined ? now === undefined : old !== undefined && isAs(old, before);
  const nameTaken = old !== undefined && old !== now && !freed.has(before?.section ?? '');
  const asLeft = after === undefined ? old === undefined || freed.has(before?.section ?? '') : now && isAs(now, after);
  if (alreadyBack || (asLeft === true && !nameTaken)) return [];
  return [(nameTaken ? before?.section : (after ?? before)?.section) ?? ''];
}

/** Whether a section of the file is as the history knows it, but for secret values and the end of its last line. */
const isAs = (unit: ConfigUnit, side: BlockSide | undefined): boolean =>
  side !== undefined &&
  comparable(
    hideSecrets(allLines(unit))
      .slice(0, unit.lines.length)
      .map(({ shown }) => shown),
  ) === comparable(side.lines.map(lineOf));

const sameLines = (before: BlockSide | undefined, after: BlockSide | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  comparable(before.lines.map(lineOf)) === comparable(after.lines.map(lineOf));

const comparable = (lines: readonly string[]): string => withoutEnding(lines.join('')).content;
