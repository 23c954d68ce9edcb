import { Args } from '@oclif/core';
import { ListSsoSessions } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { neededSession } from '../../questions/known-names.js';
import { renderSession, sessionJson } from '../../render/session.js';

export default class SessionShow extends BaseCommand {
  static override summary = 'Show one sso-session with its sign-in and its profiles';
  static override examples = [
    { description: 'Look at one organisation', command: '<%= config.bin %> <%= command.id %> work' },
    {
      description: 'Its start URL, for a script',
      command: '<%= config.bin %> <%= command.id %> work --json | jq -r .session.startUrl',
    },
  ];
  static override args = { name: Args.string({ ignoreStdin: true, description: 'name of the sso-session' }) };

  async run(): Promise<object> {
    const { args } = await this.parse(SessionShow);
    const session = await this.resolve(ListSsoSessions).one(await neededSession(this, args.name));
    this.log(renderSession(session));
    return { session: sessionJson(session) };
  }
}
