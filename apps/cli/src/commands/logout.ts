import { Args, Flags } from '@oclif/core';
import { SignOut, listed } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { sessionNames, ssoSessionsFlag } from '../flags.js';
import { chooseSession } from '../questions/known-names.js';

export default class Logout extends BaseCommand {
  static override strict = false;
  static override summary = 'Sign out of one sso-session, several or all';
  static override description = 'Unlike "aws sso logout", sessions that you do not name stay signed in.';
  static override examples = [
    { description: 'End the sign-in to one organisation', command: '<%= config.bin %> <%= command.id %> work' },
    { description: 'End them all at the end of the day', command: '<%= config.bin %> <%= command.id %> --all' },
  ];
  static override args = {
    sessions: Args.string({ ignoreStdin: true, description: 'names of sso-sessions; the only one if there is one' }),
  };
  static override flags = {
    'sso-session': ssoSessionsFlag,
    all: Flags.boolean({ description: 'sign out of every sso-session' }),
  };

  async run(): Promise<object> {
    const { argv, flags } = await this.parse(Logout);
    const given = sessionNames(flags['sso-session'], { named: argv as string[], all: flags.all });
    const names = flags.all ? given : await chooseSession(this, given);
    const sessions = (await this.resolve(SignOut).execute({ names, all: flags.all })).map(({ name }) => name);
    this.log(`Signed out of ${listed(sessions)}.`);
    return { sessions };
  }
}
