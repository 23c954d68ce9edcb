import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../base-command.js';
import { noBrowserFlag, sessionNames, ssoSessionsFlag, useDeviceCodeFlag } from '../flags.js';
import { chooseSession } from '../questions/known-names.js';
import { inWords } from '../render/time.js';
import { signInWithPerson } from '../sign-in-on-terminal.js';

export default class Login extends BaseCommand {
  static override strict = false;
  static override summary = 'Sign in to one sso-session, several or all';
  static override description =
    'Opens the sign-in page in a browser and waits for the approval. Sessions whose sign-in still holds are skipped. The AWS CLI and the AWS SDKs share the sign-in.';
  static override examples = [
    { description: 'Sign in to one organisation', command: '<%= config.bin %> <%= command.id %> work' },
    {
      description: 'Sign in to all of them, on a machine without a browser',
      command: '<%= config.bin %> <%= command.id %> --all --use-device-code --no-browser',
    },
  ];
  static override args = {
    sessions: Args.string({ ignoreStdin: true, description: 'names of sso-sessions; the only one if there is one' }),
  };
  static override flags = {
    'sso-session': ssoSessionsFlag,
    all: Flags.boolean({ description: 'sign in to every sso-session, one after another' }),
    force: Flags.boolean({ description: 'sign in anew even where the sign-in still holds' }),
    'use-device-code': useDeviceCodeFlag,
    'no-browser': noBrowserFlag,
  };

  async run(): Promise<object> {
    const { argv, flags } = await this.parse(Login);
    const given = sessionNames(flags['sso-session'], { named: argv as string[], all: flags.all });
    const names = flags.all ? given : await chooseSession(this, given);
    const signedIn = await signInWithPerson(
      this,
      { names, all: flags.all },
      { useDeviceCode: flags['use-device-code'], noBrowser: flags['no-browser'], force: flags.force },
    );
    for (const { session, expiresAt } of signedIn) this.log(`${session.name}: signed in until ${inWords(expiresAt)}`);
    return {
      sessions: signedIn.map(({ session, expiresAt }) => ({
        name: session.name,
        signedInUntil: expiresAt.toISOString(),
      })),
    };
  }
}
