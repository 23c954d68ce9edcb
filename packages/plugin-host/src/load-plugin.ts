import path from 'node:path';
import { type Plugin, checkPlugin, isAwsSsoError } from '@aws-sso/core';
import { guardedNaming } from './guarded-naming.js';
import { guardedStorage } from './guarded-storage.js';
import { inPlugin } from './in-plugin.js';
import { type LoadModule, loadModule } from './load-module.js';
import { type Blame, type Remedy, pluginFailed, wordsOf } from './plugin-failed.js';
import { type PluginPackage, findPlugin } from './plugin-package.js';
import { type PluginPaths, pluginPaths } from './plugin-paths.js';
import { TimeIsUp, type TimeLimits, timeLimits, withinTime } from './time-limit.js';

/** A plugin that can be used, and where it came from. */
export interface LoadedPlugin extends PluginPackage {
  readonly plugin: Plugin;
}

export interface LoadPluginOptions {
  /** How errors name it until its package has. Default: the place. */
  readonly shownAs?: string;
  /** What errors offer as the way out. */
  readonly remedy?: Remedy;
  readonly limits?: TimeLimits;
  /** For tests. */
  readonly load?: LoadModule;
}

/**
 * Runs the code of a plugin and checks what it exports. What comes back keeps the contract whatever the plugin does: it
 * fails with PluginRejected (or, for storages, StorageUnavailable) that names the package, within a time limit.
 *
 * @param place absolute path of a package's directory, or of a module
 * @throws AwsSsoError PluginRejected with package and reason
 * @example loadPlugin('/opt/my-names').plugin.namingStrategies
 */
export function loadPlugin(
  place: string,
  { shownAs = place, remedy = update, limits = timeLimits, load = loadModule }: LoadPluginOptions = {},
): LoadedPlugin {
  const found = findPlugin(place, shownAs, remedy);
  const { name, entry } = found;
  const paths = pluginPaths(entry === place ? path.dirname(place) : place);
  const blame: Blame = (reason, cause) => pluginFailed(name, paths.shorten(reason), remedy, cause);
  const guarded = <T>(work: () => T): T => inPlugin(blame, () => withinTime(limits.busyMs, work));
  const plugin = checked(guarded, blame, paths, () => checkPlugin(name, defaultExport(load(entry))));
  const { namingStrategies, storages } = plugin;
  return {
    ...found,
    plugin: {
      apiVersion: plugin.apiVersion,
      name,
      ...(namingStrategies && { namingStrategies: namingStrategies.map((one) => guardedNaming(one, blame, limits)) }),
      ...(storages && { storages: storages.map((one) => guardedStorage(one, blame, limits)) }),
    },
  };
}

const update: Remedy = () => 'Update the plugin, or do without it.';

type Guarded = <T>(work: () => T) => T;

function checked(guarded: Guarded, blame: Blame, paths: PluginPaths, work: () => Plugin): Plugin {
  try {
    return guarded(work);
  } catch (error) {
    throw blame(
      reasonOf(error, () => paths.placeIn(stackOf(guarded, error))),
      error,
    );
  }
}

function reasonOf(error: unknown, placeOf: () => string | undefined): string {
  if (error instanceof TimeIsUp) return `loading it ${error.message}`;
  if (isAwsSsoError(error, 'PluginRejected') && error.details.reason !== undefined) return error.details.reason;
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_REQUIRE_ASYNC_MODULE')
    return 'it has "await" at the top level of a module, which a plugin must not';
  const place = placeOf();
  return `loading it failed: ${wordsOf(error)}${place === undefined ? '' : ` (${place})`}`;
}

/** That may run code of the plugin, too: a getter, or what it has put into `Error.prepareStackTrace`. */
function stackOf(guarded: Guarded, error: unknown): string {
  try {
    const stack = guarded(() => (error as { readonly stack?: unknown } | undefined)?.stack);
    return typeof stack === 'string' ? stack : '';
  } catch {
    return '';
  }
}

/** Of an ES module its default, of CommonJS what it assigned, also when that was compiled from an ES module. */
function defaultExport(module: unknown): unknown {
  if (typeof module !== 'object' || module === null) return module;
  const isEsModule = Object.prototype.toString.call(module) === '[object Module]';
  return isEsModule || 'default' in module ? (module as { readonly default?: unknown }).default : module;
}
