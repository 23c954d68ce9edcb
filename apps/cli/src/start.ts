#!/usr/bin/env node
import { answerFromCache } from './hot-path/answer-from-cache.js';
import type { Moment } from './hot-path/look-in-cache.js';
import { loadProgram } from './load-program.js';

/**
 * What the installed programs run first. AWS tools start `credential-process` again and again and wait for it, so that one
 * is answered without the program wherever possible.
 */
function start(argv: readonly string[], moment: Moment): void {
  // At the end of its work Node would tidy up what the system takes back anyway.
  const run = (isGiven: boolean) => (isGiven ? process.exit() : void loadProgram(moment, argv).run(argv));
  const given = argv[0] === 'credential-process' && answerFromCache(argv.slice(1), moment);
  if (typeof given === 'boolean') run(given);
  else void given.then(run, (error: unknown) => loadProgram(moment, argv).endWith(error));
}

/** As `os.homedir()` has it, without loading that where it only reads a variable. */
function homeDirectory(): string {
  const { HOME: home = '' } = process.env;
  return home !== '' && process.platform !== 'win32' ? home : process.getBuiltinModule('node:os').homedir();
}

/** A directory that was removed under our feet is no reason to fail: paths are hardly ever relative to it. */
function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}

start(process.argv.slice(2), {
  env: process.env,
  homeDirectory: homeDirectory(),
  cwd: currentDirectory(),
  platform: process.platform,
});
