import { type PlannedSync, type SyncInput, SyncProfiles } from '@aws-sso/core';
import type { BaseCommand } from './base-command.js';
import { ProgressLine } from './render/progress.js';

/** Lists, with a line on the terminal that says how far it is. */
export async function withProgress<T>(
  command: BaseCommand,
  list: (progress: NonNullable<SyncInput['progress']>) => Promise<T>,
): Promise<T> {
  const line = new ProgressLine(command.terminal);
  try {
    return await list((session, progress) => line.show(session.name, progress));
  } finally {
    line.clear();
  }
}

/** Lists and plans a sync. */
export const planWithProgress = (command: BaseCommand, input: SyncInput): Promise<PlannedSync> =>
  withProgress(command, (progress) =>
    command.resolve(SyncProfiles).plan({ ...input, signal: command.signal, progress }),
  );
