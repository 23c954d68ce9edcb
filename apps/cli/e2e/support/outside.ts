import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Desk } from './desk.js';
import { type Ended, type Environment, Home, runProgram } from './program.js';
import { SmallRegistry } from './small-registry.js';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** Core as `npm run build` made it and what it needs, the compiler and the types of Node, from where the workspace has them. */
const published = [
  'packages/core',
  'node_modules/fastest-levenshtein',
  'node_modules/tsyringe',
  'node_modules/tsyringe/node_modules/tslib',
  'node_modules/typescript',
  'node_modules/@types/node',
  'node_modules/undici-types',
];

/** A place outside of the workspace: the packed program is installed there, and npm knows only a registry on loopback. */
export class Outside {
  private constructor(
    readonly folder: string,
    readonly registry: SmallRegistry,
  ) {}

  static async make(): Promise<Outside> {
    const folder = await mkdtemp(join(tmpdir(), 'awso-outside-'));
    const home = await Home.make();
    const directories = published.map((directory) => join(root, directory));
    const registry = await SmallRegistry.of(directories, folder, home.env);
    const outside = new Outside(folder, registry);
    const cli = await registry.publish(join(root, 'apps', 'cli'), folder, home.env);
    const install = ['install', '--prefix', join(folder, 'cli'), '--omit=optional', '--no-audit', '--no-fund', cli];
    succeeded(await runProgram('npm', install, { ...home.env, npm_config_registry: registry.url }));
    await home.remove();
    return outside;
  }

  /** The installed program. */
  get bin(): string {
    return join(this.folder, 'cli', 'node_modules', '.bin');
  }

  /** Somebody's environment, with the program in the PATH. */
  env({ home: { env } }: Desk): Environment {
    return { ...env, PATH: `${this.bin}:${env['PATH'] ?? ''}`, npm_config_registry: this.registry.url };
  }

  awsSso(desk: Desk, args: readonly string[], env: Environment = {}): Promise<Ended> {
    return runProgram(join(this.bin, 'aws-sso'), args, { ...this.env(desk), ...env });
  }

  /** Runs a script, which ends at the first command that fails. */
  script(desk: Desk, directory: string, text: string): Promise<Ended> {
    return runProgram('/bin/sh', ['-c', `set -e; cd '${directory}'; ${text}`], this.env(desk));
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, file)), { recursive: true });
    await writeFile(join(this.folder, file), text);
  }

  async clear(): Promise<void> {
    await this.registry.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** @returns what a program wrote. @throws Error when it failed */
export function succeeded({ code, stdout, stderr }: Ended): string {
  if (code !== 0) throw new Error(`${code}: ${stdout}${stderr}`);
  return stdout;
}
