import { Args } from '@oclif/core';
import { GetProfileCredentials } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { credentialVariables } from '../credential-variables.js';
import { otherIdentities } from '../run-program.js';
import { shellWord } from '../shell-word.js';

export default class Env extends BaseCommand {
  static override summary = 'Print the credentials of a profile as shell variables';
  static override description = 'The output holds secrets: it is meant for eval, not for a log.';
  static override examples = [
    {
      description: 'Put the credentials into the current shell',
      command: 'eval "$(<%= config.bin %> <%= command.id %> home.dev)"',
    },
    { description: 'As JSON', command: '<%= config.bin %> <%= command.id %> home.dev --json' },
  ];
  static override args = {
    profile: Args.string({ description: 'name of the profile', required: true, env: 'AWSO_PROFILE' }),
  };

  async run(): Promise<object> {
    const { args } = await this.parse(Env);
    const variables = credentialVariables(await this.resolve(GetProfileCredentials).execute(args.profile, this.signal));
    // First, because some tools would rather be the profile that is named there than who the keys are.
    this.log(`unset ${otherIdentities.join(' ')}`);
    for (const [name, value] of Object.entries(variables)) this.log(`export ${name}=${shellWord(value)}`);
    return { variables };
  }
}
