import { Args } from '@oclif/core';
import { ListProfiles } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { neededProfile } from '../../questions/known-names.js';
import { renderProfile } from '../../render/profile.js';

export default class ProfileShow extends BaseCommand {
  static override summary = 'Show one profile and where it stands in the config';
  static override examples = [
    { description: 'Look at a profile', command: '<%= config.bin %> <%= command.id %> emea.widgets.prod.admin' },
    {
      description: 'Its account, for a script',
      command: '<%= config.bin %> <%= command.id %> home.dev --json | jq -r .profile.accountId',
    },
  ];
  static override args = { name: Args.string({ ignoreStdin: true, description: 'name of the profile' }) };

  async run(): Promise<object> {
    const { args } = await this.parse(ProfileShow);
    const { profile, config } = await this.resolve(ListProfiles).one(await neededProfile(this, args.name));
    this.log(renderProfile(profile, config.path));
    return { profile, path: config.path };
  }
}
