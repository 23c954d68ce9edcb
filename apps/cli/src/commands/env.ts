import { Args } from '@oclif/core';
import { GetProfileCredentials, shellWord } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { credentialVariables, otherIdentities } from '../credentials/credential-variables.js';
import { neededProfile } from '../questions/known-names.js';

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
    profile: Args.string({ ignoreStdin: true, description: 'name of the profile' }),
  };

  async run(): Promise<object> {
    const { args } = await this.parse(Env);
    const profile = await neededProfile(this, args.profile);
    const variables = credentialVariables(await this.resolve(GetProfileCredentials).execute(profile, this.signal));
    // First, because some tools would rather be the profile that is named there than who the keys are.
    this.log(`unset ${otherIdentities.join(' ')}`);
    for (const [name, value] of Object.entries(variables)) this.log(`export ${name}=${shellWord(value)}`);
    return { variables, unset: otherIdentities };
  }
}
