import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isInstalled, itNeeds } from './needs.js';
import type { Environment, Home } from './program.js';
import { Screen } from './screen.js';

const bin = join(import.meta.dirname, '..', '..', 'dist', 'start.cjs');
const patienceMs = 15_000;

/** `it` for tests that need a terminal. util-linux comes with `script`, which makes one; that of BSDs is another. */
export const itOnTerminal = itNeeds(
  'the program script of util-linux',
  process.platform === 'linux' && isInstalled('script') && isInstalled('stty'),
);

const keys = {
  enter: '\r',
  tab: '\t',
  backspace: '\u007f',
  up: '\u001b[A',
  down: '\u001b[B',
  'page-down': '\u001b[6~',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  /** Takes away what was typed. */
  'ctrl-u': '\u0015',
} as const;

export type Key = keyof typeof keys;

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** The built program on a terminal of its own, and somebody who looks at it and types. */
export class Terminal {
  readonly #screen: Screen;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number>;
  #hasEnded = false;
  #output = '';
  #look = (): void => undefined;

  /** Runs `aws-sso` on it. */
  static start(
    home: Home,
    args: readonly string[],
    { columns = 100, rows = 30, env = {} }: { columns?: number; rows?: number; env?: Environment } = {},
  ): Terminal {
    return new Terminal([process.execPath, bin, ...args], { ...home.env, ...env }, columns, rows);
  }

  private constructor(command: readonly string[], env: Environment, columns: number, rows: number) {
    this.#screen = new Screen(columns, rows);
    const line = `stty cols ${columns} rows ${rows}; exec ${command.map(quoted).join(' ')}`;
    this.#child = spawn('script', ['-qfec', line, '/dev/null'], { env: { TERM: 'xterm-256color', ...env } });
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#output += text;
      this.#screen.write(text);
      this.#look();
    });
    // What is typed after the end is lost, as on any terminal.
    this.#child.stdin.on('error', () => undefined);
    this.#ended = once(this.#child, 'close').then(([code]) => {
      this.#hasEnded = true;
      this.#look();
      return typeof code === 'number' ? code : -1;
    });
  }

  /** All that it shows, with the lines that have scrolled away. */
  get text(): string {
    return this.#screen.text;
  }

  /** Everything that was ever written to it, with colours and cursor movements. */
  get output(): string {
    return this.#output;
  }

  /** Waits until it shows a text, whose trailing blanks do not count. */
  expectText(wanted: string | RegExp): Promise<void> {
    const isThere = (): boolean =>
      typeof wanted === 'string' ? this.text.includes(wanted.trimEnd()) : wanted.test(this.text);
    return new Promise((resolve, reject) => {
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        this.#look = () => undefined;
        outcome();
      };
      const fail = (why: string): void =>
        settle(() => reject(new Error(`${why} before it showed ${String(wanted)}. It shows:\n${this.text}`)));
      const timer = setTimeout(() => fail(`${patienceMs} ms passed`), patienceMs);
      this.#look = () => {
        if (isThere()) settle(resolve);
        else if (this.#hasEnded) fail('The program ended');
      };
      this.#look();
    });
  }

  type(text: string): void {
    this.#child.stdin.write(text);
  }

  press(...names: readonly Key[]): void {
    for (const name of names) this.type(keys[name]);
  }

  /** Types an answer and Enter, once the question is there. */
  async answer(question: string | RegExp, answer = ''): Promise<void> {
    await this.expectText(question);
    this.type(answer);
    this.press('enter');
  }

  /** Waits for the end of the program. @returns its exit code */
  ended(): Promise<number> {
    return this.#ended;
  }

  /** Ends it if nothing else did: to be called after every test. */
  async close(): Promise<void> {
    if (!this.#hasEnded) this.#child.kill();
    await this.#ended;
  }
}
