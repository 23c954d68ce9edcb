import type { Section } from './section.js';

/** What a section says: value by key, a nested block as a map of its own. */
export type SectionValues = ReadonlyMap<string, string | ReadonlyMap<string, string>>;

/** Without inline comments, keys in lower case; of duplicates the last. */
export function valuesOf(section: Section): SectionValues {
  return new Map(
    section.properties.map((property) => [
      property.key,
      property.children === undefined
        ? property.value
        : new Map(property.children.map((child) => [child.key, child.value])),
    ]),
  );
}
