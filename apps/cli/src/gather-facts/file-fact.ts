import { readFileIfExists, SafeFileError } from '@aws-sso/safe-files';
import type { FileFact } from '@aws-sso/config-check';

/** A file with its bytes, or why there are none. */
export async function fileFact(path: string): Promise<FileFact> {
  try {
    const { bytes } = await readFileIfExists(path);
    return bytes === undefined ? { path, state: 'missing' } : { path, state: 'read', bytes };
  } catch (error) {
    if (!(error instanceof SafeFileError)) throw error;
    return { path, state: 'unreadable', reason: error.reason };
  }
}
