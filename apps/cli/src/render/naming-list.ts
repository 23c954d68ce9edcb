import { type KnownNaming, type NamingOption, listed, shownName } from '@aws-sso/core';
import { table } from './table.js';

/** The package of the strategies that come along. */
const ours = '@aws-sso/naming-strategies';

const originOf = ({ origin }: KnownNaming): string => (origin === ours ? 'built in' : origin);

/** @param columns of the terminal, if there is one */
export async function renderNamings(namings: readonly KnownNaming[], columns?: number): Promise<string> {
  const strategies = await table(
    ['STRATEGY', 'FROM', 'NAMES'],
    namings.map((known) => [known.definition.name, originOf(known), known.definition.description]),
    columns,
  );
  const options = namings.flatMap(({ definition }) =>
    Object.entries(definition.options).map(([name, option]) => [
      definition.name,
      shownName(name, option),
      `${option.description}${more(option)}`,
    ]),
  );
  if (options.length === 0) return strategies;
  return `${strategies}\n\n${await table(['STRATEGY', 'OPTION', 'WHAT IT IS'], options, columns)}`;
}

function more(option: NamingOption): string {
  if (option.type === 'choice') return `: ${listed(option.choices, 'or')}`;
  if (option.type !== 'text') return '';
  if (option.required === true) return '; needed';
  return option.default === undefined ? '' : `; "${option.default}" by default`;
}

/** The fields that `--json` promises. */
export const namingJson = ({ definition, origin }: KnownNaming): object => ({
  name: definition.name,
  description: definition.description,
  origin,
  isBuiltIn: origin === ours,
  options: Object.entries(definition.options).map(([name, option]) => ({
    name: shownName(name, option),
    type: option.type,
    description: option.description,
    isRequired: option.type === 'text' && option.required === true,
    default: option.type === 'choice' ? option.choices[0] : option.type === 'text' ? (option.default ?? null) : null,
    choices: option.type === 'choice' ? option.choices : [],
  })),
});
