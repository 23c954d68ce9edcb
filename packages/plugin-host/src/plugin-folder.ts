import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Plugin, invalidInput, isAwsSsoError, printable, shellWord } from '@aws-sso/core';
import { ensurePrivateDirectory, errnoOf, replaceFile, withLock } from '@aws-sso/safe-files';
import { checkTogether } from './check-together.js';
import { asFolderFailure } from './folder-failure.js';
import { installFailed } from './install-failed.js';
import { type LoadPluginOptions, type LoadedPlugin, loadPlugin } from './load-plugin.js';
import { NpmFailed, npmInstall } from './npm-install.js';
import { isPackageName, type PackageSpec } from './package-spec.js';
import { type Remedy, pluginFailed } from './plugin-failed.js';
import { swapDirectory } from './swap-directory.js';
import { distrustOf } from './trusted-place.js';

/** An installed plugin as it was found. */
export interface InstalledPlugin {
  /** The npm package's name. */
  readonly name: string;
  /** Absent when it is broken. */
  readonly loaded?: LoadedPlugin;
  /** Why it is broken, or not even looked at. */
  readonly problem?: string;
  /** What to do about that. */
  readonly hint?: string;
}

/** Names of what a plugin adds. */
export interface BroughtNames {
  readonly namingStrategies: readonly string[];
  readonly storages: readonly string[];
}

/** A plugin that was just installed. */
export interface NewPlugin extends LoadedPlugin {
  /** What the version that was there before brought, and this one does not. */
  readonly lost: BroughtNames;
}

export interface PluginFolderOptions {
  /** Our own data directory; plugins lie in `plugins/` below it. */
  readonly dataDirectory: string;
  /** What comes along: no plugin may bring anything of the same name. */
  readonly builtIn: readonly Plugin[];
  readonly load?: LoadPluginOptions;
}

const remedy: Remedy = (name) =>
  isPackageName(name) ? `Do without it: aws-sso plugin:remove ${name}` : 'See what is installed: aws-sso plugin:list';

const noteFile = 'brings.json';

const namesIn = ({ namingStrategies = [], storages = [] }: Plugin): BroughtNames => ({
  namingStrategies: namingStrategies.map(({ name }) => name),
  storages: storages.map(({ name }) => name),
});

const without = (all: BroughtNames, some: BroughtNames): BroughtNames => ({
  namingStrategies: all.namingStrategies.filter((name) => !some.namingStrategies.includes(name)),
  storages: all.storages.filter((name) => !some.storages.includes(name)),
});

function broughtNames(note: unknown): BroughtNames {
  const { namingStrategies, storages } = note as BroughtNames;
  return { namingStrategies: [...namingStrategies], storages: [...storages] };
}

const doWithoutLater = (_first: string, second: string): string => remedy(second);

/**
 * The plugins that the user has installed. Each lies in a directory of its own (`plugins/NAME/node_modules/NAME`) with what it
 * depends on, so that no two get in each other's way, and one is there as a whole or not at all. Being there is what makes it be
 * loaded: only `install` puts one there, and the user calls that.
 */
export class PluginFolder {
  readonly #directory: string;
  #loaded: readonly Plugin[] | undefined;

  constructor(private readonly options: PluginFolderOptions) {
    this.#directory = path.join(options.dataDirectory, 'plugins');
  }

  /** What is installed, without running any of it. */
  get names(): readonly string[] {
    try {
      return readdirSync(this.#directory)
        .map((entry) => entry.replace('+', '/'))
        .filter(isPackageName)
        .sort();
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw asFolderFailure(this.#directory, error);
    }
  }

  /**
   * All plugins, loaded once, in the order of their names.
   *
   * @throws AwsSsoError PluginRejected for the first that is broken, that brings what is there already, or that lies where
   *   somebody else can change it
   */
  load(): readonly Plugin[] {
    if (this.#loaded === undefined) {
      const plugins = this.names.map((name) => this.#loadOne(name).plugin);
      checkTogether([...this.options.builtIn, ...plugins], doWithoutLater);
      this.#loaded = plugins;
    }
    return this.#loaded;
  }

  /** All plugins, the broken ones with what is wrong with them. */
  list(): readonly InstalledPlugin[] {
    const good: Plugin[] = [...this.options.builtIn];
    return this.names.map((name) => {
      const found = this.#look(name, good);
      if (found.loaded !== undefined) good.push(found.loaded.plugin);
      return found;
    });
  }

  /** One plugin, with what is wrong with it when it is broken, or brings what others do. */
  #look(name: string, others: readonly Plugin[]): InstalledPlugin {
    try {
      const loaded = this.#loadOne(name);
      checkTogether([...others, loaded.plugin], doWithoutLater);
      return { name, loaded };
    } catch (error) {
      if (!isAwsSsoError(error, 'PluginRejected')) throw error;
      const { details, message, hint = remedy(name) } = error;
      return { name, problem: details.reason ?? message, hint };
    }
  }

  /**
   * Installs a package, or another version of it, without running its install scripts; loads it, and keeps it only if it is
   * whole. What was there before stays when it is not.
   *
   * @throws AwsSsoError PluginRejected with package and reason; ConfigUnwritable, ConfigLocked, Cancelled
   */
  async install(wanted: PackageSpec, signal?: AbortSignal): Promise<NewPlugin> {
    const { text: spec, isLocal } = wanted;
    if (isLocal && !existsSync(spec))
      throw invalidInput('package', `There is no ${printable(spec)}.`, 'Give the path of a directory or a tarball.');
    const unchanged: Remedy = () => `Nothing was changed. When it is mended: aws-sso plugin:install ${shellWord(spec)}`;
    return this.#locked('plugin:install', async () => {
      this.#insistOnTrust(this.#directory, this.#directory, spec);
      await this.#sweep();
      const staging = await mkdtemp(path.join(this.#directory, '.new-'));
      try {
        await replaceFile(path.join(staging, 'package.json'), Buffer.from('{ "private": true }\n'));
        await npmInstall(staging, spec, signal);
        const name = await this.#installedName(staging, unchanged);
        const loaded = this.#loadOne(name, staging, unchanged);
        const others = this.list().flatMap((other) =>
          other.loaded && other.name !== name ? [other.loaded.plugin] : [],
        );
        checkTogether([...this.options.builtIn, ...others, loaded.plugin], (first) =>
          others.some((other) => other.name === first)
            ? `Nothing was changed. Take the other one away first: aws-sso plugin:remove ${first}`
            : unchanged(name),
        );
        const brought = namesIn(loaded.plugin);
        if (brought.namingStrategies.length + brought.storages.length === 0)
          throw pluginFailed(name, 'it adds neither a naming strategy nor a storage', unchanged);
        const lost = without(this.brings(name), brought);
        await replaceFile(path.join(staging, noteFile), Buffer.from(`${JSON.stringify(brought)}\n`));
        await swapDirectory(staging, this.#placeOf(name));
        return { ...loaded, lost };
      } catch (error) {
        throw error instanceof NpmFailed ? await installFailed(wanted, error) : error;
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    });
  }

  /** The names that it brings, as noted when it was installed: nothing of it is run. */
  brings(name: string): BroughtNames {
    try {
      return broughtNames(JSON.parse(readFileSync(path.join(this.#placeOf(name), noteFile), 'utf8')));
    } catch {
      // A note that is gone or damaged is no reason to keep a plugin.
      return { namingStrategies: [], storages: [] };
    }
  }

  /** @returns whether it was there; nothing of it is run, so that a broken one can go, too */
  async remove(name: string): Promise<boolean> {
    if (!this.names.includes(name)) return false;
    return this.#locked('plugin:remove', async () => {
      await rm(this.#placeOf(name), { recursive: true, force: true });
      return true;
    });
  }

  #loadOne(name: string, place = this.#placeOf(name), orElse = remedy): LoadedPlugin {
    const { load } = this.options;
    const directory = path.join(place, 'node_modules', ...name.split('/'));
    this.#insistOnTrust(directory, place, name);
    return loadPlugin(directory, { remedy: orElse, ...load, shownAs: name });
  }

  /** To be called before any code in a directory is run. */
  #insistOnTrust(directory: string, closedAt: string, packageName: string): void {
    try {
      const distrust = distrustOf(directory, { ownDirectory: this.options.dataDirectory, closedAt });
      if (distrust !== undefined) throw pluginFailed(packageName, distrust.reason, () => distrust.hint);
    } catch (error) {
      throw asFolderFailure(this.#directory, error);
    }
  }

  /** The slash of a scoped name cannot be in a file's name, and a plus sign not in a package's. */
  #placeOf(name: string): string {
    return path.join(this.#directory, name.replace('/', '+'));
  }

  async #installedName(staging: string, orElse: Remedy): Promise<string> {
    const text = await readFile(path.join(staging, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(text) as { readonly dependencies?: object };
    const [name = ''] = Object.keys(dependencies);
    if (!isPackageName(name)) throw pluginFailed(name, 'npm did not install it under the name of a package', orElse);
    return name;
  }

  /** What installations left behind that were killed. */
  async #sweep(): Promise<void> {
    for (const entry of readdirSync(this.#directory))
      if (entry.startsWith('.new-')) await rm(path.join(this.#directory, entry), { recursive: true, force: true });
  }

  async #locked<T>(purpose: string, work: () => Promise<T>): Promise<T> {
    this.#loaded = undefined;
    try {
      await ensurePrivateDirectory(this.#directory);
      return await withLock(path.join(this.#directory, '.plugins'), { purpose, timeoutMs: 60_000 }, work);
    } catch (error) {
      throw asFolderFailure(this.#directory, error);
    }
  }
}
