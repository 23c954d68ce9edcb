import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { it } from '@jest/globals';

/**
 * A null device for a test to try its strength on: for root one of its own, because root could really replace the one that all
 * programs of the machine share.
 */
export function nullDeviceIn(directory: string): string {
  if (process.getuid?.() !== 0) return devNull;
  const device = path.join(directory, 'null');
  if (spawnSync('mknod', [device, 'c', '1', '3']).status !== 0) throw new Error('mknod makes no null device here');
  return device;
}

/** For a test that needs `nullDeviceIn`: skipped where root can make no device, or none that can be opened. In CI a skip is a failure. */
export const itWithNullDevice = canBeMade() ? it : it.skip;

function canBeMade(): boolean {
  const directory = mkdtempSync(path.join(tmpdir(), 'awso-null-'));
  try {
    readFileSync(nullDeviceIn(directory));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(directory, { recursive: true });
  }
}
