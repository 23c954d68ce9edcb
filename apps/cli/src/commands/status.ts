import { Args } from '@oclif/core';
import { ListSsoSessions, signInState } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { statusExitCode } from '../exit-codes.js';
import { sessionSelection, ssoSessionsFlag } from '../flags.js';
import { renderStatus, statusJson } from '../render/session.js';

export default class Status extends BaseCommand {
  static override strict = false;
  static override summary =
    'Say whether sso-sessions can be used: exit code 0 when all can, 4 when a sign-in is needed';
  static override description =
    'Looks at the cached sign-ins only and asks no service, so that prompts and scripts can call it often. A sign-in that was ended elsewhere shows at its next use.';
  static override examples = [
    {
      description: 'Sign in only where that is needed, in a script',
      command: '<%= config.bin %> <%= command.id %> work >/dev/null || <%= config.bin %> login work',
    },
    {
      description: 'See which sessions need a sign-in',
      command:
        '<%= config.bin %> <%= command.id %> --json | jq -r \'.sessions[] | select(.state == "sign-in-needed").name\'',
    },
  ];
  static override args = {
    sessions: Args.string({ ignoreStdin: true, description: 'names of sso-sessions; all of them if none is given' }),
  };
  static override flags = { 'sso-session': ssoSessionsFlag };

  async run(): Promise<object> {
    const { argv, flags } = await this.parse(Status);
    const selection = sessionSelection(flags['sso-session'], { named: argv as string[] });
    const sessions = await this.resolve(ListSsoSessions).some(selection);
    for (const session of sessions) this.log(renderStatus(session));
    process.exitCode = statusExitCode(sessions.map(signInState));
    return { usable: process.exitCode === 0, sessions: sessions.map(statusJson) };
  }
}
