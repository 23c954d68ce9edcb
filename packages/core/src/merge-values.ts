import type { SectionValues } from './aws-config.js';

/**
 * Three-way merge of a managed profile's keys. What the user changed, added or took away since we last wrote stays; the
 * rest follows what is wanted now.
 *
 * @param wanted the keys as they should be
 * @param wrote the keys as we last wrote them
 * @param current the keys as they are in the file
 * @returns `values`: what to change; `wrote`: the base for the next merge
 */
export function mergeValues(
  wanted: Readonly<Record<string, string>>,
  wrote: Readonly<Record<string, string>>,
  current: ReadonlyMap<string, string>,
): { values: SectionValues; wrote: Record<string, string> } {
  const values: Record<string, string | null> = {};
  const base: Record<string, string> = {};
  for (const [key, value] of Object.entries(wanted)) {
    const [now, before] = [current.get(key), wrote[key]];
    if (now === value) base[key] = value;
    else if (now === before) {
      values[key] = value;
      base[key] = value;
    } else if (before !== undefined) base[key] = before;
  }
  for (const [key, before] of Object.entries(wrote))
    if (!Object.hasOwn(wanted, key) && current.get(key) === before) values[key] = null;
  return { values, wrote: base };
}
