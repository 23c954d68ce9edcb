import { Args, Flags } from '@oclif/core';
import { AddSsoSession, ChooseStorage, ConfigRepository, type ConfigSection, shellWord } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { ssoRegionFlag, storageFlag } from '../../flags.js';
import { askSsoSession } from '../../questions/sso-session.js';

export default class SessionAdd extends BaseCommand {
  static override summary = 'Add an sso-session, or set an existing one up anew';
  static override description =
    'An sso-session is one IAM Identity Center organisation. What is missing is asked for on a terminal, in the order of "aws configure sso-session".';
  static override examples = [
    {
      description: 'Add the organisation that you use at home',
      command:
        '<%= config.bin %> <%= command.id %> home --start-url https://my-home.awsapps.com/start/ --region eu-west-1',
    },
    {
      description: 'Change its region in a script',
      command: '<%= config.bin %> <%= command.id %> home --replace --region eu-central-1',
    },
  ];
  static override args = { name: Args.string({ ignoreStdin: true, description: 'name of the sso-session' }) };
  static override flags = {
    'start-url': Flags.string({
      description: 'start URL of the access portal',
      helpValue: 'URL',
      env: 'AWSO_START_URL',
    }),
    region: ssoRegionFlag,
    'registration-scopes': Flags.string({
      description: 'OAuth scopes, separated by commas',
      helpValue: 'SCOPES',
      env: 'AWSO_REGISTRATION_SCOPES',
    }),
    storage: storageFlag,
    replace: Flags.boolean({ description: 'change an existing sso-session of that name' }),
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(SessionAdd);
    const { config } = await this.resolve(ConfigRepository).read();
    const existing = (name: string): ConfigSection | undefined => config.ssoSessions.get(name);
    const input = await askSsoSession(this, { ...flags, name: args.name }, existing);
    const { storage } = flags;
    const choose = this.resolve(ChooseStorage);
    if (storage !== undefined) await choose.check(input.name, storage, this.terminal.canPrompt);
    const replace = flags.replace || this.terminal.canPrompt;
    const { session, outcome, diff, historyId } = await this.resolve(AddSsoSession).execute({ ...input, replace });
    if (storage !== undefined) await choose.execute(session.name, storage);
    this.log(
      outcome === 'unchanged'
        ? `The sso-session ${session.name} is set up like this already.`
        : `Completed configuring SSO session: ${session.name}`,
    );
    this.log(
      `Run the following to login and refresh access token for this session:\n\naws-sso login ${shellWord(session.name)}`,
    );
    return { outcome, session, path: diff.path, historyId };
  }
}
