import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const actionDirectory = fileURLToPath(new URL('../../', import.meta.url));

/** What `action.yml` says, as far as the runner cares. */
export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string; readonly 'post-if': string };
}

export async function readMetadata(): Promise<ActionMetadata> {
  return parse(await readFile(path.join(actionDirectory, 'action.yml'), 'utf8')) as ActionMetadata;
}

export type Inputs = Readonly<Record<string, string>>;
type Pairs = Record<string, string>;

/** What a step did. */
export interface StepResult {
  readonly exitCode: number;
  /** Both streams, as they stand in the job's log: the runner looks for commands in both. */
  readonly log: string;
  readonly outputs: Pairs;
  /** What it exported to later steps. */
  readonly exported: Pairs;
  readonly state: Pairs;
  readonly summary: string;
}

/**
 * One job of a runner that has nothing but this action: runs a copy of its committed bundle, with no node_modules anywhere
 * above, as GitHub's runner does, hands on what steps export, and runs the post steps at the end, last one first.
 */
export class MiniRunner {
  /** Exported by steps so far; tests may add what a workflow's `env` would. */
  readonly env: Pairs = {};
  readonly #posts: Pairs[] = [];
  readonly #metadata: ActionMetadata;
  #steps = 0;

  private constructor(
    readonly root: string,
    metadata: ActionMetadata,
  ) {
    this.#metadata = metadata;
  }

  static async start(): Promise<MiniRunner> {
    const runner = new MiniRunner(await mkdtemp(path.join(tmpdir(), 'mini-runner-')), await readMetadata());
    for (const directory of [runner.temp, runner.home, runner.workspace, runner.commands]) await mkdir(directory);
    await cp(path.join(actionDirectory, 'dist'), path.join(runner.root, 'action', 'dist'), { recursive: true });
    return runner;
  }

  get temp(): string {
    return path.join(this.root, 'temp');
  }

  get home(): string {
    return path.join(this.root, 'home');
  }

  /** What a workflow has checked out. */
  get workspace(): string {
    return path.join(this.root, 'workspace');
  }

  get commands(): string {
    return path.join(this.root, 'commands');
  }

  /** A step that uses the action. */
  async use(inputs: Inputs): Promise<StepResult> {
    const defaults = Object.entries(this.#metadata.inputs).map(([name, input]) => [name, input.default ?? '']);
    const given = Object.entries({ ...Object.fromEntries(defaults), ...inputs } as Inputs);
    const variables = given.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]);
    const result = await this.#run(this.#metadata.runs.main, Object.fromEntries(variables) as Pairs);
    Object.assign(this.env, result.exported);
    this.#posts.push(result.state);
    return result;
  }

  /** The end of the job. */
  async finish(): Promise<StepResult[]> {
    const results: StepResult[] = [];
    for (const state of this.#posts.splice(0).reverse()) {
      const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      results.push(await this.#run(this.#metadata.runs.post, Object.fromEntries(variables) as Pairs));
    }
    return results;
  }

  async stop(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }

  /** Everything below a directory, as relative paths. */
  async filesBelow(directory: string): Promise<string[]> {
    return (await readdir(directory, { recursive: true })).sort();
  }

  async #run(script: string, variables: Pairs): Promise<StepResult> {
    const step = ++this.#steps;
    const file = (name: string) => path.join(this.commands, `${name}-${step}`);
    const names = ['env', 'output', 'state', 'step_summary'];
    for (const name of names) await writeFile(file(name), '');
    const files = names.map((name) => [`GITHUB_${name.toUpperCase()}`, file(name)]);
    const env = {
      PATH: process.env['PATH'],
      HOME: this.home,
      RUNNER_TEMP: this.temp,
      GITHUB_WORKSPACE: this.workspace,
      ...this.env,
      ...variables,
      ...(Object.fromEntries(files) as Pairs),
    };
    const { exitCode, log } = await execute(path.join(this.root, 'action', script), env);
    const read = (name: string) => readFile(file(name), 'utf8');
    return {
      exitCode,
      log,
      exported: pairsIn(await read('env')),
      outputs: pairsIn(await read('output')),
      state: pairsIn(await read('state')),
      summary: await read('step_summary'),
    };
  }
}

function execute(script: string, env: NodeJS.ProcessEnv): Promise<{ exitCode: number; log: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script], { env, cwd: env['HOME'] }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, log: stdout + stderr });
    });
  });
}

/** Reads `name<<delimiter`, the value's lines, `delimiter`; refuses what the runner would. */
export function pairsIn(text: string): Pairs {
  const lines = text.split('\n');
  const pairs: Pairs = {};
  for (let at = 0; at < lines.length && lines[at] !== ''; at++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    const end = delimiter === undefined ? -1 : lines.indexOf(delimiter, at);
    if (name === undefined || end === -1) throw new Error(`The runner does not understand "${lines[at] ?? ''}".`);
    pairs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return pairs;
}

/** The commands that the runner would obey in a log. */
export const commandsIn = (log: string): string[] =>
  log.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = /^\s*::([\w-]+)[^:]*::/.exec(line)?.[1];
    return command ?? (line.includes('##[') ? '##[' : []);
  });
