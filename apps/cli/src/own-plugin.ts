import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command, Interfaces } from '@oclif/core';

/** The command classes by id. Each is made when it is first asked for. */
export type CommandClasses = Readonly<Record<string, Command.Class>>;

const readJson = (...names: string[]): unknown => JSON.parse(readFileSync(path.join(...names), 'utf8'));

const undescribed = (id: string) => ({ id, aliases: [], hiddenAliases: [], args: {}, flags: {}, hidden: false });

/**
 * How oclif sees this program: described by its manifest, with all commands at hand. oclif's own `Plugin` would look for
 * them in files, and sorts them by a locale that V8 takes as long to load as half of all else.
 */
export class OwnPlugin implements Interfaces.Plugin {
  readonly pjson: Interfaces.PJSON;
  readonly name: string;
  readonly alias: string;
  readonly version: string;
  readonly options: Interfaces.PluginOptions;
  readonly commands: Command.Loadable[];
  readonly commandIDs: string[];
  readonly topics: Interfaces.Topic[];
  readonly commandsDir = undefined;
  readonly hooks = {};
  readonly hasManifest = true;
  readonly isRoot = true;
  readonly moduleType = 'commonjs';
  readonly type = 'core';
  readonly valid = true;
  readonly _base = '';
  readonly #classes: CommandClasses;

  /** @param only the one command that is going to be run; without it, all are described */
  constructor(
    readonly root: string,
    classes: CommandClasses,
    only?: string,
  ) {
    this.#classes = classes;
    this.options = { root, isRoot: true };
    this.pjson = readJson(root, 'package.json') as Interfaces.PJSON;
    ({ name: this.name, version: this.version } = this.pjson);
    this.alias = this.name;
    const described = only === undefined ? (readJson(root, 'oclif.manifest.json') as Interfaces.Manifest).commands : {};
    const commands = only === undefined ? Object.values(described) : [undescribed(only)];
    this.commands = commands.map((command) => ({
      ...command,
      pluginAlias: this.name,
      pluginType: this.type,
      load: () => this.findCommand(command.id, { must: true }),
    }));
    this.commandIDs = commands.map(({ id }) => id);
    this.topics = Object.entries(this.pjson.oclif.topics ?? {}).map(([name, topic]) => ({ ...topic, name }));
  }

  findCommand(id: string, options: { must: true }): Promise<Command.Class>;
  findCommand(id: string, options?: { must: boolean }): Promise<Command.Class | undefined>;
  findCommand(id: string): Promise<Command.Class | undefined> {
    const found = this.#classes[id];
    if (found !== undefined) Object.assign(found, { id, plugin: this });
    return Promise.resolve(found);
  }

  load(): Promise<void> {
    return Promise.resolve();
  }
}
