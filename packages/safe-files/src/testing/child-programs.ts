import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const sources = path.join(path.dirname(fileURLToPath(import.meta.url)), 'children');

export interface RunningChild {
  readonly process: ChildProcess;
  /** Resolves when the child has printed a text. */
  printed(text: string): Promise<void>;
  /** Waits for the end and gives all that was printed. */
  finished(): Promise<{ output: string; code: number | null }>;
  kill(): Promise<void>;
}

/** Real processes for tests of what happens between processes. */
export interface ChildPrograms {
  /** The bundle of one program in `testing/children`. */
  file(name: string): string;
  start(name: string, args: readonly string[], options?: SpawnOptions): RunningChild;
  run(command: string, args: readonly string[], options?: SpawnOptions): RunningChild;
  remove(): Promise<void>;
}

/** Bundles the named programs, because plain Node cannot run our TypeScript. */
export async function buildChildPrograms(...names: string[]): Promise<ChildPrograms> {
  const directory = await mkdtemp(path.join(tmpdir(), 'safe-files-children-'));
  await chmod(directory, 0o755);
  await build({
    entryPoints: names.map((name) => path.join(sources, `${name}.ts`)),
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const started: RunningChild[] = [];
  const programs: ChildPrograms = {
    file: (name) => path.join(directory, `${name}.mjs`),
    start: (name, args, options) => programs.run(process.execPath, [programs.file(name), ...args], options),
    run: (command, args, options = {}) => {
      const child = running(spawn(command, args, { env: { PATH: process.env['PATH'] }, ...options }));
      started.push(child);
      return child;
    },
    remove: async () => {
      await Promise.all(started.map((child) => child.kill()));
      await rm(directory, { recursive: true, force: true });
    },
  };
  return programs;
}

function running(child: ChildProcess): RunningChild {
  let output = '';
  const closed = once(child, 'close');
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  return {
    process: child,
    printed: async (text) => {
      while (!output.includes(text)) {
        if (child.exitCode !== null) throw new Error(`The child ended without printing "${text}": ${output}`);
        await Promise.race([once(child.stdout!, 'data'), closed]);
      }
    },
    finished: async () => {
      await closed;
      return { output, code: child.exitCode };
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
