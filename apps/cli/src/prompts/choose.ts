import { printable } from '@aws-sso/core';
import type { ChoiceQuestion, NameQuestion } from '../prompter.js';
import type { Terminal } from '../terminal.js';
import { type Found, listPrompt } from './list-prompt.js';
import { onTerminal } from './on-terminal.js';
import { stylesOf } from './styles.js';

const help = 'type to narrow, arrow keys and Enter to choose';

/** Rows in which every word that was typed occurs, in any order. */
const matching = <T extends { readonly label: string }>(rows: readonly T[], typed: string): readonly T[] => {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
};

const ask = <T>(message: string, find: (typed: string) => Found<T>, terminal: Terminal): Promise<T> =>
  onTerminal(terminal, (context) =>
    listPrompt(
      { message, find, width: () => terminal.width, height: () => terminal.height, styles: stylesOf(terminal) },
      context,
    ),
  );

/** A list that narrows as one types. */
export const choose = <T>({ message, choices }: ChoiceQuestion<T>, terminal: Terminal): Promise<T> => {
  const all = choices.map(({ label, value }) => ({ label: printable(label), value }));
  return ask(
    message,
    (typed) => {
      const rows = matching(all, typed);
      const hint = rows.length === 0 ? `None of ${all.length} matches` : `${rows.length} of ${all.length}: ${help}`;
      return { rows, hint };
    },
    terminal,
  );
};

/** As `choose`, with what was typed as a last row of its own. The answer stays on the screen. */
export async function chooseOrType(
  { message, names, newLabel, problem }: NameQuestion,
  terminal: Terminal,
): Promise<string> {
  const all = names.map((name) => ({ label: printable(name), value: name }));
  const find = (typed: string): Found<string> => {
    const wanted = typed.trim();
    const known = matching(all, wanted);
    if (wanted === '') return { rows: known, hint: 'arrow keys and Enter to choose, or type a new name' };
    const exact = known.filter(({ value }) => value === wanted);
    if (exact.length > 0) return { rows: [...exact, ...known.filter(({ value }) => value !== wanted)], hint: help };
    const wrong = problem(wanted);
    if (wrong !== undefined) return { rows: known, hint: known.length === 0 ? printable(wrong) : help, refuses: true };
    return { rows: [...known, { label: printable(newLabel(wanted)), value: wanted }], hint: help };
  };
  const name = await ask(message, find, terminal);
  terminal.notes.write(`${message}: ${stylesOf(terminal).answer(printable(name))}\n`);
  return name;
}
