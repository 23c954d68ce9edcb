/** What the program may assume of who is at the other end. */
export interface Terminal {
  /** Questions may be asked: standard input and standard error are a terminal. */
  readonly canPrompt: boolean;
  /** Progress may be redrawn in place. */
  readonly canRedraw: boolean;
  /** Notes, prompts, progress; standard output is for results. */
  readonly notes: NodeJS.WritableStream;
  readonly input: NodeJS.ReadableStream;
}

export const processTerminal = (): Terminal => ({
  canPrompt: process.stdin.isTTY && process.stderr.isTTY,
  canRedraw: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
  notes: process.stderr,
  input: process.stdin,
});
