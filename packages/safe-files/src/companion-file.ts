import { createHash, randomBytes } from 'node:crypto';
import path from 'node:path';
import { companionNamed, plainCompanion, withJournalSuffix } from './companion-name.js';
import { ownIdentity, type ProcessIdentity } from './process-identity.js';

/** The name that a companion of `target` starts with; see `plainCompanion`. */
const companion = (target: string): string =>
  plainCompanion(target) ??
  companionNamed(target, createHash('sha256').update(path.basename(target)).digest('hex').slice(0, 32));

/** Where the lock of a resolved target lies: `.config.awso-lock` beside `config`. */
export const lockPathOf = (target: string) => `${companion(target)}.awso-lock`;

/** Where the old bytes lie while a target is written in place: `.config.awso-journal` beside `config`. */
export const journalPathOf = (target: string) => withJournalSuffix(companion(target));

/**
 * A fresh name for a temporary file beside a resolved target. It tells who made it, so that the next writer can remove
 * what a dead one left: `.config.<machine>-<pid>-<process start>-<random>.awso-tmp`.
 */
export function temporaryPathOf(target: string): string {
  const { machine, pid, processStart = '0' } = ownIdentity();
  const random = randomBytes(6).toString('hex');
  return `${companion(target)}.${machine}-${String(pid)}-${processStart}-${random}.awso-tmp`;
}

/** Who made a temporary file, or undefined when the name is not one of ours. */
export function makerOfTemporary(name: string): Omit<ProcessIdentity, 'host'> | undefined {
  const match = /\.([0-9a-f]{12})-(\d+)-(\d+)-[0-9a-f]{12}\.awso-tmp$/.exec(name);
  if (match?.[1] === undefined) return undefined;
  return { machine: match[1], pid: Number(match[2]), processStart: match[3] === '0' ? undefined : match[3] };
}

/** Whether a name is that of a lock, a journal or a temporary file of ours: of no use to anybody but the processes at work. */
export const isCompanion = (name: string) => /^\..+\.awso-(?:lock|journal|tmp)(?:\.|$)/.test(name);

/** Whether a name is the mark of a process that was removing a stale lock; see `removeStaleLock`. */
export const isRemovalMark = (name: string) => /\.awso-lock(\.[\w-]+)+$/.test(name);
