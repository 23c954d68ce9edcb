import { PluginFolder } from '@aws-sso/plugin-host';
import { BaseCommand } from '../../base-command.js';
import { pluginJson, renderPlugins } from '../../render/plugins.js';

export default class PluginList extends BaseCommand {
  static override summary = 'List the plugins that are installed, and what each of them adds';
  static override examples = [
    { description: 'What is there, and what is broken', command: '<%= config.bin %> <%= command.id %>' },
    { description: 'The same for scripts', command: '<%= config.bin %> <%= command.id %> --json' },
  ];

  async run(): Promise<object> {
    await this.parse(PluginList);
    const plugins = this.resolve(PluginFolder).list();
    if (plugins.length > 0) this.log(await renderPlugins(plugins));
    else this.note('No plugins are installed. Install one: aws-sso plugin:install PACKAGE');
    for (const { name, problem, hint = '' } of plugins)
      if (problem !== undefined) this.note(`${name} cannot be used: ${problem}. ${hint}`.trim());
    return { plugins: plugins.map(pluginJson) };
  }
}
