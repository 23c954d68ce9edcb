import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { printable } from '@aws-sso/core';
import { otherIdentities } from './credentials/credential-variables.js';

// The last two would otherwise end us, or open Node's debugger, and leave the program behind.
const passedOn: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];

/**
 * Runs a program in the foreground, without a shell, and resolves to the exit code that a shell would give: the
 * program's own, 128 + n when signal n ended it, 127 when it was not found, 126 when it cannot be run.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  variables: Record<string, string>,
): Promise<number> {
  const env = { ...process.env, ...variables };
  for (const name of otherIdentities) Reflect.deleteProperty(env, name);
  // As in a shell, where nothing is called "".
  if (program === '') return Promise.resolve(notFound(program));
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    const passOn = (signal: NodeJS.Signals): void => {
      // A terminal sends Ctrl-C to both of us; what the program makes of it decides.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
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

const notFound = (program: string): number => said(`${program}: command not found`, 127);
const cannotRun = (program: string): number => said(`${program}: cannot be run`, 126);

function said(sentence: string, code: number): number {
  process.stderr.write(`Error: ${printable(sentence)}\n`);
  return code;
}
