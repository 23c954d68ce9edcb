import type { BigIntStats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { unless } from './errno.js';

/**
 * What tells one state of a file from another without reading it. `ctimeNs` is in it because nobody can set it: a
 * program that restores the modification time is still noticed. Times are nanoseconds since 1970.
 */
export interface FileStamp {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): FileStamp {
  return { dev, ino, size, mtimeNs, ctimeNs };
}

/** Whether nothing happened between two looks; two looks at a missing file are equal as well. */
export function sameStamp(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}

/** The same without `ctimeNs`, which a link to the file changes as well. */
export function sameContent(a: FileStamp | undefined, b: FileStamp | undefined): boolean {
  return sameStamp(a && { ...a, ctimeNs: 0n }, b && { ...b, ctimeNs: 0n });
}

/** The state of a resolved target, or undefined when there is none. */
export async function statTarget(target: string): Promise<BigIntStats | undefined> {
  return unless(['ENOENT'], lstat(target, { bigint: true }));
}
