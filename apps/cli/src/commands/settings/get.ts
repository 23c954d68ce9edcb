import { Args } from '@oclif/core';
import { SettingsRepository, settingDefinition, settingFor } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { settingScopeFlag } from '../../flags.js';

export default class SettingsGet extends BaseCommand {
  static override summary = 'Print the value of a setting as it holds, for all sessions or for one';
  static override examples = [
    { description: 'The region of new profiles', command: '<%= config.bin %> <%= command.id %> region' },
    {
      description: 'What holds for one organisation',
      command: '<%= config.bin %> <%= command.id %> naming.prefix --sso-session work',
    },
  ];
  static override args = { key: Args.string({ description: 'name of the setting', required: true }) };
  static override flags = { 'sso-session': settingScopeFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SettingsGet);
    settingDefinition(args.key);
    const value = settingFor(await this.resolve(SettingsRepository).read(), args.key, flags['sso-session']);
    if (value === undefined) this.note(`${args.key} is not set.`);
    else this.log(value);
    return { key: args.key, value: value ?? null };
  }
}
