import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { awsPaths } from '@aws-sso/storage-file';
import { codeCacheFile, keptCode } from './code-cache.js';
import type { Moment } from './hot-path/look-in-cache.js';
import type { keepCode } from './keep-code.js';

/** Set by `bundle.mjs`: tells one state of `program.cjs` from every other. Not all that installs packages keeps its times. */
declare const programVersion: string;

/** All but the fast answers; `bundle.mjs` puts it together. */
export interface Program {
  /** Runs a command line to its end, which sets the exit code. */
  run(argv: readonly string[]): Promise<void>;
  /** Tells an error, and ends the process as a command does that failed like that. */
  endWith(error: unknown): never;
  readonly keepCode: typeof keepCode;
}

/**
 * Loads the program as `require` would, but with the code that V8 made of it last time: making it anew takes longer than what
 * most commands do.
 */
export function loadProgram(moment: Moment, argv: readonly string[]): Program {
  // Here and not above: a fast answer does without them.
  const { Script } = process.getBuiltinModule('node:vm');
  const { createRequire } = process.getBuiltinModule('node:module');
  const file = join(import.meta.dirname, 'program.cjs');
  const cacheFile = codeCacheFileFor(moment);
  const cachedData = cacheFile === undefined ? undefined : keptCode(cacheFile);
  // In ASCII, so it needs no decoding; one function, as `require` would make of a module.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parts: unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  const program = module.exports as Program;
  const isStale = cachedData === undefined || script.cachedDataRejected === true;
  if (cacheFile !== undefined && isStale && !isShort(argv))
    process.once('exit', () => program.keepCode(cacheFile, () => script.createCachedData()));
  return program;
}

/** What shows a text and is done leaves most of the code untouched, and what is kept then would help no command. */
const isShort = ([first = '-', ...rest]: readonly string[]): boolean =>
  first.startsWith('-') || first === 'help' || rest.some((word) => word === '--help' || word === '-h');

function codeCacheFileFor(moment: Moment): string | undefined {
  try {
    return codeCacheFile(awsPaths(moment).cacheDirectory, programVersion);
  } catch {
    // The paths make no sense, as the program will say.
    return undefined;
  }
}
