import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Blame, type Remedy, pluginFailed, wordsOf } from './plugin-failed.js';

/** A plugin on the disk: a package, or a single file. */
export interface PluginPackage {
  /** As errors and lists name it: the package's name, or the path of the file as it was given. */
  readonly name: string;
  readonly version: string | undefined;
  /** The module that is loaded, absolute. */
  readonly entry: string;
}

/**
 * Finds what is to be loaded.
 *
 * @param place absolute path of a package's directory or of a single module
 * @param shownAs how to name it when it is a file, or is broken
 * @throws AwsSsoError PluginRejected
 */
export function findPlugin(place: string, shownAs: string, remedy: Remedy): PluginPackage {
  const blame = (reason: string, cause?: unknown) => pluginFailed(shownAs, reason, remedy, cause);
  if (!isDirectory(place, blame)) return { name: shownAs, version: undefined, entry: place };
  const manifest = manifestOf(place, blame);
  const name = typeof manifest['name'] === 'string' ? manifest['name'] : shownAs;
  const version = typeof manifest['version'] === 'string' ? manifest['version'] : undefined;
  const main = typeof manifest['main'] === 'string' ? manifest['main'] : './index.js';
  const target = manifest['exports'] === undefined ? main : targetOf(manifest['exports']);
  if (target === undefined) throw blame('its package.json exports nothing under "." for Node');
  const entry = path.resolve(place, target);
  if (!entry.startsWith(place + path.sep)) throw blame('its package.json exports a file outside of it');
  return { name, version, entry };
}

function isDirectory(place: string, blame: Blame): boolean {
  try {
    return statSync(place).isDirectory();
  } catch (error) {
    throw blame('it is not there, or cannot be read', error);
  }
}

function manifestOf(place: string, blame: Blame): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
    if (isRecord(manifest)) return manifest;
  } catch (error) {
    throw blame(`its package.json cannot be read (${wordsOf(error)})`, error);
  }
  throw blame('its package.json is none');
}

/** As Node reads `exports` for `import` (https://nodejs.org/api/packages.html#conditional-exports): the first that fits. */
function targetOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (!isRecord(exports)) return undefined;
  if (Object.keys(exports).some((key) => key.startsWith('.'))) return targetOf(exports['.']);
  for (const [condition, target] of Object.entries(exports)) {
    const found = conditions.has(condition) ? targetOf(target) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

const conditions = new Set(['node-addons', 'node', 'import', 'module-sync', 'require', 'default']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
