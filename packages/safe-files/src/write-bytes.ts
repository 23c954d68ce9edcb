import type { FileHandle } from 'node:fs/promises';

/**
 * Writes all bytes from the start of the file. One `write` may take only a part (a full disk takes what fits and reports
 * nothing until the next call); not looking at the count is how files get cut in silence.
 */
export async function writeBytes(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw new Error('The system took none of the bytes to be written.');
    done += bytesWritten;
  }
}
