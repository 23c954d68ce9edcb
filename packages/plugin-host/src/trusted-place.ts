import { type Stats, lstatSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { shellWord } from '@aws-sso/core';

/** Why no code is run from a place, and what to do about it. */
export interface Distrust {
  /** A phrase that begins with the path. */
  readonly reason: string;
  /** A sentence that ends with a command. */
  readonly hint: string;
}

export interface TrustOptions {
  /** Ours alone: from here on, no group may write either. */
  readonly ownDirectory: string;
  /**
   * When nobody else can enter this one, or one of ours above it, modes inside do not count: with a umask of 002, npm lets
   * the group write to whatever it makes.
   */
  readonly closedAt: string;
  /** What lies above it is trusted, or the user could trust nothing at all. Default: that of the user. */
  readonly homeDirectory?: string;
  /** Default: that of the process. Windows has none; there, the directory is the user's alone. */
  readonly userId?: number | undefined;
}

/**
 * Whether somebody besides this user and root has a say in what lies in a directory: owns it, or a directory or link on the way
 * there, or may write to one. As OpenSSH judges the files that it obeys.
 *
 * @returns undefined when there is nobody, or nothing yet
 */
export function distrustOf(
  directory: string,
  { ownDirectory, closedAt, homeDirectory = homedir(), userId = process.getuid?.() }: TrustOptions,
): Distrust | undefined {
  if (userId === undefined) return undefined;
  const asNamed = [directory, ownDirectory, closedAt, homeDirectory].map((place) => path.resolve(place));
  // Where links lead has owners of its own.
  for (const [to = '', own = '', closing = '', home = ''] of [asNamed, asNamed.map(realPath)]) {
    let isClosed = false;
    for (const step of stepsTo(to)) {
      if (step !== home && isWithin(step, home)) continue;
      const found = lstatSync(step, { throwIfNoEntry: false });
      if (found === undefined) break;
      const isOwn = isWithin(own, step);
      if (found.uid !== userId && found.uid !== 0) return belongsTo(found.uid, step, userId, isOwn);
      const isInside = step !== closing && isWithin(closing, step);
      if (found.isSymbolicLink() || (isInside && isClosed)) continue;
      if (mayBeWrittenByOthers(found, isOwn)) return isWritable(step, found.uid !== userId, isOwn);
      isClosed ||= isOwn && (found.mode & 0o011) === 0;
    }
  }
  return undefined;
}

/** In a sticky directory, as /tmp, nobody can exchange what belongs to somebody else. */
function mayBeWrittenByOthers({ mode }: Stats, isOwn: boolean): boolean {
  const isSticky = (mode & 0o1000) !== 0;
  return isOwn ? (mode & 0o022) !== 0 : !isSticky && (mode & 0o002) !== 0;
}

function belongsTo(owner: number, step: string, userId: number, isOwn: boolean): Distrust {
  const reason = `${step} belongs to the user ${owner}, who could change what it runs`;
  const chown = `sudo chown ${isOwn ? '-hR' : '-h'} ${userId} ${shellWord(step)}`;
  // What lies in somebody's home is not to be taken away from them by root.
  const hint =
    userId === 0
      ? `Run it as that user: sudo -u '#${owner}' aws-sso plugin:list`
      : `When you trust what is in it: ${chown}`;
  return { reason, hint };
}

function isWritable(step: string, isRoots: boolean, isOwn: boolean): Distrust {
  const chmod = `${isRoots ? 'sudo ' : ''}chmod ${isOwn ? '-R go-w' : 'o-w'} ${shellWord(step)}`;
  return {
    reason: `others may write to ${step}, and could change what it runs`,
    hint: `When you are sure that nobody has: ${chmod}`,
  };
}

/** `/`, `/home`, `/home/you` for the last of these. */
function stepsTo(directory: string): readonly string[] {
  const parent = path.dirname(directory);
  return parent === directory ? [directory] : [...stepsTo(parent), directory];
}

/** Whether `place` is `directory`, or lies in it. */
const isWithin = (directory: string, place: string): boolean => stepsTo(place).includes(directory);

/** Of what cannot be followed, the path itself: to look at that as it is named fails as well, or finds nothing. */
function realPath(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}
