import { Args } from '@oclif/core';
import { type CallerIdentity, WhoAmI } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { keysOf } from '../credentials/keys-of.js';
import { neededProfile } from '../questions/known-names.js';
import { fields } from '../render/table.js';

export default class Whoami extends BaseCommand {
  static override summary = 'Ask AWS who a profile is, or the shell that you are in';
  static override description =
    'Without a profile: whose keys are in the environment, as inside exec, else the profile in AWS_PROFILE.';
  static override examples = [
    { description: 'The account and role behind a profile', command: '<%= config.bin %> <%= command.id %> home.dev' },
    { description: 'Of the keys in the environment, as JSON', command: '<%= config.bin %> <%= command.id %> --json' },
  ];
  static override args = { profile: Args.string({ ignoreStdin: true, description: 'name of the profile' }) };

  async run(): Promise<object> {
    const { args } = await this.parse(Whoami);
    const who = this.resolve(WhoAmI);
    const found = args.profile === undefined ? keysOf(process.env) : undefined;
    if (found !== undefined) return this.#told(null, await who.ofKeys(found.keys, found.region, this.signal));
    const profile = await neededProfile(this, args.profile ?? process.env['AWS_PROFILE']);
    return this.#told(profile, await who.ofProfile(profile, this.signal));
  }

  #told(profile: string | null, identity: CallerIdentity): object {
    this.log(
      fields([
        ['Account', identity.accountId],
        ['ARN', identity.arn],
        ['User id', identity.userId],
      ]),
    );
    return { profile, ...identity };
  }
}
