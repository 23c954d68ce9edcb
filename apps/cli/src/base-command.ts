import { Command } from '@oclif/core';
import type { DependencyContainer, InjectionToken } from 'tsyringe';
import { invalidInput, printableLines } from '@aws-sso/core';
import { createContainer } from './container.js';
import { exitCodeIn } from './exit-codes.js';
import { type ExplainedError, explainError } from './explain-error.js';
import { type Prompter, terminalPrompter } from './prompter.js';
import { schemaVersion, tellError, writeJson } from './tell-error.js';
import { type Terminal, processTerminal } from './terminal.js';

/** A value that a command cannot do without. */
export interface Needed {
  /** As errors name it. */
  readonly field: string;
  /** In words: `the start URL`. */
  readonly label: string;
}

/**
 * What all commands share: the container, cancelling, the terminal, and errors as words and exit codes. A command itself
 * parses, makes one call and renders.
 */
export abstract class BaseCommand extends Command {
  static override enableJsonFlag = true;

  readonly terminal: Terminal = processTerminal();
  readonly #cancel = new AbortController();
  #container: DependencyContainer | undefined;

  resolve<T>(token: InjectionToken<T>): T {
    const { keychainWaits } = this;
    this.#container ??= createContainer({ env: process.env, version: this.config.version, keychainWaits });
    return this.#container.resolve(token);
  }

  /** Tells that a keychain waits to be unlocked; undefined where no dialogue may appear. */
  protected get keychainWaits(): (() => void) | undefined {
    if (!this.terminal.canPrompt) return undefined;
    return () => this.note('Waiting for your keychain: unlock it in its dialogue.');
  }

  /** Aborted by Ctrl-C. */
  get signal(): AbortSignal {
    return this.#cancel.signal;
  }

  /** Somebody to ask, or undefined when nobody is there. */
  get prompter(): Prompter | undefined {
    return this.terminal.canPrompt ? terminalPrompter(this.terminal) : undefined;
  }

  /** A value from a flag or else from a question; without anybody to ask it is missing. */
  async need(
    { field, label }: Needed,
    value: string | undefined,
    ask: (prompter: Prompter) => Promise<string>,
  ): Promise<string> {
    if (value !== undefined) return value;
    const { prompter } = this;
    if (prompter === undefined)
      throw invalidInput(
        field,
        `Missing: ${label}.`,
        `Give it on the command line; see ${this.config.bin} ${this.id ?? ''} --help`,
      );
    return ask(prompter);
  }

  /** A line for people that is no result: to standard error. */
  note(text = ''): void {
    this.terminal.notes.write(`${printableLines(text)}\n`);
  }

  /** A result for people. Names of the config and of the network are in it, and none may move the cursor. */
  override log(text = ''): void {
    super.log(printableLines(text));
  }

  protected override async init(): Promise<void> {
    await super.init();
    process.once('SIGINT', this.#interrupt);
  }

  protected override async finally(error: Error | undefined): Promise<void> {
    process.removeListener('SIGINT', this.#interrupt);
    await super.finally(error);
  }

  readonly #interrupt = (): void => {
    // The terminal has just shown ^C.
    if (this.terminal.canRedraw) this.note();
    this.#cancel.abort();
  };

  protected override catch(error: Error): Promise<void> {
    if ('code' in error && error.code === 'EEXIT') throw error;
    const explained = explainError(error);
    if ((process.env['AWSO_DEBUG'] ?? '') !== '') this.note(error.stack ?? '');
    tellError(explained, this.jsonEnabled());
    return this.exit(this.exitCodeOf(explained));
  }

  protected exitCodeOf({ exitCode }: ExplainedError): number {
    return exitCodeIn(this.argv, exitCode);
  }

  protected override toSuccessJson(result: unknown): unknown {
    return { schemaVersion, ...(result as object) };
  }

  override logJson(json: unknown): void {
    writeJson(json);
  }
}
