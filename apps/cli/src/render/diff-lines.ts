/** More lines than that on both sides are shown as all gone and all new: nobody reads a diff of such a section. */
const most = 2_000;

/**
 * Two versions of a section as one list of lines, each behind a blank, `-` or `+`. The longest common subsequence, between
 * the lines that both begin and end with.
 */
export function diffLines(before: readonly string[], after: readonly string[]): string[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [gone, come] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const same = (lines: readonly string[]) => lines.map((line) => ` ${line}`);
  const middle =
    gone.length > most || come.length > most
      ? [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)]
      : walk(gone, come);
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))];
}

function walk(gone: readonly string[], come: readonly string[]): string[] {
  const lengths = Array.from({ length: gone.length + 1 }, () => new Uint16Array(come.length + 1));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = gone.length - 1; i >= 0; i--)
    for (let j = come.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = gone[i] === come[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    if (i < gone.length && j < come.length && gone[i] === come[j]) {
      lines.push(` ${gone[i++] ?? ''}`);
      j++;
    } else if (j >= come.length || (i < gone.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1)))
      lines.push(`-${gone[i++] ?? ''}`);
    else lines.push(`+${come[j++] ?? ''}`);
  }
  return lines;
}
