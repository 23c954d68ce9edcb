import { Args } from '@oclif/core';
import { ChangeSetting, isAboutNames } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { settingScopeFlag } from '../../flags.js';
import { neededSetting } from '../../questions/known-names.js';

export default class SettingsUnset extends BaseCommand {
  static override summary = 'Go back to the default of a setting, for all sessions or for one';
  static override examples = [
    { description: "Use each session's region again", command: '<%= config.bin %> <%= command.id %> region' },
    {
      description: 'Use the common naming strategy again',
      command: '<%= config.bin %> <%= command.id %> naming --sso-session work',
    },
  ];
  static override args = { key: Args.string({ ignoreStdin: true, description: 'name of the setting' }) };
  static override flags = { 'sso-session': settingScopeFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SettingsUnset);
    const sessionName = flags['sso-session'];
    const key = await neededSetting(this, args.key);
    const settings = this.resolve(ChangeSetting);
    await settings.execute({ key, value: undefined, sessionName });
    this.log(`${key} is not set for ${sessionName ?? 'all sessions'} any more.`);
    if (isAboutNames(key)) for (const line of await settings.namingAdvice(sessionName)) this.note(line);
    return { key, session: sessionName ?? null };
  }
}
