import type { Section } from '@aws-sso/aws-config-file';
import type { ConfigChange } from '@aws-sso/core';

/** Places of a section in two states of the file; at least one is there. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
  /** The other place of a section that changed places, and is in two pairs. */
  readonly moved?: number;
}

/** What became of sections that a change names: their new name, or undefined when they went. Keys as of `sectionKeyOf`. */
export type Fates = ReadonlyMap<string, string | undefined>;

/** Every section keeps its name. */
export const noFates: Fates = new Map();

export const sectionKeyOf = ({ kind, name }: { readonly kind: string; readonly name: string }): string =>
  `${kind} ${name}`;

/** What a batch does to the sections that it removes or renames. */
export const fatesOf = (changes: readonly ConfigChange[]): Fates =>
  new Map(
    changes.flatMap((change) =>
      change.kind === 'put'
        ? []
        : [[sectionKeyOf({ ...change.section, kind: change.section.type }), newNameOf(change)] as const],
    ),
  );

const newNameOf = (change: Exclude<ConfigChange, { kind: 'put' }>): string | undefined =>
  change.kind === 'rename' ? change.to : undefined;

/**
 * Finds each section of the old file in the new one, under its new name. Sections that changed places relative to most others
 * count as gone and new, so that the pairs are in the order of both files. First those of the old file, then the new ones.
 */
export function pairSections(before: readonly Section[], after: readonly Section[], fates: Fates): readonly Pair[] {
  const places = new Map<string, number>();
  const newKey = numbered();
  for (const [index, section] of after.entries()) places.set(newKey(sectionKeyOf(section)), index);
  const oldKey = numbered();
  const found = before.map((section) => {
    const key = sectionKeyOf(section);
    const name = fates.has(key) ? fates.get(key) : section.name;
    return name === undefined ? undefined : places.get(oldKey(sectionKeyOf({ kind: section.kind, name })));
  });
  const partner = increasing(found);
  const taken = new Set(partner.values());
  const origins = new Map(found.flatMap((place, index) => (place === undefined ? [] : [[place, index]])));
  return [
    ...before.map((_, index): Pair => {
      const there = partner.get(index);
      if (there !== undefined) return { before: index, after: there };
      const moved = found[index];
      return { before: index, ...(moved === undefined ? {} : { moved }) };
    }),
    ...after.flatMap((_, index): Pair[] => {
      if (taken.has(index)) return [];
      const moved = origins.get(index);
      return [{ after: index, ...(moved === undefined ? {} : { moved }) }];
    }),
  ];
}

/** Tells sections of the same name apart by counting. */
function numbered(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${nth} ${key}`;
  };
}

/** The longest increasing run among the places that were found, as a map from index to place. */
function increasing(found: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  const ends: number[] = [];
  const previous = new Map<number, number>();
  for (const [index, place] of found.entries()) {
    if (place === undefined) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const before = ends[low - 1];
    if (before !== undefined) previous.set(index, before);
    ends[low] = index;
  }
  const chosen = new Map<number, number>();
  for (let index = ends.at(-1); index !== undefined; index = previous.get(index)) chosen.set(index, found[index] ?? 0);
  return chosen;
}
