import { type PlannedSync, type SyncInput, SyncProfiles } from '@aws-sso/core';
import type { BaseCommand } from './base-command.js';
import { ProgressLine } from './render/progress.js';

/** Lists and plans, with a line on the terminal that says how far it is. */
export async function planWithProgress(command: BaseCommand, input: SyncInput): Promise<PlannedSync> {
  const line = new ProgressLine(command.terminal);
  try {
    return await command.resolve(SyncProfiles).plan({
      ...input,
      signal: command.signal,
      progress: (session, progress) => line.show(session.name, progress),
    });
  } finally {
    line.clear();
  }
}
