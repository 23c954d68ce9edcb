import { Args, Flags } from '@oclif/core';
import { PreviewNames, invalidInput } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import * as flag from '../../flags.js';
import { withProgress } from '../../plan-with-progress.js';
import { previewJson, renderPreviews } from '../../render/naming-preview.js';
import { signInWhenNeeded } from '../../sign-in-on-terminal.js';

export default class NamingPreview extends BaseCommand {
  static override summary = 'Show the names that naming strategies give, as a tree, with collisions marked';
  static override description =
    'Without arguments, of the accounts and roles that you may use; else of accounts with the names given, which need no sign-in. Without --naming and --naming-option it shows all strategies, the one in force first. Nothing is written.';
  static override examples = [
    {
      description: 'What all strategies make of the accounts of one organisation',
      command: '<%= config.bin %> <%= command.id %> --sso-session work',
    },
    {
      description: 'Try an option on names that you type',
      command: '<%= config.bin %> <%= command.id %> emea-widgets-prod sandbox --naming-option prefix=work',
    },
  ];
  static override args = {
    accounts: Args.string({ ignoreStdin: true, multiple: true, description: 'names of sample accounts' }),
  };
  static override flags = {
    'sso-session': flag.ssoSessionsFlag,
    naming: flag.namingFlag,
    'naming-option': flag.namingOptionFlag,
    collisions: flag.collisionsFlag,
    'role-name': flag.sampleRolesFlag,
    stored: Flags.boolean({ description: 'take what the last profile:sync listed, without a sign-in' }),
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(NamingPreview);
    const accountNames = args.accounts ?? [];
    const [sessionName] = flag.sessionNames(flags['sso-session']);
    const selection = flag.sessionSelection(flags['sso-session']);
    const roleNames = flags['role-name'] === undefined ? ['Admin', 'ReadOnly'] : flag.manyWords(flags['role-name']);
    const isSample = accountNames.length > 0;
    if (isSample && flags.stored)
      throw invalidInput(
        'stored',
        '--stored shows what a portal listed, and no sample accounts.',
        'Leave one of them out.',
      );
    if (!isSample && !flags.stored) await signInWhenNeeded(this, selection);
    const of = isSample ? { accountNames, roleNames, sessionName } : selection;
    const overrides = flag.namingOverrides(flags);
    const previews = await withProgress(this, (progress) =>
      this.resolve(PreviewNames).execute({ of, overrides, stored: flags.stored, signal: this.signal, progress }),
    );
    this.log(renderPreviews(previews));
    return { previews: previews.map(previewJson) };
  }
}
