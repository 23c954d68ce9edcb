import { AwsSsoError, invalidInput, isAwsSsoError } from './errors.js';
import { type NamedStrategy, isStrategy, strategyRejected } from './name-profile.js';
import type { NamingOptions, NamingStrategy, NamingStrategyDefinition } from './naming-strategy.js';
import { didYouMean } from './near-matches.js';
import { listed, printable } from './text.js';

/** What names are made with when nothing is configured. */
export const defaultNaming = 'hierarchy';

/** The naming strategies that this process knows, built in and from plugins. */
export class NamingRegistry {
  readonly #definitions: ReadonlyMap<string, NamingStrategyDefinition>;

  /** @throws AwsSsoError PluginRejected when two definitions have one name */
  constructor(definitions: readonly NamingStrategyDefinition[]) {
    const known = new Map<string, NamingStrategyDefinition>();
    for (const definition of definitions) {
      if (known.has(definition.name)) throw contributedTwice(definition.name);
      known.set(definition.name, definition);
    }
    this.#definitions = known;
  }

  get definitions(): readonly NamingStrategyDefinition[] {
    return [...this.#definitions.values()];
  }

  /**
   * Makes a strategy with its options.
   *
   * @throws AwsSsoError InvalidInput for an unknown strategy or option, or a value that the strategy refuses;
   * PluginRejected when what it makes is no strategy
   */
  create(name: string = defaultNaming, options: NamingOptions = {}): NamedStrategy {
    return { id: name, strategy: this.#make(name, options, []) };
  }

  #make(name: string, options: NamingOptions, within: readonly string[]): NamingStrategy {
    const definition = this.#definitions.get(name);
    const known = [...this.#definitions.keys()];
    if (definition === undefined)
      throw invalidInput(
        'naming',
        `There is no naming strategy "${printable(name)}".`,
        didYouMean(name, known, `There are: ${listed(known)}.`),
      );
    if (within.includes(name)) throw invalidInput('naming', `The naming strategy "${name}" falls back on itself.`);
    for (const option of Object.keys(options))
      if (!Object.hasOwn(definition.options, option)) throw unknownOption(definition, option);
    let strategy: unknown;
    try {
      strategy = definition.create(options, (other, otherOptions = {}) =>
        this.#make(other, otherOptions, [...within, name]),
      );
    } catch (error) {
      if (isAwsSsoError(error)) throw error;
      throw new AwsSsoError('InvalidInput', `The naming strategy "${name}" refuses its options: ${messageOf(error)}`, {
        details: { field: 'naming' },
        cause: error,
      });
    }
    if (!isStrategy(strategy)) throw strategyRejected(name, 'it made something that is no naming strategy');
    return strategy;
  }
}

function unknownOption(definition: NamingStrategyDefinition, option: string): AwsSsoError {
  const options = Object.keys(definition.options);
  const otherwise = options.length === 0 ? 'It takes no options.' : `It takes ${listed(options)}.`;
  return invalidInput(
    'naming',
    `The naming strategy "${definition.name}" has no option "${printable(option)}".`,
    didYouMean(option, options, otherwise),
  );
}

const contributedTwice = (name: string) =>
  new AwsSsoError('PluginRejected', `Two plugins bring a naming strategy "${name}".`, {
    hint: 'Take one of them out of the settings.',
    details: { package: name, reason: 'its name is taken' },
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
