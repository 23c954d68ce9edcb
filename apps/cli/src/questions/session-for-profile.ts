import { AddSsoSession, ConfigRepository, byText } from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';
import { nameNeeded, askSsoSession, sessionNameProblem } from './sso-session.js';

/**
 * The sso-session of a new profile. On a terminal the first question of `aws configure sso`: an existing session, or a
 * new name, which is then set up on the way. Off one, the only session is taken.
 */
export async function sessionForProfile(command: BaseCommand, given: string | undefined): Promise<string> {
  const { config } = await command.resolve(ConfigRepository).read();
  const known = [...config.ssoSessions.keys()];
  const [only, second] = known;
  if (given === undefined && command.prompter === undefined && only !== undefined && second === undefined) return only;
  const name = await command.need(nameNeeded, given, (prompter) =>
    known.length === 0
      ? prompter.text({ message: 'SSO session name', problem: sessionNameProblem })
      : prompter.chooseOrType({
          message: 'SSO session name',
          names: known.sort(byText),
          newLabel: (typed) => `Set up a new sso-session "${typed}"`,
          problem: sessionNameProblem,
        }),
  );
  if (given !== undefined || known.includes(name)) return name;
  const input = await askSsoSession(command, { name }, () => undefined);
  await command.resolve(AddSsoSession).execute({ ...input, replace: false });
  return name;
}
