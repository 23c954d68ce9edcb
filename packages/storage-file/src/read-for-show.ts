import { readFileIfExists, readStill, SafeFileError, type FileSnapshot } from '@aws-sso/safe-files';

/** An empty file is looked at for half a second; one that is still being written after that is shown as it is. */
const patienceMs = 600;

/**
 * Reads the config for a command that only shows it: creates and repairs nothing. The AWS CLI empties the file before it writes
 * it, and a file that looks empty or cut for an instant must not be shown as if that were all.
 *
 * @throws SafeFileError `unreadable`
 */
export async function readForShow(path: string): Promise<FileSnapshot> {
  try {
    return await readStill(path, { toWrite: false, timeoutMs: patienceMs });
  } catch (error) {
    if (!(error instanceof SafeFileError) || error.code !== 'busy') throw error;
    return readFileIfExists(path);
  }
}
