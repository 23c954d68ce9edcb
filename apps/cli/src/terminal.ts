/** What the program may assume of who is at the other end. */
export interface Terminal {
  /** Questions may be asked: standard input and standard error are a terminal, and one that can move its cursor. */
  readonly canPrompt: boolean;
  /** Progress may be redrawn in place. */
  readonly canRedraw: boolean;
  /** Colours are welcome on `notes`: it is a terminal that has them, and nobody set NO_COLOR. */
  readonly canColor: boolean;
  /** Columns of `notes` right now; 80 where it is no terminal. */
  readonly width: number;
  /** Lines of `notes` right now; 24 where it is no terminal. */
  readonly height: number;
  /** Notes, prompts, progress; standard output is for results. */
  readonly notes: NodeJS.WritableStream;
  readonly input: NodeJS.ReadableStream;
}

export const processTerminal = (): Terminal => ({
  canPrompt: process.stdin.isTTY && process.stderr.isTTY && process.env['TERM'] !== 'dumb',
  canRedraw: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
  canColor: process.stderr.isTTY && process.stderr.hasColors(),
  get width() {
    // A terminal that does not know its size says 0.
    return (process.stderr.isTTY && process.stderr.columns) || 80;
  },
  get height() {
    return (process.stderr.isTTY && process.stderr.rows) || 24;
  },
  notes: process.stderr,
  input: process.stdin,
});
