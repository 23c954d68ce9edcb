// What the prove-* scripts share: options, randomness that can be repeated, the real repository as one file, a verdict.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { nx, root } from './workspace.mjs';

/** What is bundled from CommonJS asks for `require`. */
const banner = { js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);" };

/** `--name N` for each of these counts, and `--seed N`. */
export function countsFrom(defaults) {
  const all = { ...defaults, seed: Date.now() % 1_000_000_000 };
  const options = Object.fromEntries(Object.keys(all).map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options });
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, Number(values[name] ?? value)]));
}

/** Numbers in [0, 1), the same ones for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A directory of its own, which goes when the script ends, with all programs that it has started. */
export function workDirectory() {
  const directory = mkdtempSync(join(tmpdir(), 'awso-prove-'));
  process.on('exit', () => {
    // A program that goes on would miss its files, or make new ones.
    for (const child of running) child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  return directory;
}

/** The program, which is built where that has not been done yet. */
export function builtProgram() {
  if (!existsSync(join(root, 'apps', 'cli', 'dist', 'start.cjs')) && !nx('run', '@aws-sso/cli:bundle')) process.exit(1);
  return join(root, 'apps', 'cli', 'dist', 'start.cjs');
}

/** What `@aws-sso/fake-identity-center` exports, bundled from the sources into a directory. */
export async function fakeIdentityCenter(directory) {
  const bundle = join(directory, 'fake.mjs');
  await build({
    entryPoints: [join(root, 'tools', 'fake-identity-center', 'src', 'index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner,
    outfile: bundle,
    logLevel: 'error',
  });
  return import(bundle);
}

/** Such a directory with the config repository in it, bundled from the sources. */
export async function workshop() {
  const directory = workDirectory();
  const bundle = join(directory, 'repository.mjs');
  await build({
    stdin: {
      contents: `export * from '@aws-sso/storage-file'; export { noManagedProfiles } from '@aws-sso/core';
        export { ConfigEditError, parse, edit } from '@aws-sso/aws-config-file';`,
      resolveDir: join(root, 'packages', 'storage-file'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@aws-sso/source'],
    banner,
    outfile: bundle,
    logLevel: 'error',
  });
  return { directory, bundle, ...(await import(bundle)) };
}

/** How the repository is told where everything lies below a home. */
export const placesIn = (home) => ({
  configPath: join(home, '.aws', 'config'),
  credentialsPath: join(home, '.aws', 'credentials'),
  stateDirectory: join(home, 'state'),
  clock: () => new Date(),
  lockTimeoutMs: 120_000,
});

/** What has been started and not ended yet. */
const running = new Set();

/** Starts a program of this folder with nothing of the surrounding environment. */
export function start(script, args) {
  const program = [join(import.meta.dirname, script), ...args.map(String)];
  return run(process.execPath, program, { env: { PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Starts any program; it is ended when we end. */
export function run(command, args, options) {
  const child = spawn(command, args, options);
  running.add(child);
  const closed = once(child, 'close').finally(() => running.delete(child));
  const program = { child, output: '', closed };
  child.stdout?.setEncoding('utf8').on('data', (text) => (program.output += text));
  return program;
}

/** The last word of a script. Exit code 1 when there are failures. */
export function conclude(what, failures) {
  for (const failure of failures.slice(0, 20)) console.error(`  ${failure}`);
  console.log(`${failures.length === 0 ? 'PASS' : 'FAIL'}: ${what}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
