import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';

/**
 * A null device for a test to try its strength on: for root one of its own, because root could really replace the one that all
 * programs of the machine share.
 *
 * @returns undefined where none can be made
 */
export function nullDeviceIn(directory: string): string | undefined {
  if (process.getuid?.() !== 0) return devNull;
  const device = path.join(directory, 'null');
  if (process.platform !== 'linux' || spawnSync('mknod', [device, 'c', '1', '3']).status !== 0) return undefined;
  try {
    // Some file systems have devices that cannot be opened.
    readFileSync(device);
    return device;
  } catch {
    return undefined;
  }
}
