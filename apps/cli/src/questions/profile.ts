import {
  type Account,
  type AddProfileQuestions,
  ConfigRepository,
  type ProfileDefaults,
  SettingsRepository,
  byText,
  invalidInput,
  nameProblem,
  outputFormats,
  regionProblem,
  settingFor,
} from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';
import type { Prompter, TextQuestion } from '../prompter.js';
import { confirmLosses } from './confirm-losses.js';

/**
 * The questions of `aws configure sso`, with its words and order. Off a terminal region and output are taken as suggested,
 * and what only a person can choose is missing.
 *
 * @param replace whether the name of an existing profile may be chosen
 * @param yes whether it may lose its keys without a question
 */
export function profileQuestions(
  command: BaseCommand,
  { replace, yes }: { readonly replace: boolean; readonly yes: boolean },
): AddProfileQuestions {
  const { prompter } = command;
  const missing = (field: string, message: string): never => {
    throw invalidInput(field, message, `Name one with --${field}.`);
  };
  return {
    async account(accounts) {
      if (prompter === undefined)
        return missing('account-id', `There are ${accounts.length} AWS accounts available to you; which one?`);
      command.note(`There are ${accounts.length} AWS accounts available to you.`);
      const account = await prompter.choose({ message: 'Account', choices: accountChoices(accounts) });
      command.note(`Using the account ID ${account.id}`);
      return account;
    },
    async role(roles, account) {
      if (prompter === undefined)
        return missing(
          'role-name',
          `There are ${roles.length} roles available to you in ${account.id}: ${roles.join(', ')}.`,
        );
      command.note(`There are ${roles.length} roles available to you.`);
      const sorted = [...roles].sort((a, b) => byText(a.toLowerCase(), b.toLowerCase()));
      const role = await prompter.choose({
        message: 'Role',
        choices: sorted.map((name) => ({ label: name, value: name })),
      });
      command.note(`Using the role name "${role}"`);
      return role;
    },
    onlyAccount({ id }) {
      command.note(`The only AWS account available to you is: ${id}\nUsing the account ID ${id}`);
    },
    onlyRole(name) {
      command.note(`The only role available to you is: ${name}\nUsing the role name "${name}"`);
    },
    region: (suggested) =>
      asked(prompter, suggested, { message: 'Default client Region', problem: withSubject(regionProblem) }),
    output: (suggested) =>
      asked(prompter, suggested, {
        message: 'CLI default output format (json if not specified)',
        problem: outputProblem,
      }),
    async name(suggested) {
      if (prompter === undefined)
        throw invalidInput('profile', 'What is the profile to be called?', 'Say it as the argument of profile:add.');
      const { config } = await command.resolve(ConfigRepository).read();
      return prompter.text({
        message: 'Profile name',
        current: suggested,
        problem: (text) => {
          const problem = nameProblem(text);
          if (problem !== undefined) return `The name ${problem}`;
          return config.credentialsProfiles.has(text) || (!replace && config.profiles.has(text))
            ? `There is already a profile "${text}"`
            : undefined;
        },
      });
    },
    losing: (secrets) => confirmLosses(command, yes, 'Replace the profile all the same?', secrets),
  };
}

/**
 * What is suggested for a new profile: the settings. For one that is set up anew, what it has.
 *
 * @param existing the name of the profile that is replaced, if one is
 */
export async function profileDefaults(
  command: BaseCommand,
  sessionName: string,
  existing: string | undefined,
): Promise<ProfileDefaults> {
  const settings = await command.resolve(SettingsRepository).read();
  const { config } = await command.resolve(ConfigRepository).read();
  const values = existing === undefined ? undefined : config.profiles.get(existing)?.values;
  const suggested = (key: 'region' | 'output') => values?.get(key) ?? settingFor(settings, key, sessionName);
  return { region: suggested('region'), output: suggested('output') };
}

const asked = async (prompter: Prompter | undefined, suggested: string, question: TextQuestion): Promise<string> =>
  prompter === undefined ? suggested : prompter.text({ ...question, current: suggested });

const withSubject = (problemOf: (text: string) => string | undefined) => (text: string) => {
  const problem = problemOf(text);
  return problem === undefined ? undefined : `"${text}" ${problem}`;
};

const outputProblem = (text: string): string | undefined =>
  (outputFormats as readonly string[]).includes(text) ? undefined : `One of ${outputFormats.join(', ')}`;

/** As the AWS CLI shows and sorts them: name, mail address, id; those without either last. */
function accountChoices(accounts: readonly Account[]): { label: string; value: Account }[] {
  const parts = ({ name, email = '' }: Account): string[] => [name, email].filter((part) => part.trim() !== '');
  const key = (account: Account): string => parts(account)[0]?.toLowerCase() ?? `\uffff${account.id}`;
  return [...accounts]
    .sort((a, b) => byText(key(a), key(b)))
    .map((account) => {
      const who = parts(account).join(', ');
      return { label: who === '' ? account.id : `${who} (${account.id})`, value: account };
    });
}
