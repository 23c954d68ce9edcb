import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { printable } from '@aws-sso/core';

/** How places in a plugin are told: relative to its package, which may have moved since. */
export interface PluginPaths {
  /** A text with `./dist/a.js` for what lies in the package, and `node_modules/b/a.js` for what it depends on. */
  readonly shorten: (text: string) => string;
  /** The first place in the plugin that a stack names: `dist/a.js:3`. */
  readonly placeIn: (stack: string) => string | undefined;
}

/** A message of any length may come before the places. */
const mostOfStack = 20_000;
const longestPlace = 100;

/** @param directory absolute path of the package's */
export function pluginPaths(directory: string): PluginPaths {
  const prefixes = [...new Set([directory, real(directory)])].flatMap(prefixesOf);
  return {
    shorten: (text) => prefixes.reduce((shorter, [prefix, shown]) => shorter.replaceAll(prefix, shown), text),
    placeIn(stack) {
      for (const line of stack.slice(0, mostOfStack).split('\n'))
        for (const [prefix, shown] of prefixes) {
          const start = line.indexOf(prefix);
          const [found] = (start >= 0 && /^[^:]+:\d+/.exec(line.slice(start + prefix.length))) || [];
          if (found !== undefined && found.length <= longestPlace)
            return printable(path.posix.normalize(`${shown}${found}`));
        }
      return undefined;
    },
  };
}

/** What paths and URLs begin with, the longest first, and what stands for that. */
function prefixesOf(directory: string): readonly (readonly [prefix: string, shown: string])[] {
  const modules = directory.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  const around =
    modules < 0 ? [] : [[path.join(directory.slice(0, modules), 'node_modules'), 'node_modules/'] as const];
  return [[directory, './'] as const, ...around].flatMap(([one, shown]) => [
    [`${pathToFileURL(one).href}/`, shown] as const,
    [one + path.sep, shown] as const,
  ]);
}

/** Node names modules by where they are, whatever links lead there. */
function real(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}
