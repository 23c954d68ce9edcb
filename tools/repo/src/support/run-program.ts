import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { root } from './workspace.js';

export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Enough for node and npm, and nothing of the settings of whoever runs the tests. */
const environment = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  CI: 'true',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
};

/** Runs a program to its end, with `input` on its standard input. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input = '', cwd = root }: { input?: string; cwd?: string } = {},
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: environment });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, ...output });
    });
    child.stdin.end(input);
  });
}
