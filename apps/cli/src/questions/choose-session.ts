import { ConfigRepository } from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';

/** The sessions named on the command line; when none is and there are several, a person chooses one. */
export async function chooseSession(command: BaseCommand, named: readonly string[]): Promise<readonly string[]> {
  const { prompter } = command;
  if (named.length > 0 || prompter === undefined) return named;
  const { config } = await command.resolve(ConfigRepository).read();
  const known = [...config.ssoSessions.keys()];
  if (known.length < 2) return named;
  return [
    await prompter.choose({
      message: 'SSO session name',
      choices: known.map((name) => ({ label: name, value: name })),
    }),
  ];
}
