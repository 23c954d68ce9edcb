// What the scripts share: where the repository is, how to run a program in it, and how to get it ready on a fresh clone
// with nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

/** Runs a program in the foreground. @returns {number} its exit code */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** The program of a package, as `npx` would find it, but never fetched. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Installs the dependencies when they are missing or older than the lock file. */
export function ensureInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing dependencies (once) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']) !== 0) {
    console.error('The dependencies could not be installed; npm says why above.');
    process.exit(1);
  }
}

/**
 * Runs Nx targets: no cloud, no daemon, and in CI nothing from a cache. What is printed goes to standard error: standard
 * output belongs to what the script is for.
 *
 * @returns {boolean} whether all succeeded
 */
export function nx(...args) {
  const fresh = process.env.CI === undefined ? [] : ['--skip-nx-cache'];
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
  return run(bin('nx'), [...args, ...fresh, '--output-style=stream'], { env, stdio: ['inherit', 2, 2] }) === 0;
}
