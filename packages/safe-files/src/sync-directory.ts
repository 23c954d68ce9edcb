import { open } from 'node:fs/promises';
import { unless } from './errno.js';

/**
 * Makes the names in a directory durable: without it a rename may be undone by a power cut. Windows cannot do it and does
 * not need it; some network file systems cannot either, and a directory may be writable without being readable.
 */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await unless(['EACCES'], open(directory, 'r'));
  if (handle === undefined) return;
  try {
    await unless(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EROFS'], handle.sync());
  } finally {
    await handle.close();
  }
}
