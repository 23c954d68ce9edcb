import type { Terminal } from './terminal.js';

/** A choice in a list. `label` is shown on one line and searched when the user types. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

/** Why an answer cannot be taken, checked at every key; undefined when it can. */
export type Check = (answer: string) => string | undefined;

export interface TextQuestion {
  /** As the AWS CLI words it, without the default and the colon: `SSO start URL`. */
  readonly message: string;
  /** Taken when the answer is empty, and shown in brackets; null shows `[None]`. */
  readonly current?: string | null | undefined;
  readonly problem?: Check | undefined;
}

export interface ChoiceQuestion<T> {
  /** Without the colon: `Account`. */
  readonly message: string;
  readonly choices: readonly Choice<T>[];
}

/** A choice among names in which a new one may be typed as well. */
export interface NameQuestion {
  readonly message: string;
  readonly names: readonly string[];
  /** How the list offers what was typed as a new name. */
  readonly newLabel: (typed: string) => string;
  readonly problem: Check;
}

/** Asks a person. Only there when there is one: see `terminal.canPrompt`. Ctrl-C and Ctrl-D reject. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  /** Leaves nothing on the screen: the caller says what was chosen. */
  choose<T>(question: ChoiceQuestion<T>): Promise<T>;
  chooseOrType(question: NameQuestion): Promise<string>;
  /** Yes or no; no by default, because what is asked about takes something away. */
  confirm(message: string): Promise<boolean>;
}

/** Loads the prompt library only when something is asked: it costs tens of milliseconds. */
export const terminalPrompter = (terminal: Terminal): Prompter => ({
  text: async (question) => (await import('./prompts/ask-text.js')).askText(question, terminal),
  choose: async (question) => (await import('./prompts/choose.js')).choose(question, terminal),
  chooseOrType: async (question) => (await import('./prompts/choose.js')).chooseOrType(question, terminal),
  confirm: async (message) => (await import('./prompts/ask-text.js')).askConfirm(message, terminal),
});
