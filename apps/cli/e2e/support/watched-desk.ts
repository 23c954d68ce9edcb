import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Scenario } from '@aws-sso/fake-identity-center';
import { Desk, sessionsOf } from './desk.js';
import type { Ended, Environment } from './program.js';
import { type Secret, SecretHunt } from './secret-hunt.js';

/** What a command said, and what it is there to say. */
interface Heard extends Ended {
  readonly command: string;
  /** Kinds of secrets that its standard output is for. */
  readonly shows: readonly string[];
}

/** A program that one of ours has started. */
interface Child {
  readonly argv: readonly string[];
  readonly file: string;
  readonly args: readonly string[];
  readonly envPairs: readonly string[];
}

/** Which kinds of secrets may lie where in somebody's home; nothing may lie anywhere else. */
const places: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^\.aws\/sso\/cache\/[0-9a-f]{40}\.json$/, ['accessToken', 'refreshToken', 'clientSecret']],
  [/^\.aws\/cli\/cache\/[0-9a-f]{40}\.json$/, ['secretAccessKey', 'sessionToken']],
  [/^\.aws\/(config|credentials)(\.[^/]+\.backup)?$/, ['of the user']],
];

/** A copy of all of `~/.aws` stands for the original. */
const original = (path: string): string =>
  path
    .split(sep)
    .join('/')
    .replace(/^\.aws\.[^/]+\.backup\//, '.aws/');

/** Forty characters, as AWS secret keys have. */
const mine = (): string =>
  randomBytes(30)
    .toString('base64')
    .replace(/^(.{18}).../, '$1/+7');

/**
 * A desk at which everything is written down: all that commands say, the programs that they start and the files that they
 * leave. Debug output of every kind is on, and secrets of the user lie about: in the config, the environment, comments.
 */
export class WatchedDesk {
  readonly #heard: Heard[] = [];
  readonly #planted: Secret[] = [];

  private constructor(
    readonly desk: Desk,
    /** Of the watcher: the record of children lies there. */
    private readonly notes: string,
    private readonly env: Environment,
  ) {}

  static async with(scenario: Scenario, profiles: string, extra: Environment = {}): Promise<WatchedDesk> {
    const notes = await mkdtemp(join(tmpdir(), 'awso-watched-'));
    const keys = {
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: mine(),
      AWS_SESSION_TOKEN: mine(),
    };
    const desk = await Desk.with(scenario, sessionsOf(scenario) + profiles, extra);
    const watched = new WatchedDesk(desk, notes, {
      ...keys,
      ...{ AWSO_DEBUG: '1', DEBUG: '*', NODE_DEBUG: 'http,https,net,tls,stream,child_process,fs' },
      ...{ RECORD_CHILDREN: join(notes, 'children') },
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'record-children.cjs')}`,
    });
    watched.plant(keys.AWS_SECRET_ACCESS_KEY, keys.AWS_SESSION_TOKEN);
    await watched.#plantFiles();
    return watched;
  }

  /** From now on these are secrets, too. */
  plant(...values: readonly string[]): void {
    this.#planted.push(...values.map((value) => ({ kind: 'of the user', value })));
  }

  /** A secret of the user as text of an own making, such as a password. */
  planted(): string {
    const value = mine();
    this.plant(value);
    return value;
  }

  async #plantFiles(): Promise<void> {
    await appendFile(
      this.desk.home.configFile,
      `
# before it was ${this.planted()}
[profile static]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = ${this.planted()}
aws_session_token = ${this.planted()}
github_token = ${this.planted()}
`,
    );
    const credentials = `[old]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = ${this.planted()}\n`;
    await writeFile(this.desk.home.file('.aws', 'credentials'), credentials, { mode: 0o600 });
  }

  /** Runs `aws-sso` with all debug output, and remembers what it said. */
  async run(args: readonly string[], shows: readonly string[] = [], extra: Environment = {}): Promise<Ended> {
    return this.hear(args, this.desk.start(args, { ...this.env, ...extra }).ended, shows);
  }

  /** The same, without waiting for the end. */
  start(args: readonly string[], extra: Environment = {}) {
    const running = this.desk.start(args, { ...this.env, ...extra });
    return { running, ended: this.hear(args, running.ended) };
  }

  async hear(args: readonly string[], ended: Promise<Ended>, shows: readonly string[] = []): Promise<Ended> {
    const said = await ended;
    this.#heard.push({ ...said, command: args.join(' '), shows });
    return said;
  }

  /** All secrets there are by now. */
  get secrets(): readonly Secret[] {
    return [...this.desk.fake.secrets, ...this.#planted];
  }

  /** How much was seen, so that nobody takes an empty record for a clean one. */
  get amount(): { readonly commands: number; readonly debugOutput: number } {
    return {
      commands: this.#heard.length,
      debugOutput: this.#heard.filter(({ stderr }) => stderr.includes(' oclif:')).length,
    };
  }

  async children(): Promise<Child[]> {
    const record = join(this.notes, 'children');
    const lines = existsSync(record) ? (await readFile(record, 'utf8')).trim().split('\n') : [];
    return lines.map((line) => JSON.parse(line) as Child);
  }

  /** Where secrets turned up that have no business there, in words. */
  async leaks(): Promise<string[]> {
    const hunt = new SecretHunt(this.secrets);
    const leaks: string[] = [];
    const look = (where: string, text: string, allowed: readonly string[] = []): void => {
      for (const kind of hunt.kindsIn(text)) if (!allowed.includes(kind)) leaks.push(`${kind} in ${where}`);
    };
    for (const { command, stdout, stderr, shows } of this.#heard) {
      look(`stdout of ${command}`, stdout, shows);
      look(`stderr of ${command}`, stderr);
    }
    for (const { argv, file, args, envPairs } of await this.children()) {
      const [command = ''] = argv.slice(2);
      look(`the arguments of ${file}, started by ${command}`, [file, ...args].join('\n'));
      const inherits = ['of the user', ...(command === 'exec' ? ['secretAccessKey', 'sessionToken'] : [])];
      look(`the environment of ${file}, started by ${command}`, envPairs.join('\n'), inherits);
    }
    for (const name of await readdir(this.desk.home.path, { recursive: true })) {
      look('the name of a file', name);
      const path = this.desk.home.file(name);
      const { mode, isFile } = await stat(path).then((found) => ({ mode: found.mode, isFile: found.isFile() }));
      if (!isFile) continue;
      const text = await readFile(path, 'latin1');
      const [, allowed = []] = places.find(([place]) => place.test(original(name))) ?? [];
      look(`the file ${name}`, text, allowed);
      if ((mode & 0o077) !== 0 && hunt.kindsIn(text).length > 0) leaks.push(`${name} is readable by others`);
    }
    return [...new Set(leaks)];
  }

  async clear(): Promise<void> {
    await this.desk.clear();
    await rm(this.notes, { recursive: true, force: true });
  }
}
