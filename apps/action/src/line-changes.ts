/** Lines `before` that became the lines `after`, which begin at index `at`. */
export interface LineChange {
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The differing stretches of two lists of lines, by their longest common subsequence. */
export function lineChanges(old: readonly string[], now: readonly string[]): LineChange[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1])
    [oldEnd, nowEnd] = [oldEnd - 1, nowEnd - 1];
  const changes = changesIn(old.slice(start, oldEnd), now.slice(start, nowEnd));
  return changes.map((change) => ({ ...change, at: start + change.at }));
}

function changesIn(old: readonly string[], now: readonly string[]): LineChange[] {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromOld, fromNow] = [i, j];
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i] === now[j]) break;
      if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (i > fromOld || j > fromNow)
      changes.push({ at: fromNow, before: old.slice(fromOld, i), after: now.slice(fromNow, j) });
    while (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
  }
  return changes;
}
