import { rename, rm } from 'node:fs/promises';
import { temporaryPathOf } from './companion-file.js';
import { sameContent, stampOf, statTarget, type FileStamp } from './file-stamp.js';
import { linkIfFree } from './link-if-free.js';

/**
 * A file that is about to lose its name to another one, under a second name. A program without our lock may open and empty
 * it in the instant between our last look at it and the rename; what it writes after that would be lost with the file.
 */
export class KeptFile {
  private constructor(
    private readonly target: string,
    private readonly name: string,
    private readonly stamp: FileStamp,
  ) {}

  /** undefined where the file system, or the file's owner, allows no second name. */
  static async of(target: string, stamp: FileStamp): Promise<KeptFile | undefined> {
    const name = temporaryPathOf(target);
    return (await linkIfFree(target, name)) === 'linked' ? new KeptFile(target, name, stamp) : undefined;
  }

  /** Gives the file its own name back when anybody has begun to write it. They go on writing it, and notice nothing. */
  async putBackIfWritten(): Promise<boolean> {
    const now = await statTarget(this.name);
    if (now === undefined || sameContent(stampOf(now), this.stamp)) return false;
    await rename(this.name, this.target);
    return true;
  }

  async drop(): Promise<void> {
    await rm(this.name, { force: true });
  }
}
