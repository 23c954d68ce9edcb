import { Args } from '@oclif/core';
import { NamingRegistry } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { namingJson, renderNamings } from '../../render/naming-list.js';

export default class NamingList extends BaseCommand {
  static override summary = 'List the naming strategies with their options, and where they come from';
  static override examples = [
    { description: 'All strategies', command: '<%= config.bin %> <%= command.id %>' },
    { description: 'One of them', command: '<%= config.bin %> <%= command.id %> template' },
  ];
  static override args = {
    name: Args.string({ ignoreStdin: true, description: 'show only this strategy' }),
  };

  async run(): Promise<object> {
    const { args } = await this.parse(NamingList);
    const namings = this.resolve(NamingRegistry);
    const shown = args.name === undefined ? namings.all : [namings.get(args.name)];
    this.log(await renderNamings(shown, process.stdout.columns || undefined));
    this.note('\nSee what they do: aws-sso naming:preview');
    return { strategies: shown.map(namingJson) };
  }
}
