/** A line that goes (`-`) or comes (`+`). */
export interface ChangedLine {
  readonly sign: '-' | '+';
  /** 1-based, in the file that has it. */
  readonly line: number;
  readonly text: string;
}

/** How far to look for the next line that both files have; repairs change a few lines at a time. */
const window = 50;

/** What differs between two states of a file whose lines are mostly the same and in the same order. */
export function changedLines(before: Uint8Array, after: Uint8Array): readonly ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed: ChangedLine[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [gone, come] =
      old[at] === now[to] ? [0, 0] : nextCommon(old.slice(at, at + window), now.slice(to, to + window));
    for (const end = at + gone; at < end; at++) changed.push({ sign: '-', line: at + 1, text: old[at] ?? '' });
    for (const end = to + come; to < end; to++) changed.push({ sign: '+', line: to + 1, text: now[to] ?? '' });
    if (gone + come === 0) [at, to] = [at + 1, to + 1];
  }
  return changed;
}

/** How many lines to pass on either side until both have the same; the fewest. */
function nextCommon(old: readonly string[], now: readonly string[]): readonly [number, number] {
  for (let sum = 1; sum < old.length + now.length; sum++)
    for (let gone = Math.max(0, sum - now.length + 1); gone <= Math.min(sum, old.length - 1); gone++)
      if (old[gone] === now[sum - gone]) return [gone, sum - gone];
  return [old.length, now.length];
}

/** The lines of a file. With line ends and byte order mark: they count, too. */
export const linesOf = (bytes: Uint8Array): string[] =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];
