import { diffArrays } from 'diff';

/** A line that goes (`-`), comes (`+`) or stays. */
export interface DiffLine {
  readonly sign: '-' | '+' | ' ';
  readonly text: string;
}

/** What differs in more lines than that is shown as all gone and all new: nobody reads such a diff. */
const maxEditLength = 2_000;

/** Two versions of a few lines, such as a section, as one list. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const parts = diffArrays([...before], [...after], { maxEditLength }) ?? [
    { removed: true, value: before },
    { added: true, value: after },
  ];
  return parts.flatMap((part) => part.value.map((text) => ({ sign: signOf(part), text })));
}

const signOf = ({ added, removed }: { readonly added?: boolean; readonly removed?: boolean }): DiffLine['sign'] =>
  removed === true ? '-' : added === true ? '+' : ' ';
