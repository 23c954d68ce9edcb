import { createPrompt, isEnterKey, isTabKey, useKeypress, useState } from '@inquirer/core';
import { printable } from '@aws-sso/core';
import type { Check } from '../prompter.js';
import type { Styles } from './styles.js';

export interface LineQuestion {
  /** Everything in front of the answer: `SSO region [None]: `. */
  readonly label: string;
  /** Taken when nothing is typed. */
  readonly fallback: string;
  readonly problem?: Check | undefined;
  readonly styles: Styles;
}

/**
 * One line of text, checked while it is typed: the line below says what is still wrong, and Enter takes nothing that is.
 * Tab puts the fallback on the line, to be edited.
 */
export const linePrompt = createPrompt<string, LineQuestion>(({ label, fallback, problem, styles }, done) => {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const [finished, setFinished] = useState(false);
  const [cancelled, setCancelled] = useState(false);

  const answer = typed.trim() === '' ? fallback : typed.trim();
  const wrong = problem?.(answer);

  useKeypress((key, line) => {
    if (finished) return;
    if (isEnterKey(key)) {
      if (wrong === undefined) {
        setFinished(true);
        done(answer);
      } else {
        // readline cleared its line; the user goes on from what is there.
        line.write(typed);
        setRefused(true);
      }
      return;
    }
    if (isTabKey(key)) {
      const text = typed === '' ? fallback : typed;
      line.clearLine(0);
      line.write(text);
      setTyped(text);
    } else setTyped(line.line);
    setRefused(false);
    setCancelled(key.ctrl && key.name === 'c');
  });

  if (finished) return `${label}${styles.answer(printable(answer))}`;
  if (wrong === undefined || cancelled || (typed === '' && !refused)) return [`${label}${typed}`, ''];
  return [`${label}${typed}`, (refused ? styles.refusal : styles.hint)(printable(wrong))];
});
