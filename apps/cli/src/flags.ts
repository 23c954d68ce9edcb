import { Flags } from '@oclif/core';
import {
  type NamingOverrides,
  type SessionSelection,
  collisionPolicies,
  invalidInput,
  listed,
  printable,
} from '@aws-sso/core';
import { variableFormats } from './credentials/env-formats.js';
import { splitWords } from './split-words.js';

/** Flags that several commands share, worded once. Each that takes a value can come from an `AWSO_*` variable. */
export const ssoSessionFlag = Flags.string({
  aliases: ['session'],
  description: 'sso-session to use',
  helpValue: 'NAME',
  env: 'AWSO_SSO_SESSION',
});

export const ssoSessionsFlag = Flags.string({
  aliases: ['session'],
  description: 'only this sso-session (may be given several times)',
  helpValue: 'NAME',
  multiple: true,
  // Else the argument after it would be taken for another value.
  multipleNonGreedy: true,
  env: 'AWSO_SSO_SESSION',
});

/**
 * The words of a flag that may be repeated. From its variable oclif hands over one text, whatever its types say; that is
 * split here.
 */
function wordsOf(value: readonly string[] | undefined, split: (variable: string) => readonly string[]) {
  const found: unknown = value;
  return typeof found === 'string'
    ? { words: split(found), isVariable: true }
    : { words: value ?? [], isVariable: false };
}

/**
 * The sessions that a command line names, as arguments or with `ssoSessionsFlag`. Whatever it says wins over the variable,
 * which may name several, with blanks or commas between them.
 */
export function sessionNames(
  flag: readonly string[] | undefined,
  { named = [], all = false }: { named?: readonly string[]; all?: boolean } = {},
): readonly string[] {
  const { words, isVariable } = wordsOf(flag, (variable) => variable.split(/[\s,]+/).filter((name) => name !== ''));
  return isVariable && (named.length > 0 || all) ? named : [...named, ...words];
}

export const accountIdFlag = Flags.string({
  description: 'account, 12 digits',
  helpValue: 'ID',
  env: 'AWSO_ACCOUNT_ID',
});

export const sampleRolesFlag = Flags.string({
  description: 'role of the sample accounts (may be given several times); by default Admin and ReadOnly',
  helpValue: 'NAME',
  multiple: true,
  multipleNonGreedy: true,
  env: 'AWSO_ROLE_NAME',
});

/** @returns the words of a flag that may be repeated; its variable has blanks or commas between them */
export const manyWords = (flag: readonly string[] | undefined): readonly string[] =>
  wordsOf(flag, (variable) => variable.split(/[\s,]+/).filter((word) => word !== '')).words;

export const roleNameFlag = Flags.string({
  description: 'role in that account',
  helpValue: 'NAME',
  env: 'AWSO_ROLE_NAME',
});

export const profileFlag = Flags.string({
  description: 'name of the profile',
  helpValue: 'NAME',
  env: 'AWSO_PROFILE',
});

/** The sessions that a flag names; all of them when it names none. */
export function sessionSelection(...given: Parameters<typeof sessionNames>): SessionSelection {
  const names = sessionNames(...given);
  return { names, all: names.length === 0 };
}

export const serviceFlag = Flags.string({
  char: 's',
  description: 'page to open: a service by the word in its address (s3, ec2, lambda) or a short one (ddb, cfn, logs)',
  helpValue: 'WORD',
  env: 'AWSO_SERVICE',
});

export const consoleRegionFlag = Flags.string({
  char: 'r',
  description: "region of the page, such as eu-west-1 or euw1; by default the profile's, else the session's",
  helpValue: 'REGION',
  env: 'AWSO_REGION',
});

export const envFormatFlag = Flags.option({
  description: 'for which shell or file',
  options: [...variableFormats, 'process'] as const,
  default: 'env' as const,
  env: 'AWSO_FORMAT',
})();

export const settingScopeFlag = Flags.string({
  aliases: ['session'],
  description: 'for this sso-session only, instead of for all',
  helpValue: 'NAME',
  env: 'AWSO_SSO_SESSION',
});

export const regionFlag = Flags.string({
  description: "region to work in; by default the setting, else the session's",
  helpValue: 'REGION',
  env: 'AWSO_REGION',
});

export const ssoRegionFlag = Flags.string({
  aliases: ['sso-region'],
  description: 'region of the Identity Center instance',
  helpValue: 'REGION',
  env: 'AWSO_SSO_REGION',
});

export const outputFlag = Flags.string({
  description: 'output format of the AWS CLI for the profile',
  helpValue: 'FORMAT',
  env: 'AWSO_OUTPUT',
});

export const namingFlag = Flags.string({
  description: 'naming strategy, instead of the setting',
  helpValue: 'NAME',
  env: 'AWSO_NAMING',
});

export const namingOptionFlag = Flags.string({
  description: 'option of the naming strategy, instead of the setting (may be given several times)',
  helpValue: 'KEY=VALUE',
  multiple: true,
  multipleNonGreedy: true,
  env: 'AWSO_NAMING_OPTION',
});

export const collisionsFlag = Flags.string({
  description: `names that several roles would share, instead of the setting: ${listed(collisionPolicies, 'or')}`,
  helpValue: 'POLICY',
  env: 'AWSO_COLLISIONS',
});

/** What flags say about names. */
export const namingOverrides = (flags: {
  naming?: string | undefined;
  'naming-option'?: readonly string[] | undefined;
  collisions?: string | undefined;
}): NamingOverrides => ({
  naming: flags.naming,
  namingOptions: namingOptions(flags['naming-option']),
  collisions: flags.collisions,
});

/**
 * Options by name. The variable holds one or more, with blanks between them and quotes around those with blanks inside.
 *
 * @example namingOptions(['prefix=work']) // { prefix: 'work' }
 * @throws AwsSsoError InvalidInput for one without a name or without `=`, and for one that is there twice
 */
export function namingOptions(flag: readonly string[] | undefined): Readonly<Record<string, string>> {
  const options = new Map<string, string>();
  for (const word of wordsOf(flag, splitWords).words) {
    const [, key, value] = /^([^=]+)=(.*)$/su.exec(word) ?? [];
    if (key === undefined || value === undefined)
      throw invalidInput(
        'naming-option',
        `"${printable(word)}" is not of the form KEY=VALUE.`,
        'For example: --naming-option prefix=work',
      );
    if (options.has(key))
      throw invalidInput('naming-option', `"${printable(word)}": the option "${printable(key)}" is already set.`);
    options.set(key, value);
  }
  return Object.fromEntries(options);
}

export const yesFlag = Flags.boolean({ char: 'y', description: 'do not ask before something is removed or renamed' });

export const storageFlag = Flags.string({
  description: 'where tokens are kept: file, keychain, or what a plugin adds; by default the setting, else file',
  helpValue: 'NAME',
  env: 'AWSO_STORAGE',
});

export const useDeviceCodeFlag = Flags.boolean({
  description: 'sign in with a code that can be typed on any device',
});

export const noBrowserFlag = Flags.boolean({ description: 'only print the address, open no browser' });
