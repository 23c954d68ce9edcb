import { ListSettings } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { settingScopeFlag } from '../../flags.js';
import { renderSettingDefinitions, renderSettings } from '../../render/settings.js';

export default class SettingsList extends BaseCommand {
  static override summary = 'List the settings in force, and those that there are';
  static override description = 'With an sso-session: what holds for it, its own settings and those for all sessions.';
  static override examples = [
    { description: 'All settings', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'What holds for one organisation',
      command: '<%= config.bin %> <%= command.id %> --sso-session work',
    },
  ];
  static override flags = { 'sso-session': settingScopeFlag };

  async run(): Promise<object> {
    const { flags } = await this.parse(SettingsList);
    const rows = await this.resolve(ListSettings).execute(flags['sso-session']);
    if (rows.length > 0) this.log(`${await renderSettings(rows)}\n`);
    this.note(`There are these settings:\n${renderSettingDefinitions()}`);
    return { settings: rows };
  }
}
