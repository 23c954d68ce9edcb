import { edit, repairLines } from '@aws-sso/aws-config-file';
import type { ConfigDocument } from '@aws-sso/aws-config-file';
import { findingsOf } from './check-setup.js';
import { noFacts } from './no-facts.js';
import type { Repair } from './rule.js';
import { rules } from './rules.js';
import { Setup } from './setup.js';

/** A repair may make room for another, such as an indented body whose comments are indented, too. */
const rounds = 5;

const menders = rules.filter(({ fix }) => fix !== undefined);

/**
 * The config with everything repaired that its findings know how to repair. A second time changes nothing. A file with
 * malformed lines stays as it is: nobody knows what they were meant to be.
 *
 * @example mendConfig(parse(bytes)).stringify()
 */
export function mendConfig(document: ConfigDocument): ConfigDocument {
  let mended = document;
  for (let round = 0; round < rounds; round++) {
    if (mended.problems.some(({ blocks }) => blocks === 'document')) return document;
    const repairs = repairsOf(mended);
    if (repairs.length === 0) return mended;
    mended = repairLines(
      mended,
      repairs.flatMap((repair) => (repair.kind === 'lines' ? repair.repairs : [])),
    );
    mended = edit(
      mended,
      repairs.flatMap((repair) => (repair.kind === 'edit' ? [repair.edit] : [])),
    );
  }
  return mended;
}

function repairsOf(document: ConfigDocument): readonly Repair[] {
  const config = { path: '', state: 'read', bytes: document.stringify() } as const;
  const setup = new Setup({ ...noFacts, config });
  return menders.flatMap((rule) =>
    findingsOf(rule, setup).flatMap(({ repair }) => (repair === undefined ? [] : [repair])),
  );
}
