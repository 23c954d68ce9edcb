import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './workspace.js';

export interface ProgramRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, with `input` on its standard input, in a home of its own and without the settings of whoever
 * runs the tests.
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input = '', cwd = root }: { input?: string; cwd?: string } = {},
): Promise<ProgramRun> {
  const home = await mkdtemp(path.join(tmpdir(), 'awso-repo-'));
  const env = { PATH: process.env['PATH'], HOME: home, CI: 'true', NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
  try {
    const child = spawn(program, args, { cwd, env });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    // A program that ends before it has read everything says why on its standard error.
    child.stdin.on('error', () => undefined).end(input);
    await once(child, 'close');
    return { code: child.exitCode, ...output };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
