import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { it } from '@jest/globals';

type Test = (name: string, run: () => Promise<void>, timeout?: number) => void;

/**
 * `it` for tests that need a program which is not ours. Where the program is missing they are reported as skipped, but
 * fail in CI: there, what a test needs has to be installed.
 *
 * @example itNeeds('tmux')('asks for the start URL', async () => { … });
 */
export function itNeeds(program: string, isThere = isInstalled(program)): Test {
  if (isThere) return it;
  if (process.env['CI'] === undefined) return it.skip;
  return (name) =>
    it(name, () => {
      throw new Error(`This test needs ${program}, which is not installed.`);
    });
}

/** Whether a program, named by its path or to be found in the PATH, can be run. */
export function isInstalled(program: string): boolean {
  const places = isAbsolute(program)
    ? [program]
    : (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, program));
  return places.some((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
