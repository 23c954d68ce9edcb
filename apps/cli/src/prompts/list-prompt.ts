import { createPrompt, isDownKey, isEnterKey, isTabKey, isUpKey, useKeypress, useMemo, useState } from '@inquirer/core';
import type { Choice } from '../prompter.js';
import type { PromptContext } from './on-terminal.js';
import { shortened } from './shortened.js';
import type { Styles } from './styles.js';

/** What a list shows for the text typed so far. */
export interface Found<T> {
  readonly rows: readonly Choice<T>[];
  /** Said under the list. */
  readonly hint: string;
  /** Whether the hint is the reason why Enter cannot take what was typed. */
  readonly refuses?: boolean;
}

export interface ListQuestion<T> {
  readonly message: string;
  readonly find: (typed: string) => Found<T>;
  /** Columns of the terminal. */
  readonly width: () => number;
  /** Lines of the terminal. */
  readonly height: () => number;
  readonly styles: Styles;
}

const mostRows = 10;

/** Beside the rows there are the question, the hint and the line below the cursor. */
const rowsIn = (height: number): number => Math.max(1, Math.min(mostRows, height - 4));

/** How far a key moves the mark; 0 for all other keys. */
const step = (
  key: { readonly name: string; readonly ctrl: boolean; readonly shift: boolean },
  rowsShown: number,
): number => {
  if (isUpKey(key)) return -1;
  if (isDownKey(key)) return 1;
  return key.name === 'pageup' ? -rowsShown : key.name === 'pagedown' ? rowsShown : 0;
};

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));

/** A list that narrows as one types, with `> ` before the row that Enter takes. */
const prompt = createPrompt<unknown, ListQuestion<unknown>>(({ message, find, width, height, styles }, done) => {
  const rowsShown = rowsIn(height());
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const [refused, setRefused] = useState(false);
  const { rows, hint, refuses } = useMemo(() => find(typed), [typed]);

  useKeypress((key, line) => {
    const row = rows[marked];
    const distance = step(key, rowsShown);
    if (isEnterKey(key) && row !== undefined) done(row.value);
    else if (isEnterKey(key) || isTabKey(key) || distance !== 0) {
      // readline has taken the key for its own: as the end of the line, a letter, or a wish for an earlier line.
      line.clearLine(0);
      line.write(typed);
      setMarked(within(marked + distance, rows.length));
      setRefused(isEnterKey(key));
    } else if (line.line !== typed) {
      setTyped(line.line);
      setMarked(0);
      setRefused(false);
    }
  });

  const first = within(marked - Math.floor(rowsShown / 2), rows.length - rowsShown + 1);
  const shown = rows.slice(first, first + rowsShown).map(({ label }, index) => {
    const text = shortened(label, width() - 3);
    return first + index === marked ? styles.answer(`> ${text}`) : `  ${text}`;
  });
  const below = refused && refuses === true ? styles.refusal(hint) : styles.hint(hint);
  return [`${message}: ${typed}`, [...shown, below].join('\n')];
});

/** Asks until a row is taken, and then leaves nothing on the screen. */
export const listPrompt = <T>(question: ListQuestion<T>, context: PromptContext): Promise<T> =>
  prompt(question, { ...context, clearPromptOnDone: true }) as Promise<T>;
