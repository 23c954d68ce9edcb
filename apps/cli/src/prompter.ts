import type { Terminal } from './terminal.js';

/** A choice in a list. `label` is shown on one line and searched when the user types. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
}

export interface TextQuestion {
  /** As the AWS CLI words it, without the default and the colon: `SSO start URL`. */
  readonly message: string;
  /** Taken when the answer is empty, and shown in brackets; null shows `[None]`. */
  readonly current?: string | null | undefined;
  /** Why an answer cannot be taken, checked at every key; undefined when it can. */
  readonly problem?: ((answer: string) => string | undefined) | undefined;
}

/** Asks a person. Only there when there is one: see `terminal.canPrompt`. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Like `choose`, but what was typed may also be taken as it is. */
  chooseOrType(message: string, choices: readonly string[], newLabel: (typed: string) => string): Promise<string>;
  confirm(message: string): Promise<boolean>;
}

/** Loads the prompt library only when something is asked: it costs tens of milliseconds. */
export const terminalPrompter = (terminal: Terminal): Prompter => ({
  text: async (question) => (await import('./prompts/text-prompt.js')).askText(question, terminal),
  choose: async (message, choices) => (await import('./prompts/choose.js')).choose(message, choices, terminal),
  chooseOrType: async (message, choices, newLabel) =>
    (await import('./prompts/choose.js')).chooseOrType(message, choices, newLabel, terminal),
  confirm: async (message) => (await import('./prompts/confirm.js')).askConfirm(message, terminal),
});
