import type { ChangedLines } from '@aws-sso/core';
import { lineOf, type BlockSide, type ChangedBlock } from './changed-blocks.js';
import { bytesOf } from './config-units.js';
import { withoutEnding } from './hide-secrets.js';

/** What the history keeps of a change, as lines for people. A section that goes and comes again has moved. */
export function changedLines(blocks: readonly ChangedBlock[]): readonly ChangedLines[] {
  const arrivals = new Map(
    blocks.flatMap(({ before, after }) =>
      before === undefined && after !== undefined ? [[after.section, after]] : [],
    ),
  );
  const moved = new Map(
    blocks.flatMap(({ before, after }) => {
      const there = before !== undefined && after === undefined ? arrivals.get(before.section) : undefined;
      return there === undefined ? [] : [[before, there]];
    }),
  );
  const told = new Set(moved.values());
  return blocks.flatMap(({ before, after }): ChangedLines[] => {
    if (before === undefined && after !== undefined && told.has(after)) return [];
    const there = moved.get(before);
    return [
      {
        line: (before ?? after)?.line ?? 1,
        ...(there === undefined ? {} : { movedTo: there.line }),
        before: shown(before),
        after: shown(after ?? there),
      },
    ];
  });
}

const decoder = new TextDecoder();

const shown = (side: BlockSide | undefined): readonly string[] =>
  side === undefined
    ? []
    : [...side.lines, ...side.gap].map((line) => decoder.decode(bytesOf(withoutEnding(lineOf(line)).content)));
