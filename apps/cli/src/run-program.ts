import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { printable } from '@aws-sso/core';
import type { EnvironmentChange } from './credentials/env-formats.js';

// The last two would otherwise end us, or open Node's debugger, and leave the program behind.
const passedOn: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];

/**
 * A terminal sends these to both of us; what the program makes of it decides. Told twice, some programs stop without
 * tidying up.
 */
const fromKeyboard: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT']);

/**
 * Runs a program in the foreground, without a shell, and resolves to the exit code that a shell would give: the
 * program's own, 128 + n when signal n ended it, 127 when it was not found, 126 when it cannot be run.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { set, unset }: EnvironmentChange,
): Promise<number> {
  const env = { ...process.env };
  for (const name of unset) Reflect.deleteProperty(env, name);
  Object.assign(env, set);
  // As in a shell, where nothing is called "".
  if (program === '') return Promise.resolve(notFound(program));
  return new Promise((resolve) => {
    const child = spawned(program, args, env);
    if (child === undefined) {
      resolve(cannotRun(program));
      return;
    }
    const onTerminal = [0, 1, 2].some((stream) => isatty(stream));
    const passOn = (signal: NodeJS.Signals): void => {
      if (!(onTerminal && fromKeyboard.has(signal))) child.kill(signal);
    };
    const settle = (code: number): void => {
      for (const signal of passedOn) process.removeListener(signal, passOn);
      resolve(code);
    };
    for (const signal of passedOn) process.on(signal, passOn);
    child.once('error', (error: NodeJS.ErrnoException) => {
      settle(error.code === 'ENOENT' ? notFound(program) : cannotRun(program));
    });
    child.once('exit', (code, signal) => settle(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
  });
}

/**
 * undefined where Node throws at once instead of telling it as an event: a path through a file, more environment and
 * arguments than the system takes.
 */
function spawned(program: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess | undefined {
  try {
    return spawn(program, args, { stdio: 'inherit', env });
  } catch {
    return undefined;
  }
}

const notFound = (program: string): number => said(`${program}: command not found`, 127);
const cannotRun = (program: string): number => said(`${program}: cannot be run`, 126);

function said(sentence: string, code: number): number {
  process.stderr.write(`Error: ${printable(sentence)}\n`);
  return code;
}
