import { didYouMean } from './near-matches.js';
import { listed, printable } from './text.js';

/** Options of a strategy as settings and flags give them: all text. An entry of a table has its key after a dot. */
export type NamingOptions = Readonly<Record<string, string>>;

interface Described {
  /** What it does, for lists: a phrase without a full stop. */
  readonly description: string;
}

/** One line of text; empty when it is left out and has no default. */
export interface TextOption extends Described {
  readonly type: 'text';
  readonly default?: string;
  /** The strategy cannot do without. */
  readonly required?: boolean;
}

/** Words with commas between them; none when it is left out. */
export interface ListOption extends Described {
  readonly type: 'list';
}

/** One of a few words; the first when it is left out. */
export interface ChoiceOption extends Described {
  readonly type: 'choice';
  readonly choices: readonly [string, ...string[]];
}

/** Texts by key, each an option of its own: `names.123412341234 = widgets.prod`. */
export interface TableOption extends Described {
  readonly type: 'table';
  /** What the keys are, in capitals: `ACCOUNT_ID`. */
  readonly keys: string;
}

export type NamingOption = TextOption | ListOption | ChoiceOption | TableOption;

/** The options of a strategy by name: lower-case letters, digits and dashes. */
export type NamingSchema = Readonly<Record<string, NamingOption>>;

/** What a strategy gets for an option. */
export type NamingOptionValue<Option extends NamingOption> = Option extends TableOption
  ? ReadonlyMap<string, string>
  : Option extends ListOption
    ? readonly string[]
    : Option extends ChoiceOption
      ? Option['choices'][number]
      : string;

/** What a strategy gets for its schema: every option, with a value. */
export type NamingOptionValues<Schema extends NamingSchema> = {
  readonly [Name in keyof Schema]: NamingOptionValue<Schema[Name]>;
};

/** What is wrong with options, as the end of a sentence about the strategy, and what helps. */
export class NamingOptionsProblem extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

/**
 * Reads options as the schema says.
 *
 * @throws NamingOptionsProblem for an option that is unknown, missing, or none of the choices
 */
export function readNamingOptions<Schema extends NamingSchema>(
  schema: Schema,
  options: NamingOptions,
): NamingOptionValues<Schema> {
  for (const option of Object.keys(options)) checkKnown(schema, option);
  const values = Object.entries(schema).map(([name, option]) => [name, valueOf(name, option, options)]);
  return Object.fromEntries(values) as NamingOptionValues<Schema>;
}

function checkKnown(schema: NamingSchema, option: string): void {
  const dot = option.indexOf('.');
  const name = dot === -1 ? option : option.slice(0, dot);
  const known = Object.hasOwn(schema, name) ? schema[name] : undefined;
  if (known !== undefined && (known.type === 'table') === dot > 0 && dot !== option.length - 1) return;
  const names = Object.entries(schema).map(([other, definition]) => shownName(other, definition));
  const otherwise = names.length === 0 ? 'It takes no options.' : `It takes ${listed(names)}.`;
  throw new NamingOptionsProblem(`has no option "${printable(option)}"`, didYouMean(option, names, otherwise));
}

/** `prefix`, or `names.ACCOUNT_ID` for a table. */
export const shownName = (name: string, option: NamingOption): string =>
  option.type === 'table' ? `${name}.${option.keys}` : name;

function valueOf(name: string, option: NamingOption, options: NamingOptions): unknown {
  if (option.type === 'table') {
    const entries = Object.entries(options).filter(([key]) => key.startsWith(`${name}.`));
    return new Map(entries.map(([key, value]) => [key.slice(name.length + 1), value]));
  }
  const given = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option.type === 'list')
    return (given ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  if (option.type === 'text') {
    if (option.required === true && (given ?? '').trim() === '')
      throw new NamingOptionsProblem(
        `needs the option "${name}"`,
        `That is: ${option.description}. Give it where the strategy is chosen: aws-sso settings:set naming.${name} VALUE [--sso-session NAME], or --naming-option ${name}=VALUE`,
      );
    return given ?? option.default ?? '';
  }
  if (given !== undefined && !option.choices.includes(given))
    throw new NamingOptionsProblem(
      `takes no "${name}" of "${printable(given)}"`,
      didYouMean(given, option.choices, `It takes ${listed(option.choices, 'or')}.`),
    );
  return given ?? option.choices[0];
}

/** Why something is no schema of options, or undefined when it is one; for plugins, which may hold anything. */
export function schemaProblem(schema: unknown): string | undefined {
  if (!isRecord(schema)) return 'has no options';
  for (const [name, option] of Object.entries(schema)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      return `has an option "${printable(name)}", which is not of lower-case letters, digits and dashes`;
    const problem = optionProblem(option);
    if (problem !== undefined) return `has an option "${name}" ${problem}`;
  }
  return undefined;
}

function optionProblem(option: unknown): string | undefined {
  if (!isRecord(option) || typeof option['description'] !== 'string') return 'without a description';
  switch (option['type']) {
    case 'text':
      return ['string', 'undefined'].includes(typeof option['default']) ? undefined : 'with a default that is no text';
    case 'list':
      return undefined;
    case 'choice':
      return isTexts(option['choices']) ? undefined : 'without choices';
    case 'table':
      return typeof option['keys'] === 'string' ? undefined : 'that does not say what its keys are';
    default:
      return 'whose type is none of text, list, choice and table';
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
