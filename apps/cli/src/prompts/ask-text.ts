import { printable } from '@aws-sso/core';
import type { TextQuestion } from '../prompter.js';
import type { Terminal } from '../terminal.js';
import { linePrompt } from './line-prompt.js';
import { onTerminal } from './on-terminal.js';
import { stylesOf } from './styles.js';

/** Asks as the AWS CLI does: `message [current]: `. */
export const askText = ({ message, current, problem }: TextQuestion, terminal: Terminal): Promise<string> => {
  const offered = current === undefined ? '' : ` [${printable(current ?? 'None')}]`;
  return onTerminal(terminal, (context) =>
    linePrompt(
      { label: `${message}${offered}: `, fallback: current ?? '', problem, styles: stylesOf(terminal) },
      context,
    ),
  );
};

const yes = /^y(es)?$/i;
const no = /^no?$/i;

export const askConfirm = async (message: string, terminal: Terminal): Promise<boolean> => {
  const problem = (answer: string): string | undefined =>
    yes.test(answer) || no.test(answer) ? undefined : 'Please answer y or n';
  const answer = await onTerminal(terminal, (context) =>
    linePrompt({ label: `${message} [y/N]: `, fallback: 'n', problem, styles: stylesOf(terminal) }, context),
  );
  return yes.test(answer);
};
