// Clients that no distribution has, fetched into a directory of our own: nothing of them gets into the repository.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is fetched from PyPI. The Go SDK's version stands in go/go.mod. */
const pythonPackages = ['boto3==1.44.5', 'awscli==1.46.3'];

/** Runs a program to its end. @returns {string} what it printed @throws {Error} with its last words when it fails */
export function outputOf(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (error !== undefined) throw new Error(`${program} cannot be run (${error.code})`);
  if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
  return stdout.trim();
}

/** A Python with boto3 and the AWS CLI v1 in it. */
export function pythonWithClients(directory) {
  const environment = join(directory, 'python');
  const python = join(environment, 'bin', 'python');
  if (!existsSync(python)) outputOf('python3', ['-m', 'venv', environment]);
  outputOf(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...pythonPackages]);
  return python;
}

/** Our little program around the AWS SDK for Go, built. */
export function goProgram(directory) {
  const module = join(directory, 'go');
  cpSync(join(import.meta.dirname, 'go'), module, { recursive: true });
  // Go would fill the home's caches, with files that cannot be removed as they are.
  const places = { GOPATH: join(directory, 'gopath'), GOCACHE: join(directory, 'gocache'), GOFLAGS: '-modcacherw' };
  outputOf('go', ['build', '-o', 'who-am-i', '.'], { cwd: module, env: { ...process.env, ...places } });
  return join(module, 'who-am-i');
}
