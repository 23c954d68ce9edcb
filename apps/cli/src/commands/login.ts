import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../base-command.js';
import { highest } from '../exit-codes.js';
import { noBrowserFlag, sessionNames, ssoSessionsFlag, useDeviceCodeFlag } from '../flags.js';
import { chooseSession } from '../questions/known-names.js';
import { failuresOf, renderSignIn, signInJson } from '../render/sign-in.js';
import { signInWithPerson } from '../sign-in-on-terminal.js';
import { tellError } from '../tell-error.js';

export default class Login extends BaseCommand {
  static override strict = false;
  static override summary = 'Sign in to one sso-session, several or all';
  static override description =
    'Opens the sign-in page in a browser and waits for the approval; over SSH, in WSL, in containers and without a display it shows a code to be typed on any device. Sessions whose sign-in still holds are skipped, and one that fails keeps none of the others from theirs. The AWS CLI and the AWS SDKs share the sign-in.';
  static override examples = [
    { description: 'Sign in to one organisation', command: '<%= config.bin %> <%= command.id %> work' },
    {
      description: 'Sign in to all of them anew, with a code each',
      command: '<%= config.bin %> <%= command.id %> --all --force --use-device-code',
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
    const results = await signInWithPerson(
      this,
      { names, all: flags.all },
      { useDeviceCode: flags['use-device-code'], noBrowser: flags['no-browser'], force: flags.force },
    );
    for (const result of results) this.log(renderSignIn(result));
    const failures = failuresOf(results);
    if (!this.jsonEnabled()) for (const error of failures) tellError(error, false);
    process.exitCode = highest(failures.map(({ exitCode }) => exitCode));
    return { sessions: results.map(signInJson) };
  }
}
