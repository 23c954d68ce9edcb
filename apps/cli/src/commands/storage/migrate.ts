import { Args, Flags } from '@oclif/core';
import { MigrateStorage, isMigrationEmpty } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { exitCodes } from '../../exit-codes.js';
import { storageFlag, yesFlag } from '../../flags.js';
import { lossWarning } from '../../questions/confirm-losses.js';
import { confirmed } from '../../questions/confirm.js';
import { neededSession, neededStorage } from '../../questions/known-names.js';
import { migrationJson, renderMigration, renderMigrationQuestion, renderStuck } from '../../render/migration.js';

export default class StorageMigrate extends BaseCommand {
  static override summary = 'Move the sign-in of an sso-session to another storage, and rewrite its profiles';
  static override description =
    'Profiles of sessions in the keychain get their credentials by calling aws-sso, because the AWS CLI and the SDKs cannot read such tokens; those of sessions in files sign in by themselves. Exit code of --dry-run: 0 nothing to do, 2 there is something to move.';
  static override examples = [
    {
      description: 'Keep the tokens of one organisation in the keychain of the system',
      command: '<%= config.bin %> <%= command.id %> work --to keychain',
    },
    {
      description: 'Give up a keychain that is lost; then sign in again',
      command: '<%= config.bin %> <%= command.id %> work --to file --without-tokens --yes',
    },
  ];
  static override args = { name: Args.string({ ignoreStdin: true, description: 'name of the sso-session' }) };
  static override flags = {
    to: { ...storageFlag, description: 'the storage to move to: file, keychain, or what a plugin adds' },
    'dry-run': Flags.boolean({ description: 'only show what would change' }),
    'without-tokens': Flags.boolean({
      default: false,
      description: 'leave the tokens behind; you will have to sign in again',
    }),
    yes: yesFlag,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(StorageMigrate);
    const sessionName = await neededSession(this, args.name);
    const migrate = this.resolve(MigrateStorage);
    const plan = await migrate.plan({
      ...{ sessionName, to: await neededStorage(this, flags.to) },
      ...{ withoutTokens: flags['without-tokens'], interactive: this.terminal.canPrompt },
    });
    this.log(renderMigration(plan));
    if (plan.profiles.stuck.length > 0) this.note(renderStuck(plan.profiles.stuck));
    const isEmpty = isMigrationEmpty(plan);
    if (flags['dry-run'] && !isEmpty) process.exitCode = exitCodes.changes;
    if (flags['dry-run'] || isEmpty) return migrationJson(plan, { applied: false });
    await confirmed(this, flags.yes, `${lossWarning(plan.losing)}${renderMigrationQuestion(plan)}`);
    const { diff, historyId } = await migrate.apply(plan);
    this.log(`Moved ${sessionName} to the storage ${plan.to}.`);
    return migrationJson(plan, { applied: true, path: diff.path, historyId });
  }
}
