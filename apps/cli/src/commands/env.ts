import { Args } from '@oclif/core';
import { GetProfileCredentials } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { asKeys } from '../credentials/credential-variables.js';
import { environmentLines } from '../credentials/env-formats.js';
import { processDocument, processText } from '../credentials/process-document.js';
import { envFormatFlag } from '../flags.js';
import { neededProfile } from '../questions/known-names.js';
import { askMfaCode } from '../questions/mfa-code.js';

export default class Env extends BaseCommand {
  static override summary = 'Print the credentials of a profile as shell variables';
  static override description =
    'The output holds secrets: it is meant for eval, source or a file of your own, not for a log. Variables that would make AWS tools somebody else are unset, but not in the formats that are files of values: env-no-export and dotenv. The format process is what credential-process prints.';
  static override examples = [
    {
      description: 'Put the credentials into the current shell',
      command: 'eval "$(<%= config.bin %> <%= command.id %> home.dev)"',
    },
    {
      description: 'The same in fish',
      command: '<%= config.bin %> <%= command.id %> home.dev --format fish | source',
    },
  ];
  static override args = {
    profile: Args.string({ ignoreStdin: true, description: 'name of the profile' }),
  };
  static override flags = { format: envFormatFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(Env);
    const name = await neededProfile(this, args.profile);
    const profile = await this.resolve(GetProfileCredentials).execute(name, this.signal, askMfaCode(this));
    const change = asKeys(profile);
    const lines =
      flags.format === 'process'
        ? [processText(processDocument(profile.credentials))]
        : environmentLines(change, flags.format);
    for (const line of lines) this.log(line);
    return { variables: change.set, unset: change.unset };
  }
}
