import {
  type AwsConfig,
  AwsSsoError,
  ConfigRepository,
  ConfiguredStorages,
  byText,
  printable,
  settingDefinitions,
} from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';
import type { Prompter } from '../prompter.js';

const sessionMessage = 'SSO session name';

/** The sessions named on the command line; when none is and there are several, a person chooses one. */
export async function chooseSession(command: BaseCommand, named: readonly string[]): Promise<readonly string[]> {
  const { prompter } = command;
  if (named.length > 0 || prompter === undefined) return named;
  const known = [...(await configOf(command)).ssoSessions.keys()];
  return known.length < 2 ? named : [await chooseName(command, prompter, sessionMessage, known)];
}

/** The name of an sso-session that a command is about. @throws AwsSsoError InvalidInput off a terminal */
export const neededSession = (command: BaseCommand, given: string | undefined): Promise<string> =>
  command.need({ field: 'sso-session', label: 'the name of the sso-session' }, given, async (prompter) => {
    const { ssoSessions, path } = await configOf(command);
    if (ssoSessions.size === 0)
      throw new AwsSsoError('SsoSessionNotFound', `There is no sso-session in ${path} yet.`, {
        hint: 'Add one: aws-sso session:add',
      });
    return chooseName(command, prompter, sessionMessage, [...ssoSessions.keys()]);
  });

/** The name of a profile that a command is about. @throws AwsSsoError InvalidInput off a terminal */
export const neededProfile = (command: BaseCommand, given: string | undefined): Promise<string> =>
  command.need({ field: 'profile', label: 'the name of the profile' }, given, async (prompter) => {
    const { profiles, path } = await configOf(command);
    if (profiles.size === 0)
      throw new AwsSsoError('ProfileNotFound', `There is no profile in ${path} yet.`, {
        hint: 'Add them: aws-sso profile:sync',
      });
    return chooseName(command, prompter, 'Profile name', [...profiles.keys()]);
  });

/** The name of the storage that a session is to have. */
export const neededStorage = (command: BaseCommand, given: string | undefined): Promise<string> =>
  command.need({ field: 'to', label: 'the storage to move to' }, given, (prompter) =>
    chooseName(command, prompter, 'Storage', command.resolve(ConfiguredStorages).names),
  );

/** The key of a setting. An option of a naming strategy has to be typed: each strategy has its own. */
export const neededSetting = (command: BaseCommand, given: string | undefined): Promise<string> =>
  command.need({ field: 'key', label: 'the name of the setting' }, given, async (prompter) => {
    const message = 'Setting';
    const choices = settingDefinitions.map(({ key, description }) => ({ label: `${key}  ${description}`, value: key }));
    const chosen = await prompter.choose({ message, choices });
    command.note(`${message}: ${chosen}`);
    if (!chosen.endsWith('.OPTION')) return chosen;
    return `naming.${await prompter.text({ message: 'Naming option', problem: required })}`;
  });

/** The value of a setting. */
export const neededValue = (command: BaseCommand, key: string, given: string | undefined): Promise<string> =>
  command.need({ field: 'value', label: `the value of ${printable(key)}` }, given, (prompter) =>
    prompter.text({ message: 'Value', problem: required }),
  );

const required = (text: string): string | undefined => (text === '' ? 'A value is required' : undefined);

const configOf = async (command: BaseCommand): Promise<AwsConfig> =>
  (await command.resolve(ConfigRepository).read()).config;

/** A list narrows as one types and leaves nothing on the screen. */
async function chooseName(
  command: BaseCommand,
  prompter: Prompter,
  message: string,
  names: readonly string[],
): Promise<string> {
  const choices = [...names].sort(byText).map((name) => ({ label: name, value: name }));
  const name = await prompter.choose({ message, choices });
  command.note(`${message}: ${printable(name)}`);
  return name;
}
