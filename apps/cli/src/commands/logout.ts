import { Args, Flags } from '@oclif/core';
import { SignOut, listed } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { highest } from '../exit-codes.js';
import { sessionNames, ssoSessionsFlag } from '../flags.js';
import { chooseSession } from '../questions/known-names.js';
import { failuresOf, signOutJson } from '../render/sign-in.js';
import { tellError } from '../tell-error.js';

export default class Logout extends BaseCommand {
  static override strict = false;
  static override summary = 'Sign out of one sso-session, several or all';
  static override description =
    'Unlike "aws sso logout", sessions that you do not name stay signed in. One that fails keeps none of the others from theirs.';
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
    const results = await this.resolve(SignOut).execute({ names, all: flags.all });
    const [only] = results;
    if (results.length === 1 && only?.outcome === 'failed') throw only.error;
    const ended = results.filter(({ outcome }) => outcome === 'signed-out').map(({ name }) => name);
    if (ended.length > 0) this.log(`Signed out of ${listed(ended)}.`);
    const failures = failuresOf(results);
    if (!this.jsonEnabled()) for (const error of failures) tellError(error, false);
    process.exitCode = highest(failures.map(({ exitCode }) => exitCode));
    return signOutJson(results);
  }
}
