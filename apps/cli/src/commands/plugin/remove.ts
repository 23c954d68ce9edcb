import { Args } from '@oclif/core';
import { SettingsRepository, didYouMean, invalidInput, printable } from '@aws-sso/core';
import { PluginFolder } from '@aws-sso/plugin-host';
import { BaseCommand } from '../../base-command.js';
import { yesFlag } from '../../flags.js';
import { confirmed } from '../../questions/confirm.js';
import { pluginUses } from '../../questions/plugin-uses.js';

export default class PluginRemove extends BaseCommand {
  static override summary = 'Take a plugin away';
  static override description =
    'A broken one can be removed, too. Settings that name what it brought stay, and are told of.';
  static override examples = [
    { description: 'Remove a plugin', command: '<%= config.bin %> <%= command.id %> @acme/names' },
    { description: 'The same without a question', command: '<%= config.bin %> <%= command.id %> my-names --yes' },
  ];
  static override args = {
    name: Args.string({ ignoreStdin: true, required: true, description: 'name of the package' }),
  };
  static override flags = { yes: yesFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(PluginRemove);
    const folder = this.resolve(PluginFolder);
    if (!folder.names.includes(args.name))
      throw invalidInput(
        'name',
        `No plugin "${printable(args.name)}" is installed.`,
        didYouMean(args.name, folder.names, 'See what is: aws-sso plugin:list'),
      );
    const settings = await this.resolve(SettingsRepository).read();
    const uses = pluginUses(settings, folder.brings(args.name));
    for (const use of uses) this.note(use);
    await confirmed(this, flags.yes, `Remove ${args.name}?`);
    await folder.remove(args.name);
    this.log(`Removed ${args.name}.`);
    return { name: args.name, uses };
  }
}
