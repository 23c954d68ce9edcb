import type { Terminal } from '../terminal.js';

/** Where a prompt reads and writes, and when it has to give up. */
export interface PromptContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal: AbortSignal;
}

/**
 * Runs a prompt. Ctrl-D and a terminal that goes away cancel it at once, as Ctrl-C does. The library itself
 * would notice only when nothing else keeps the process alive; readline pauses its input whenever it closes.
 */
export async function onTerminal<T>(
  { input, notes }: Terminal,
  prompt: (context: PromptContext) => Promise<T>,
): Promise<T> {
  const closed = new AbortController();
  const abort = (): void => closed.abort();
  input.once('pause', abort);
  try {
    return await prompt({ input, output: notes, signal: closed.signal });
  } finally {
    input.removeListener('pause', abort);
  }
}
