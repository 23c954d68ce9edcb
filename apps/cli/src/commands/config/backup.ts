import { Flags } from '@oclif/core';
import { ConfigBackup, counted } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { yesFlag } from '../../flags.js';
import { confirmed } from '../../questions/confirm.js';

export default class ConfigBackupCommand extends BaseCommand {
  static override summary = 'Copy the config, or all of ~/.aws, beside itself under a name with the date';
  static override description =
    'A backup is complete: it may hold secret keys and tokens. Only you can read a copy; what --fresh moves aside keeps its modes. Delete it when you do not need it any more.';
  static override examples = [
    {
      description: 'Copy the config and all that lies beside it',
      command: '<%= config.bin %> <%= command.id %> --all',
    },
    {
      description: 'Start with an empty ~/.aws and keep the old one',
      command: '<%= config.bin %> <%= command.id %> --fresh',
    },
  ];
  static override flags = {
    all: Flags.boolean({ description: 'copy all of ~/.aws: credentials, tokens and caches, too' }),
    fresh: Flags.boolean({ description: 'move ~/.aws aside instead of copying it', exclusive: ['all'] }),
    yes: yesFlag,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(ConfigBackupCommand);
    const backup = this.resolve(ConfigBackup);
    if (flags.fresh)
      await confirmed(this, flags.yes, 'Move ~/.aws aside? Every AWS tool then finds no profiles, keys or sign-ins.');
    const made = await (flags.fresh ? backup.moveAside() : flags.all ? backup.everything() : backup.config());
    const { path, files } = made;
    this.log(`${flags.fresh ? 'Moved' : 'Copied'} ${counted(files, 'file')} to ${path}.`);
    const readers = flags.fresh ? 'Its modes are as they were' : 'Only you can read it';
    this.note(`It may hold secret keys and tokens. ${readers}; delete it when you do not need it any more.`);
    return { path, files, moved: flags.fresh };
  }
}
