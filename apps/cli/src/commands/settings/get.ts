import { Args } from '@oclif/core';
import { ListSettings } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { settingScopeFlag } from '../../flags.js';
import { neededSetting } from '../../questions/known-names.js';

export default class SettingsGet extends BaseCommand {
  static override summary = 'Print the value of a setting as it holds, for all sessions or for one';
  static override examples = [
    { description: 'The region of new profiles', command: '<%= config.bin %> <%= command.id %> region' },
    {
      description: 'What holds for one organisation',
      command: '<%= config.bin %> <%= command.id %> naming.prefix --sso-session work',
    },
  ];
  static override args = { key: Args.string({ ignoreStdin: true, description: 'name of the setting' }) };
  static override flags = { 'sso-session': settingScopeFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SettingsGet);
    const key = await neededSetting(this, args.key);
    const value = await this.resolve(ListSettings).one(key, flags['sso-session']);
    if (value === undefined) this.note(`${key} is not set.`);
    else this.log(value);
    return { key, value: value ?? null };
  }
}
