import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What AWS tools see: a home of their own and nothing of ours. */
const cleanEnv = (home: string) => ({ HOME: home, PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' });

/** Runs a program to its end and returns what it prints. It lives in the given home and inherits no AWS settings. */
export async function outputOf(home: string, program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await execute(program, [...args], { env: cleanEnv(home), maxBuffer: 50_000_000 });
  return stdout;
}

/** The first of these programs that runs to a good end with the arguments. */
export const firstThatRuns = (home: string, programs: readonly string[], args: readonly string[]): string | undefined =>
  programs.find((program) => spawnSync(program, args, { env: cleanEnv(home), stdio: 'ignore' }).status === 0);
