import { ListProfiles } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { sessionNames, ssoSessionsFlag } from '../../flags.js';
import { renderProfiles } from '../../render/profile.js';

export default class ProfileList extends BaseCommand {
  static override summary = 'List the profiles with session, account and role';
  static override examples = [
    { description: 'All profiles', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'Names of one organisation, for a script',
      command: "<%= config.bin %> <%= command.id %> --sso-session work --json | jq -r '.profiles[].name'",
    },
  ];
  static override flags = { 'sso-session': ssoSessionsFlag };

  async run(): Promise<object> {
    const { flags } = await this.parse(ProfileList);
    const profiles = await this.resolve(ListProfiles).execute({ sessionNames: sessionNames(flags['sso-session']) });
    if (profiles.length === 0) this.note('There are no profiles yet. Add them: aws-sso profile:sync');
    else this.log(await renderProfiles(profiles));
    return { profiles };
  }
}
