import { isUtf8 } from 'node:buffer';
import type { ConfigDocument } from '@aws-sso/aws-config-file';
import { allLines, byteText, bytesOf, unitsOf, type ConfigUnit } from './config-units.js';
import { hideSecrets } from './hide-secrets.js';
import type { Pair } from './pair-sections.js';

/** A line with its line ending; as base64 where its bytes are no UTF-8. */
export type StoredLine = string | { readonly base64: string };

/** A piece of the file in one of its states, with what may be secret hidden; see `ConfigUnit`. */
export interface BlockSide {
  /** Absent for what precedes all sections. */
  readonly section?: string;
  /** 1-based. */
  readonly line: number;
  readonly lines: readonly StoredLine[];
  readonly gap: readonly StoredLine[];
  /**
   * A number for each hidden part, in the order of the lines; absent when nothing is hidden. The same number in one update
   * means the same text: so it is known which secret of the file belongs where, and nothing else about it.
   */
  readonly hidden?: readonly number[];
}

/** A piece of the file that an update changed: without `before` it is new, without `after` it is gone. */
export interface ChangedBlock {
  readonly before?: BlockSide;
  readonly after?: BlockSide;
  /** The section above, for a piece that is gone and may have to find its place again. */
  readonly follows?: string;
}

/** The pieces of a file that differ, for the history: enough to take the update back, and no secrets. */
export function changedBlocks(
  before: ConfigDocument,
  after: ConfigDocument,
  pairs: readonly Pair[],
): readonly ChangedBlock[] {
  const [old, now] = [unitsOf(before), unitsOf(after)];
  const numbers = new Map<string, number>();
  // The first unit is what precedes the sections.
  const places = [
    { before: 0, after: 0 },
    ...pairs.map((pair) => ({ before: next(pair.before), after: next(pair.after) })),
  ];
  return places.flatMap((place): ChangedBlock[] => {
    const [was, is] = [unitAt(old, place.before), unitAt(now, place.after)];
    if (was !== undefined && is !== undefined && textOf(was) === textOf(is)) return [];
    const follows = is === undefined ? unitAt(old, (place.before ?? 0) - 1)?.id : undefined;
    return [
      {
        ...(was === undefined ? {} : { before: sideOf(was, numbers) }),
        ...(is === undefined ? {} : { after: sideOf(is, numbers) }),
        ...(follows === undefined ? {} : { follows }),
      },
    ];
  });
}

const next = (index: number | undefined): number | undefined => (index === undefined ? undefined : index + 1);

const unitAt = (units: readonly ConfigUnit[], index: number | undefined): ConfigUnit | undefined =>
  index === undefined ? undefined : units[index];

const textOf = (unit: ConfigUnit): string => allLines(unit).join('');

function sideOf({ id, line, lines, gap }: ConfigUnit, numbers: Map<string, number>): BlockSide {
  const parts = hideSecrets([...lines, ...gap]);
  const stored = parts.map(({ shown }) => storedLine(shown));
  const hidden = parts.flatMap(({ secret }) => secret?.text ?? []).map((text) => numberOf(text, numbers));
  return {
    ...(id === undefined ? {} : { section: id }),
    line,
    lines: stored.slice(0, lines.length),
    gap: stored.slice(lines.length),
    ...(hidden.length === 0 ? {} : { hidden }),
  };
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function storedLine(line: string): StoredLine {
  const bytes = Buffer.from(bytesOf(line));
  return isUtf8(bytes) ? bytes.toString('utf8') : { base64: bytes.toString('base64') };
}

/** A stored line as byte text. */
export const lineOf = (stored: StoredLine): string =>
  byteText(typeof stored === 'string' ? Buffer.from(stored, 'utf8') : Buffer.from(stored.base64, 'base64'));
