import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errnoOf } from './errno.js';

export type Rename = (from: string, to: string) => Promise<void>;

const WINDOWS_ATTEMPTS = 6;

/**
 * Renames over a file. On Windows that fails while a virus scanner or another reader has the file open, which passes: it is
 * tried again for about a second. (Written from documentation; not run on Windows.)
 */
export const renameOver: Rename = async (from, to) => {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const passing = ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '');
      if (process.platform !== 'win32' || !passing || attempt === WINDOWS_ATTEMPTS) throw error;
      await wait(2 ** attempt * 15);
    }
  }
};
