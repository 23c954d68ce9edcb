import { Config, flush, handle, run as runOclif } from '@oclif/core';
import { didYouMean, invalidInput, printable } from '@aws-sso/core';
import { exitCodeIn } from './exit-codes.js';
import { type ExplainedError, explainError } from './explain-error.js';
import { hushNodeTraces } from './hush-node-traces.js';
import { tellError } from './tell-error.js';

/** The program: finds the command, runs it, ends the process with its exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  hushNodeTraces();
  // What is thrown where nobody waits for it, such as a full disk behind standard output, is told in one sentence, too.
  process.once('uncaughtException', endWith);
  try {
    const config = await Config.load(import.meta.dirname);
    const words = asCommandLine(argv, config);
    const unknown = unknownCommand(words, config);
    if (unknown !== undefined) {
      tellError(unknown, words.includes('--json'));
      process.exitCode = exitCodeIn(words, unknown.exitCode);
      return;
    }
    await runOclif([...words], config);
    await flush();
  } catch (error) {
    if (isExit(error)) await handle(error);
    else endWith(error);
  }
}

/** What a command ends with, which has told its errors itself. Any other error oclif would print with all that caused it. */
const isExit = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && error.code === 'EEXIT';

/** Tells what went wrong outside of any command, and nothing that the error carries along: that may be a request. */
function endWith(error: unknown): never {
  const explained = explainError(error);
  tellError(explained, false);
  process.exit(explained.exitCode);
}

/** `session add` is `session:add`, and `help X` is `X --help`. */
function asCommandLine(argv: readonly string[], config: Config): readonly string[] {
  const [first, second, ...rest] = argv;
  if (first === 'help')
    return second === undefined ? ['--help'] : [...asCommandLine([second, ...rest], config), '--help'];
  const joined = `${first ?? ''}:${second ?? ''}`;
  return second !== undefined && config.findCommand(joined) !== undefined ? [joined, ...rest] : argv;
}

/** A topic alone shows what is in it; with another word it was meant to be a command. */
function unknownCommand([first, second]: readonly string[], config: Config): ExplainedError | undefined {
  if (first === undefined || first.startsWith('-') || config.findCommand(first) !== undefined) return undefined;
  const isTopic = config.findTopic(first) !== undefined;
  if (isTopic && (second === undefined || second.startsWith('-'))) return undefined;
  const id = isTopic ? `${first}:${second ?? ''}` : first;
  const hint = didYouMean(id, config.commandIDs, `See what there is: ${config.bin} --help`);
  return explainError(invalidInput('command', `There is no command "${printable(id)}".`, hint));
}
