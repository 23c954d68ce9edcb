import { AwsSsoError, invalidInput, isAwsSsoError } from './errors.js';
import { type NamedStrategy, isStrategy, strategyRejected } from './name-profile.js';
import { type NamingOptions, NamingOptionsProblem, readNamingOptions } from './naming-options.js';
import type { NamingStrategy, NamingStrategyDefinition } from './naming-strategy.js';
import { didYouMean } from './near-matches.js';
import type { Plugin } from './plugin.js';
import { listed, printable } from './text.js';

/** What names are made with when nothing is configured. */
export const defaultNaming = 'hierarchy';

/** A naming strategy that can be chosen, and whose it is. */
export interface KnownNaming {
  readonly definition: NamingStrategyDefinition;
  /** The package that brings it. */
  readonly origin: string;
}

/** The naming strategies that this process knows, built in and from plugins. */
export class NamingRegistry {
  readonly #known = new Map<string, KnownNaming>();

  /** @throws AwsSsoError PluginRejected when two plugins bring strategies of one name */
  constructor(plugins: readonly Pick<Plugin, 'name' | 'namingStrategies'>[]) {
    for (const { name: origin, namingStrategies = [] } of plugins)
      for (const definition of namingStrategies) {
        const other = this.#known.get(definition.name);
        if (other !== undefined) throw contributedTwice(definition.name, other.origin, origin);
        this.#known.set(definition.name, { definition, origin });
      }
  }

  get all(): readonly KnownNaming[] {
    return [...this.#known.values()];
  }

  /**
   * @throws AwsSsoError InvalidInput for a name that nobody has
   */
  get(name: string): KnownNaming {
    const found = this.#known.get(name);
    if (found !== undefined) return found;
    const names = [...this.#known.keys()];
    throw invalidInput(
      'naming',
      `There is no naming strategy "${printable(name)}".`,
      didYouMean(name, names, `There are: ${listed(names)}.`),
    );
  }

  /**
   * Makes a strategy with its options.
   *
   * @throws AwsSsoError InvalidInput for an unknown strategy or option, or a value that the strategy refuses;
   * PluginRejected when what it makes is no strategy
   */
  async create(name: string = defaultNaming, options: NamingOptions = {}): Promise<NamedStrategy> {
    return { id: name, strategy: await this.#make(name, options, []) };
  }

  async #make(name: string, options: NamingOptions, within: readonly string[]): Promise<NamingStrategy> {
    const { definition } = this.get(name);
    if (within.includes(name)) throw invalidInput('naming', `The naming strategy "${name}" falls back on itself.`);
    const resolve = (other: string, otherOptions: NamingOptions = {}) =>
      this.#make(other, otherOptions, [...within, name]);
    let strategy: unknown;
    try {
      strategy = await definition.create(readNamingOptions(definition.options, options), resolve);
    } catch (error) {
      throw isAwsSsoError(error) ? error : refusal(name, error);
    }
    if (!isStrategy(strategy)) throw strategyRejected(name, 'it made something that is no naming strategy');
    return strategy;
  }
}

function refusal(name: string, error: unknown): AwsSsoError {
  if (error instanceof NamingOptionsProblem)
    return invalidInput('naming', `The naming strategy "${name}" ${error.message}.`, error.hint);
  const reason = printable(error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return new AwsSsoError('InvalidInput', `The naming strategy "${name}" refuses its options: ${reason}.`, {
    hint: `See what it takes: aws-sso naming:list ${name}`,
    details: { field: 'naming' },
    cause: error,
  });
}

const contributedTwice = (name: string, first: string, second: string) =>
  new AwsSsoError('PluginRejected', `${first} and ${second} both bring a naming strategy "${name}".`, {
    hint: 'Use only one of them.',
    details: { package: second, reason: `${first} has a naming strategy of that name` },
  });
