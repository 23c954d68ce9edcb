import { createPrompt, isEnterKey, makeTheme, useKeypress, useState } from '@inquirer/core';
import type { TextQuestion } from '../prompter.js';
import type { Terminal } from '../terminal.js';

/**
 * One line of text as the AWS CLI asks for it, `message [current]: `, checked while it is typed: the line below says what
 * is still wrong, and Enter takes nothing that is.
 */
const prompt = createPrompt<string, TextQuestion>(({ message, current, problem }, done) => {
  const theme = makeTheme();
  const [value, setValue] = useState('');
  const [refused, setRefused] = useState(false);
  const [finished, setFinished] = useState(false);

  const answer = value.trim() === '' ? (current ?? '') : value.trim();
  const wrong = problem?.(answer);

  useKeypress((key, line) => {
    if (finished) return;
    if (!isEnterKey(key)) {
      setValue(line.line);
      setRefused(false);
    } else if (wrong === undefined) {
      setFinished(true);
      done(answer);
    } else {
      // readline cleared its line; the user goes on from what is there.
      line.write(value);
      setRefused(true);
    }
  });

  const offered = current === undefined ? '' : ` [${current ?? 'None'}]`;
  const shown = `${message}${offered}: ${finished ? theme.style.answer(answer) : value}`;
  const showProblem = !finished && wrong !== undefined && (refused || value !== '');
  return [shown, showProblem ? (refused ? theme.style.error(wrong) : theme.style.help(wrong)) : ''];
});

export const askText = (question: TextQuestion, { input, notes }: Terminal): Promise<string> =>
  prompt(question, { input, output: notes });
