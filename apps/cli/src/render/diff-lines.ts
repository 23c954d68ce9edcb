import { diffArrays } from 'diff';

/** Sections that differ in more lines than that are shown as all gone and all new: nobody reads such a diff. */
const maxEditLength = 2_000;

/** Two versions of a section as one list of lines, each behind a blank, `-` or `+`. */
export function diffLines(before: readonly string[], after: readonly string[]): string[] {
  const parts = diffArrays([...before], [...after], { maxEditLength });
  if (parts === undefined) return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  return parts.flatMap(({ value, added, removed }) =>
    value.map((line) => `${removed ? '-' : added ? '+' : ' '}${line}`),
  );
}
