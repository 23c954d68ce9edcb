import { AwsSsoError, invalidInput } from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';

/**
 * Asks before something is removed or renamed. Off a terminal nobody can answer, so it has to be said beforehand.
 *
 * @throws AwsSsoError Cancelled on no; InvalidInput off a terminal without `--yes`
 */
export async function confirmed(command: BaseCommand, yes: boolean, question: string): Promise<void> {
  if (yes) return;
  const { prompter } = command;
  if (prompter === undefined)
    throw invalidInput(
      'yes',
      `${question} This is no terminal, so nobody can answer.`,
      'Say it on the command line: the same command with --yes',
    );
  if (!(await prompter.confirm(question))) throw new AwsSsoError('Cancelled', 'Nothing was changed.');
}
