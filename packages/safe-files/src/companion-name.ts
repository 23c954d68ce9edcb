import { basename, dirname, join } from 'node:path';

/** File names end at 255 bytes nearly everywhere, and ours are longer than the file's own by up to 80. */
const LONGEST_BASE = 150;

/**
 * The name that a companion of `target` starts with: hidden, and in the same directory (rename needs one file system).
 * undefined when the file's own name is too long to be a part of it.
 */
export function plainCompanion(target: string): string | undefined {
  const base = basename(target);
  return isShort(base) ? companionNamed(target, base) : undefined;
}

/** A name has at most three bytes a letter; only a long one has to be counted out. */
const isShort = (base: string): boolean => base.length * 3 <= LONGEST_BASE || Buffer.byteLength(base) <= LONGEST_BASE;

export const companionNamed = (target: string, name: string): string => join(dirname(target), `.${name}`);

/** `journalPathOf` for all but very long names, without anything to hash them with, which takes its time to load. */
export function plainJournalPathOf(target: string): string | undefined {
  const companion = plainCompanion(target);
  return companion === undefined ? undefined : withJournalSuffix(companion);
}

export const withJournalSuffix = (companion: string): string => `${companion}.awso-journal`;
