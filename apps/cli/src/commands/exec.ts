import { Args, Flags } from '@oclif/core';
import { GetProfileCredentials, invalidInput } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { asKeys, asProfile } from '../credentials/credential-variables.js';
import { exitCodes } from '../exit-codes.js';
import type { ExplainedError } from '../explain-error.js';
import { neededProfile } from '../questions/known-names.js';
import { askMfaCode } from '../questions/mfa-code.js';
import { runProgram } from '../run-program.js';

export default class Exec extends BaseCommand {
  static override strict = false;
  static override summary = 'Run a program with the credentials of a profile';
  static override description =
    "The program gets keys and region in its environment, nothing there that would make it somebody else, and runs without a shell. Its exit code is passed on; 4 means that a sign-in is needed, 125 that it was not started, 126 that it cannot be run, 127 that it was not found. What is printed is the program's own; with --json before the two dashes, an error before it starts is told as JSON.";
  static override usage = '<%= command.id %> PROFILE -- COMMAND [ARGUMENT...]';
  static override examples = [
    {
      description: 'Ask AWS who you are',
      command: '<%= config.bin %> <%= command.id %> home.dev -- aws sts get-caller-identity',
    },
    {
      description: 'Plan infrastructure, for longer than keys last',
      command: '<%= config.bin %> <%= command.id %> work.prod.readonly --as-profile -- terraform plan -out plan.bin',
    },
  ];
  static override flags = {
    'as-profile': Flags.boolean({
      description: 'set AWS_PROFILE instead of keys, so that a program which runs for hours gets new ones by itself',
    }),
  };
  static override args = { profile: Args.string({ ignoreStdin: true, description: 'name of the profile' }) };

  async run(): Promise<void> {
    const separator = this.argv.indexOf('--');
    // Taken before parsing, which may rewrite the words.
    const [own, command] =
      separator === -1 ? [this.argv, []] : [this.argv.slice(0, separator), this.argv.slice(separator + 1)];
    const [program, ...programArgs] = command;
    if (program === undefined)
      throw invalidInput(
        'command',
        'Which program is to run?',
        'Put it after two dashes: aws-sso exec PROFILE -- COMMAND',
      );
    const { args, flags } = await this.parse(Exec, own);
    const name = await neededProfile(this, args.profile);
    const profile = await this.resolve(GetProfileCredentials).execute(name, this.signal, askMfaCode(this));
    const change = flags['as-profile'] ? asProfile(profile) : asKeys(profile);
    return this.exit(await runProgram(program, programArgs, change));
  }

  /** As shells use them: whoever wraps us can tell our own failures from the program's. */
  protected override exitCodeOf({ code, exitCode }: ExplainedError): number {
    return code === 'SignInRequired' || code === 'Cancelled' ? exitCode : exitCodes.notStarted;
  }
}
