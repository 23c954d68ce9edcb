import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { AwsSsoError } from '@aws-sso/core';
import { errnoOf } from '@aws-sso/safe-files';
import type { NpmFailed } from './npm-install.js';
import type { PackageSpec } from './package-spec.js';
import { pluginFailed } from './plugin-failed.js';

const giveOne =
  'Nothing was changed. Give the directory that has the package.json of the plugin, or a tarball that npm pack has made of it.';

/** What to throw when npm could not: what is wrong with the directory or file, which npm tells in words for npm's authors. */
export async function installFailed({ text, isLocal }: PackageSpec, failed: NpmFailed): Promise<AwsSsoError> {
  const problem = isLocal ? await problemOf(text, failed).catch(() => undefined) : undefined;
  return problem === undefined
    ? pluginFailed(text, failed.message, () => failed.hint, failed)
    : pluginFailed(text, problem, () => giveOne, failed);
}

async function problemOf(place: string, { message }: NpmFailed): Promise<string | undefined> {
  if ((await stat(place)).isDirectory()) return manifestProblem(path.join(place, 'package.json'));
  if (!(await isGzip(place))) return 'it is no npm package';
  if (!(await isWhole(place))) return 'it is damaged, or only a part of an npm package';
  return message.includes('Could not read package.json') ? 'it is no npm package: it has no package.json' : undefined;
}

async function manifestProblem(file: string): Promise<string | undefined> {
  try {
    JSON.parse(await readFile(file, 'utf8'));
    return undefined;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 'it has no package.json';
    return error instanceof SyntaxError ? 'its package.json is not JSON' : undefined;
  }
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}

async function isWhole(file: string): Promise<boolean> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await pipeline(createReadStream(file), createGunzip(), nowhere);
    return true;
  } catch {
    return false;
  }
}
