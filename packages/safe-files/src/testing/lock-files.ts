import { spawnSync } from 'node:child_process';
import { utimes, writeFile } from 'node:fs/promises';
import { ownIdentity } from '../process-identity.js';

/** The pid of a process that existed and does not any more. */
export function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** Writes a lock file as another process would have left it. */
export async function writeLock(
  lockPath: string,
  {
    heartbeatAgeMs = 0,
    ...fields
  }: { heartbeatAgeMs?: number; id?: string; pid?: number; machine?: string; processStart?: string },
): Promise<void> {
  const record = { id: '0123456789ab', ...ownIdentity(), host: 'elsewhere', purpose: 'sync', since: '2026-01-02' };
  await writeFile(lockPath, JSON.stringify({ ...record, ...fields }));
  const time = new Date(Date.now() - heartbeatAgeMs);
  await utimes(lockPath, time, time);
}
