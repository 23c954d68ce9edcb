import { type LostSecret, namedSecrets } from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';
import { confirmed } from './confirm.js';

/** What must be said before a secret goes for good; empty when none goes. */
export const lossWarning = (losing: readonly LostSecret[]): string =>
  losing.length === 0
    ? ''
    : `This takes away ${namedSecrets(losing)}. Undo cannot bring that back: no history holds secret values. `;

/**
 * Asks before secret values go that no undo brings back; asks nothing when none does.
 *
 * @throws AwsSsoError Cancelled on no; InvalidInput off a terminal without `--yes`
 */
export async function confirmLosses(
  command: BaseCommand,
  yes: boolean,
  question: string,
  losing: readonly LostSecret[],
): Promise<void> {
  if (losing.length > 0) await confirmed(command, yes, `${lossWarning(losing)}${question}`);
}
