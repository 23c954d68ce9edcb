import { Args } from '@oclif/core';
import { ShowProfileTree } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { sessionNames, ssoSessionsFlag } from '../../flags.js';
import { describeProfile, renderTree } from '../../render/tree.js';

export default class ProfileTree extends BaseCommand {
  static override summary = 'Show the profiles as the hierarchy that their names make';
  static override description =
    'Names of profile:sync are split into levels where the naming strategy of their session joins them, all others at dots.';
  static override examples = [
    { description: 'The whole tree', command: '<%= config.bin %> <%= command.id %>' },
    { description: 'One branch of it', command: '<%= config.bin %> <%= command.id %> emea.widgets' },
  ];
  static override args = {
    branch: Args.string({ ignoreStdin: true, description: 'show only this level and what is below it' }),
  };
  static override flags = { 'sso-session': ssoSessionsFlag };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ProfileTree);
    const selection = { branch: args.branch, sessionNames: sessionNames(flags['sso-session']) };
    const { tree, warnings } = await this.resolve(ShowProfileTree).execute(selection);
    for (const warning of warnings) this.note(warning);
    if (tree.length === 0) this.note('There are no profiles yet. Add them: aws-sso profile:sync');
    else this.log(renderTree(tree, describeProfile));
    return { tree };
  }
}
