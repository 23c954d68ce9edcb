import { ListSsoSessions } from '@aws-sso/core';
import { BaseCommand } from '../../base-command.js';
import { renderSessions, sessionJson } from '../../render/session.js';

export default class SessionList extends BaseCommand {
  static override summary = 'List the sso-sessions: signed in or not, until when, how many profiles';
  static override examples = [
    { description: 'See which organisations there are', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'Names only, for a script',
      command: "<%= config.bin %> <%= command.id %> --json | jq -r '.sessions[].name'",
    },
  ];

  async run(): Promise<object> {
    await this.parse(SessionList);
    const sessions = await this.resolve(ListSsoSessions).execute();
    if (sessions.length === 0) this.note('There is no sso-session yet. Add one: aws-sso session:add');
    else this.log(await renderSessions(sessions));
    return { sessions: sessions.map(sessionJson) };
  }
}
