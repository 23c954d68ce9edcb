import { Args } from '@oclif/core';
import { ChangeSetting } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { settingScopeFlag } from '../../flags.js';

export default class SettingsUnset extends BaseCommand {
  static override summary = 'Go back to the default of a setting, for all sessions or for one';
  static override examples = [
    { description: "Use each session's region again", command: '<%= config.bin %> <%= command.id %> region' },
    {
      description: 'Use the common naming strategy again',
      command: '<%= config.bin %> <%= command.id %> naming --sso-session work',
    },
  ];
  static override args = { key: Args.string({ description: 'name of the setting', required: true }) };
  static override flags = { 'sso-session': settingScopeFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SettingsUnset);
    const sessionName = flags['sso-session'];
    await this.resolve(ChangeSetting).execute({ key: args.key, value: undefined, sessionName });
    this.log(`${args.key} is not set for ${sessionName ?? 'all sessions'} any more.`);
    return { key: args.key, session: sessionName ?? null };
  }
}
