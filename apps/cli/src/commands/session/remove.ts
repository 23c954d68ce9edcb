import { Args, Flags } from '@oclif/core';
import { ListSsoSessions, RemoveSsoSession, counted } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { lossWarning } from '../../questions/confirm-losses.js';
import { confirmed } from '../../questions/confirm.js';
import { neededSession } from '../../questions/known-names.js';
import { yesFlag } from '../../flags.js';

export default class SessionRemove extends BaseCommand {
  static override summary = 'Sign out of an sso-session and take it out of the config';
  static override examples = [
    {
      description: 'Remove an organisation that no profile uses',
      command: '<%= config.bin %> <%= command.id %> old-work',
    },
    {
      description: 'Remove it with all its profiles, without a question',
      command: '<%= config.bin %> <%= command.id %> old-work --with-profiles --yes',
    },
  ];
  static override args = { name: Args.string({ ignoreStdin: true, description: 'name of the sso-session' }) };
  static override flags = {
    'with-profiles': Flags.boolean({ description: 'also remove the profiles that use it' }),
    yes: yesFlag,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SessionRemove);
    const { name, profiles } = await this.resolve(ListSsoSessions).one(await neededSession(this, args.name));
    const withProfiles = flags['with-profiles'];
    const losing = await this.resolve(RemoveSsoSession).losing(name);
    if (profiles.length === 0 || withProfiles) {
      const also = profiles.length === 0 ? '' : ` and ${counted(profiles.length, 'profile')}`;
      await confirmed(this, flags.yes, `${lossWarning(losing)}Remove the sso-session ${name}${also}?`);
    }
    const removal = { name, withProfiles, losing };
    const { removedProfiles, signedOut, diff, historyId } = await this.resolve(RemoveSsoSession).execute(removal);
    const also = removedProfiles.length === 0 ? '' : ` and ${counted(removedProfiles.length, 'profile')}`;
    this.log(`Removed the sso-session ${name}${also}.`);
    if (!signedOut) this.note('Warning: its sign-in could not be ended; token or credentials may still be cached.');
    return { name, removedProfiles, signedOut, path: diff.path, historyId };
  }
}
