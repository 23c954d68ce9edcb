import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { plainJournalPathOf } from './companion-name.js';

export interface PeekOptions {
  /** How long a file must not have changed before it is believed, in milliseconds. Default 50. */
  readonly stillForMs?: number;
  /** Milliseconds since 1970, on the clock of the file system. Default `Date.now`. */
  readonly now?: () => number;
}

/**
 * One look at a text file, for a process that lives for milliseconds: synchronous, because handing each step to another
 * thread takes longer than all of them, and by calls that Node has at hand. It neither waits nor repairs nor says
 * what is wrong; where `readStill` would, it gives up.
 *
 * @returns '' when there is no file; undefined when one look is not enough to believe it: it has just changed, is empty, no
 *   UTF-8, may be half written, or is no regular file that can be read
 */
export function peekText(path: string, { stillForMs = 50, now = Date.now }: PeekOptions = {}): string | undefined {
  try {
    const link = lstatSync(path, { throwIfNoEntry: false });
    if (link === undefined) return '';
    const target = link.isSymbolicLink() ? realpathSync.native(path) : path;
    const found = target === path ? link : statSync(target);
    const isStill = now() - Math.max(found.mtimeMs, found.ctimeMs) >= stillForMs;
    if (!found.isFile() || !isStill || found.size === 0 || mayBeCut(target)) return undefined;
    const text = readFileSync(target, 'utf8');
    // What is no UTF-8 was replaced, perhaps by as many bytes. Of ASCII, every character is a byte.
    const isWhole = text.length === found.size || Buffer.byteLength(text) === found.size;
    return isWhole && !text.includes('\ufffd') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** While a file is written in place, a journal lies beside it, and after a crash it stays there. */
function mayBeCut(target: string): boolean {
  const journal = plainJournalPathOf(target);
  return journal === undefined || lstatSync(journal, { throwIfNoEntry: false }) !== undefined;
}
