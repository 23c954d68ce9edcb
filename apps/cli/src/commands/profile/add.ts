import { Args, Flags } from '@oclif/core';
import { AddProfile } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { accountIdFlag, outputFlag, regionFlag, roleNameFlag, ssoSessionFlag, yesFlag } from '../../flags.js';
import { profileDefaults, profileQuestions } from '../../questions/profile.js';
import { sessionForProfile } from '../../questions/session-for-profile.js';
import { renderUsage } from '../../render/usage.js';
import { signInWhenNeeded } from '../../sign-in-on-terminal.js';

export default class ProfileAdd extends BaseCommand {
  static override summary = 'Add one profile: an account, a role and a name of your choice';
  static override description =
    'The only account and the only role are taken by themselves. What is missing is asked for on a terminal, in the order of "aws configure sso"; a sign-in that is needed happens there as well.';
  static override examples = [
    {
      description: 'Pick account and role from a list',
      command: '<%= config.bin %> <%= command.id %> home.dev --sso-session home',
    },
    {
      description: 'Say everything in a script',
      command:
        '<%= config.bin %> <%= command.id %> home.dev --sso-session home --account-id 123412341234 --role-name Dev --region eu-west-1 --output json',
    },
  ];
  static override args = { name: Args.string({ ignoreStdin: true, description: 'name of the profile' }) };
  static override flags = {
    'sso-session': ssoSessionFlag,
    'account-id': accountIdFlag,
    'role-name': roleNameFlag,
    region: regionFlag,
    output: outputFlag,
    replace: Flags.boolean({ description: 'change an existing profile of that name' }),
    yes: yesFlag,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ProfileAdd);
    const addProfile = this.resolve(AddProfile);
    const given = {
      name: args.name,
      accountId: flags['account-id'],
      roleName: flags['role-name'],
      region: flags.region,
      output: flags.output,
      replace: flags.replace,
    };
    await addProfile.check({ ...given, sessionName: flags['sso-session'] });
    const sessionName = await sessionForProfile(this, flags['sso-session']);
    const choosing = flags['account-id'] === undefined || flags['role-name'] === undefined;
    if (choosing) await signInWhenNeeded(this, { names: [sessionName], all: false });
    const added = await addProfile.execute(
      { ...given, sessionName, signal: this.signal },
      await profileDefaults(this, sessionName, flags.replace ? args.name : undefined),
      profileQuestions(this, flags),
    );
    this.log(renderUsage(added.name));
    const { name, accountId, roleName, region, output, diff, historyId } = added;
    return { profile: { name, sessionName, accountId, roleName, region, output }, path: diff.path, historyId };
  }
}
