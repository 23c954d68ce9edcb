import { Args } from '@oclif/core';
import { ChangeSetting, isAboutNames } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { settingScopeFlag } from '../../flags.js';
import { neededSetting, neededValue } from '../../questions/known-names.js';

export default class SettingsSet extends BaseCommand {
  static override summary = 'Set a preference, for all sessions or for one';
  static override examples = [
    {
      description: 'Put a level before all generated names of one organisation',
      command: '<%= config.bin %> <%= command.id %> naming.prefix work --sso-session work',
    },
    {
      description: 'Sign in with a browser profile of its own',
      command: `<%= config.bin %> <%= command.id %> browser "firefox -P work" --sso-session work`,
    },
  ];
  static override args = {
    key: Args.string({ ignoreStdin: true, description: 'name of the setting' }),
    value: Args.string({ ignoreStdin: true, description: 'its value' }),
  };
  static override flags = { 'sso-session': settingScopeFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SettingsSet);
    const sessionName = flags['sso-session'];
    const key = await neededSetting(this, args.key);
    const value = await neededValue(this, key, args.value);
    const settings = this.resolve(ChangeSetting);
    await settings.execute({ key, value, sessionName });
    this.log(`${key} = ${value} for ${sessionName ?? 'all sessions'}.`);
    if (isAboutNames(key)) for (const line of await settings.namingAdvice(sessionName)) this.note(line);
    return { key, value, session: sessionName ?? null };
  }
}
