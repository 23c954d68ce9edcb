import { parse, type SectionId } from '@aws-sso/aws-config-file';
import { type LineChange, lineChanges } from './line-changes.js';

/**
 * Lines that an edit replaced, with their endings, one character per byte. `at` counts from the top of the edited file: it
 * tells equal comments and blank lines apart.
 */
export interface Hunk extends LineChange {
  /** The section they are in; absent when they may be anywhere in the file, as new sections may. */
  readonly section?: SectionId;
}

/** A stretch of the file from one header up to the next; the first one, without a section, may be empty. */
interface Region {
  readonly section?: SectionId;
  readonly from: number;
  readonly to: number;
}

/**
 * What differs between a config file and what an edit made of it, as small as it gets: a secret between two changed lines
 * is in no hunk. Relies on edits keeping the order of sections and adding new ones at the end.
 */
export function hunksBetween(before: Uint8Array, after: Uint8Array): Hunk[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const [oldRegions, nowRegions] = [regionsOf(before, old), regionsOf(after, now)];
  const added = startOfAdded(old, now, nowRegions[oldRegions.length]?.from ?? now.length);
  const changed = oldRegions.flatMap(({ section, from, to }, index) => {
    const region = nowRegions[index];
    if (region === undefined) throw new Error('The edit has taken a section away.');
    const edited = now.slice(region.from, Math.min(region.to, added));
    return lineChanges(old.slice(from, to), edited).map((change): Hunk => {
      const { at, ...lines } = findable(change, edited);
      return { ...(section && { section }), at: region.from + at, ...lines };
    });
  });
  return added === now.length ? changed : [...changed, { at: added, before: [], after: now.slice(added) }];
}

/** New sections bring the blank line along that keeps them apart from the one above. */
function startOfAdded(old: readonly string[], now: readonly string[], header: number): number {
  const blanksBefore = (lines: readonly string[], end: number) =>
    end - 1 - lines.slice(0, end).findLastIndex((line) => line.trim() !== '');
  return header === now.length
    ? header
    : header - Math.max(blanksBefore(now, header) - blanksBefore(old, old.length), 0);
}

/**
 * Takes hunks back in a file that others may have changed since.
 *
 * @returns undefined unless each hunk is found exactly once, untouched
 */
export function revertHunks(current: Uint8Array, hunks: readonly Hunk[]): Uint8Array | undefined {
  let lines = linesOf(current);
  const regions = regionsOf(current, lines);
  const found = hunks.map((hunk) => ({ hunk, at: placeOf(hunk, lines, regions) }));
  for (const { hunk, at } of found.sort((a, b) => (b.at ?? 0) - (a.at ?? 0))) {
    if (at === undefined) return undefined;
    const end = at + hunk.after.length;
    const back = end === lines.length ? hunk.before : terminated(hunk);
    lines = [...lines.slice(0, at), ...back, ...lines.slice(end)];
  }
  return Buffer.from(lines.join(''), 'latin1');
}

/** As the parser cuts lines: `\n`, `\r\n`, a lone `\r`, or none at the end. */
const linesOf = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];

const isHeader = (line: string): boolean => /^\s*\[/.test(line);

function regionsOf(bytes: Uint8Array, lines: readonly string[]): Region[] {
  const { sections } = parse(bytes);
  const startOf = (index: number) => (sections[index]?.line ?? lines.length + 1) - 1;
  return [
    { from: 0, to: startOf(0) },
    ...sections.map(({ kind, name }, index) => ({
      section: { kind, name },
      from: startOf(index),
      to: startOf(index + 1),
    })),
  ];
}

function placeOf(
  { section, at: was, after }: Hunk,
  lines: readonly string[],
  regions: readonly Region[],
): number | undefined {
  const searched =
    section === undefined
      ? [{ from: 0, to: lines.length }]
      : regions.filter((region) => region.section?.kind === section.kind && region.section.name === section.name);
  const places = searched.flatMap(({ from, to }) => occurrences(after, lines, from, to));
  const at = places.includes(was) ? was : places[0];
  if (at === undefined || (at !== was && places.length > 1)) return undefined;
  // Keys that somebody added to the last of our sections would become keys of the section above it.
  return after.some(isHeader) && !endsSection(lines, at + after.length) ? undefined : at;
}

function occurrences(wanted: readonly string[], lines: readonly string[], from: number, to: number): number[] {
  if (wanted.length === 0) return [];
  const places: number[] = [];
  for (let at = from; at + wanted.length <= to; at++)
    if (wanted.every((line, index) => lines[at + index] === line)) places.push(at);
  return places;
}

function endsSection(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => !/^\s*(?:[#;].*)?$/s.test(line));
  return next === undefined || isHeader(next);
}

/** The old lines, fit to be followed by others. */
function terminated({ before, after }: Hunk): readonly string[] {
  const last = before.at(-1);
  if (last === undefined || /[\r\n]$/.test(last)) return before;
  return [...before.slice(0, -1), last + (/(?:\r\n?|\n)$/.exec(after[0] ?? '')?.[0] ?? '\n')];
}

/** Where lines were only taken away, the line above them shows the place. */
function findable({ at, before, after }: LineChange, edited: readonly string[]): LineChange {
  if (after.length > 0) return { at, before, after };
  const above = edited.slice(Math.max(at - 1, 0), at);
  return { at: at - above.length, before: [...above, ...before], after: above };
}
