import type { SectionId } from '../section-id.js';
import { sectionKey } from '../section-id.js';

/** A nested block as a map of its own, where the SDK makes one. */
export type SdkValue = string | ReadonlyMap<string, string>;

/** What an SDK takes from a file. */
export interface SdkReading {
  /** Values by key, by `profile home`, `sso-session homesso`, `services local`; by `other x` what botocore keeps besides. */
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, SdkValue>>;
  /** Why the SDK rejects the whole file, or (JavaScript) treats it as empty. */
  readonly rejected?: string;
}

/** Sections by name as a reader collects them; of what it finds more than once, the last has the say. */
export type RawSections = Map<string, Map<string, SdkValue>>;

export const rejected = (reason: string): SdkReading => ({ sections: new Map(), rejected: reason });

/**
 * The text without what is blank to an SDK at its ends.
 *
 * @param blank matches one such character; a pattern like `\s+$` would take quadratic time for many blanks in the middle
 */
export function strippedOf(blank: RegExp, text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** `[profile default]` wins over `[default]`, wherever they stand, in all SDKs but botocore. */
export function named(
  raw: RawSections,
  nameOf: (header: string) => SectionId | undefined,
  isPlainDefault: (header: string) => boolean,
): SdkReading {
  const sections = new Map<string, ReadonlyMap<string, SdkValue>>();
  for (const first of [true, false]) {
    for (const [header, values] of raw) {
      const id = isPlainDefault(header) === first ? nameOf(header) : undefined;
      if (id !== undefined) sections.set(sectionKey(id), values);
    }
  }
  return { sections };
}
