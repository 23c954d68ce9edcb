import path from 'node:path';
import { Config, flush, handle, run as runOclif } from '@oclif/core';
import { didYouMean, invalidInput, printable } from '@aws-sso/core';
import { blameStray } from '@aws-sso/plugin-host';
import { exitCodeIn } from './exit-codes.js';
import { type ExplainedError, explainError } from './explain-error.js';
import { hushNodeTraces } from './hush-node-traces.js';
import { type CommandClasses, OwnPlugin } from './own-plugin.js';
import { quietLogger } from './quiet-logger.js';
import { tellError } from './tell-error.js';

/**
 * The program: finds the command, runs it, ends the process with its exit code.
 *
 * @param classes of all commands
 */
export async function run(argv: readonly string[], classes: CommandClasses): Promise<void> {
  hushNodeTraces();
  // What is thrown where nobody waits for it, such as a full disk behind standard output, is told in one sentence, too.
  process.once('uncaughtException', (error) => {
    const blamed = blameStray(error);
    // As JSON only where there is a plugin to blame: the answer's own place may be what cannot be written.
    endWith(blamed, blamed !== error && argv.includes('--json'));
  });
  try {
    const words = asCommandLine(argv, classes);
    const config = await configFor(words, classes);
    const unknown = unknownCommand(words, config);
    if (unknown !== undefined) {
      tellError(unknown, words.includes('--json'));
      process.exitCode = exitCodeIn(words, unknown.exitCode);
      return;
    }
    await runOclif([...words], config);
    await flush();
    process.exit();
  } catch (error) {
    if (isExit(error)) await handle(error);
    else endWith(error);
  }
}

/** Of one command, no more is read than that it is there: what all are about is for help and for words that are no command. */
function configFor(words: readonly string[], classes: CommandClasses): Promise<Config> {
  const root = path.join(import.meta.dirname, '..');
  const [first = ''] = words;
  const isHelp = words.some((word) => word === '--help' || word === '-h');
  const plugin = new OwnPlugin(root, classes, Object.hasOwn(classes, first) && !isHelp ? first : undefined);
  const logger = (process.env['DEBUG'] ?? '') === '' ? { logger: quietLogger } : {};
  return Config.load({ root, plugins: new Map([[plugin.name, plugin]]), ...logger });
}

/** What a command ends with, which has told its errors itself. Any other error oclif would print with all that caused it. */
const isExit = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && error.code === 'EEXIT';

/** Tells what went wrong outside of any command, and nothing that the error carries along: that may be a request. */
export function endWith(error: unknown, asJson = false): never {
  const explained = explainError(error);
  tellError(explained, asJson);
  process.exit(explained.exitCode);
}

/** `session add` is `session:add`, and `help X` is `X --help`. */
function asCommandLine(argv: readonly string[], classes: CommandClasses): readonly string[] {
  const [first, second, ...rest] = argv;
  if (first === 'help')
    return second === undefined ? ['--help'] : [...asCommandLine([second, ...rest], classes), '--help'];
  const joined = `${first ?? ''}:${second ?? ''}`;
  return second !== undefined && Object.hasOwn(classes, joined) ? [joined, ...rest] : argv;
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
