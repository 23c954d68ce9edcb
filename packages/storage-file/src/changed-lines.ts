import type { ChangedLines } from '@aws-sso/core';
import { lineOf, type BlockSide, type ChangedBlock } from './changed-blocks.js';
import { bytesOf } from './config-units.js';
import { withoutEnding } from './hide-secrets.js';

/** What the history keeps of a change, as lines for people. */
export const changedLines = (blocks: readonly ChangedBlock[]): readonly ChangedLines[] =>
  blocks.map(({ before, after }) => ({
    line: (before ?? after)?.line ?? 1,
    before: shown(before),
    after: shown(after),
  }));

const decoder = new TextDecoder();

const shown = (side: BlockSide | undefined): readonly string[] =>
  side === undefined
    ? []
    : [...side.lines, ...side.gap].map((line) => decoder.decode(bytesOf(withoutEnding(lineOf(line)).content)));
