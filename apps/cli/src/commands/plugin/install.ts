import { homedir } from 'node:os';
import { Args } from '@oclif/core';
import { SettingsRepository } from '@aws-sso/core';
import { PluginFolder, parsePackageSpec } from '@aws-sso/plugin-host';
import { BaseCommand } from '../../base-command.js';
import { pluginUses } from '../../questions/plugin-uses.js';
import { pluginJson, renderAdded } from '../../render/plugins.js';

export default class PluginInstall extends BaseCommand {
  static override summary = 'Install a plugin, or another version of it, from npm, a directory or a tarball';
  static override description =
    'A plugin is code that runs with your permissions, among them to your tokens: install what you trust. It goes into our own data directory, with npm and without install scripts, is loaded once and kept only if it is whole.';
  static override examples = [
    { description: 'From the npm registry', command: '<%= config.bin %> <%= command.id %> @acme/names@1' },
    { description: 'One that you are writing', command: '<%= config.bin %> <%= command.id %> ./my-names' },
  ];
  static override args = {
    package: Args.string({
      ignoreStdin: true,
      required: true,
      description: 'name of an npm package, or path of a directory or tarball that begins with ./ or /',
    }),
  };

  async run(): Promise<object> {
    const { args } = await this.parse(PluginInstall);
    const spec = parsePackageSpec(args.package, process.cwd(), homedir());
    const installed = await this.resolve(PluginFolder).install(spec, this.signal);
    this.log(renderAdded(installed));
    const settings = await this.resolve(SettingsRepository).read();
    const uses = pluginUses(settings, installed.lost, 'needs what this version does not add');
    for (const use of uses) this.note(use);
    return { plugin: pluginJson({ name: installed.name, loaded: installed }), uses };
  }
}
