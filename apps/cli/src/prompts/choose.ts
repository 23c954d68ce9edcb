import search from '@inquirer/search';
import { printable } from '@aws-sso/core';
import type { Choice } from '../prompter.js';
import type { Terminal } from '../terminal.js';

const pageSize = 10;

/** Every word typed must occur; the order does not matter. */
const matches = (label: string, typed: string): boolean => {
  const text = label.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

const theme = { prefix: { idle: '', done: '' } };

/** A list that narrows as one types. */
export const choose = <T>(message: string, choices: readonly Choice<T>[], { input, notes }: Terminal): Promise<T> =>
  search<T>(
    {
      message,
      pageSize,
      theme,
      source: (typed = '') =>
        choices
          .filter(({ label }) => matches(label, typed))
          .map(({ label, value }) => ({ name: printable(label), short: printable(label), value })),
    },
    { input, output: notes },
  );

/** As `choose`, with what was typed as a last choice of its own. */
export const chooseOrType = (
  message: string,
  choices: readonly string[],
  newLabel: (typed: string) => string,
  { input, notes }: Terminal,
): Promise<string> =>
  search<string>(
    {
      message,
      pageSize,
      theme,
      source: (typed = '') => {
        const wanted = typed.trim();
        const known = choices.filter((choice) => matches(choice, wanted)).map((value) => ({ name: value, value }));
        return wanted === '' || choices.includes(wanted)
          ? known
          : [...known, { name: newLabel(wanted), short: wanted, value: wanted }];
      },
    },
    { input, output: notes },
  );
