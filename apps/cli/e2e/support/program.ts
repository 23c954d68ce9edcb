import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const bin = join(root, 'apps', 'cli', 'dist', 'start.cjs');
const pressButton = join(root, 'tools', 'repo', 'scripts', 'press-button.mjs');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Environment {
  readonly [name: string]: string | undefined;
}

/** Runs any program to its end. Nothing of the surrounding environment reaches it but what is given. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Environment,
  signal?: AbortSignal,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], signal });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

/** A person's machine as the built program sees it: an empty home, and a browser in which somebody presses Approve. */
export class Home {
  private constructor(
    readonly path: string,
    readonly env: Environment,
  ) {}

  /** @param extra more of the environment, such as the addresses of a fake Identity Center */
  static async make(extra: Environment = {}): Promise<Home> {
    const path = await mkdtemp(join(tmpdir(), 'awso-home-'));
    return new Home(path, {
      PATH: process.env['PATH'],
      HOME: path,
      LANG: 'C.UTF-8',
      AWS_EC2_METADATA_DISABLED: 'true',
      BROWSER: `${process.execPath} ${pressButton}`,
      ...extra,
    });
  }

  /** The browser of somebody who presses Deny. */
  static readonly denyingBrowser = `${process.execPath} ${pressButton} --deny`;

  file(...names: string[]): string {
    return join(this.path, ...names);
  }

  get configFile(): string {
    return this.file('.aws', 'config');
  }

  /** Runs `aws-sso` off a terminal. */
  awsSso(args: readonly string[], env: Environment = {}): Promise<Ended> {
    return runProgram(process.execPath, [bin, ...args], { ...this.env, ...env });
  }

  /** Runs `aws-sso` and expects it to succeed. */
  async ok(...args: string[]): Promise<Ended> {
    const ended = await this.awsSso(args);
    if (ended.code !== 0)
      throw new Error(`aws-sso ${args.join(' ')} exited with ${ended.code}:\n${ended.stdout}${ended.stderr}`);
    return ended;
  }

  /** The value of a `--json` answer. */
  async json<T = Record<string, unknown>>(...args: string[]): Promise<T> {
    return JSON.parse((await this.awsSso([...args, '--json'])).stdout) as T;
  }

  /** All that is in it, and below, but for what the program only keeps to start faster the next time. */
  async contents(): Promise<string[]> {
    const names = await readdir(this.path, { recursive: true });
    return names.filter((name) => !/^\.cache(?:$|\/)/.test(name)).sort();
  }

  remove(): Promise<void> {
    return rm(this.path, { recursive: true, force: true });
  }
}
