import { AwsSsoError, invalidInput, isAwsSsoError } from './errors.js';
import { type NamedStrategy, isStrategy, strategyRejected } from './name-profile.js';
import { type NamingOptions, NamingOptionsProblem, readNamingOptions } from './naming-options.js';
import type { NamingStrategy, NamingStrategyDefinition } from './naming-strategy.js';
import { didYouMean } from './near-matches.js';
import { type Plugin, contributedTwice } from './plugin.js';
import { listed, printable } from './text.js';

/** What names are made with when nothing is configured. */
export const defaultNaming = 'hierarchy';

/** A naming strategy that can be chosen, and whose it is. */
export interface KnownNaming {
  readonly definition: NamingStrategyDefinition;
  /** The package that brings it. */
  readonly origin: string;
}

type Contribution = Pick<Plugin, 'name' | 'namingStrategies'>;

/** The naming strategies that this process knows, built in and from plugins. */
export class NamingRegistry {
  readonly #known = new Map<string, KnownNaming>();
  #installed: (() => readonly Contribution[]) | undefined;

  /**
   * @param installed loads the plugins of third parties, which is not done before somebody asks for a strategy that is not
   * built in: a broken one stands in nobody else's way
   * @throws AwsSsoError PluginRejected when two plugins bring strategies of one name
   */
  constructor(builtIn: readonly Contribution[], installed?: () => readonly Contribution[]) {
    this.#add(builtIn);
    this.#installed = installed;
  }

  /** @throws AwsSsoError PluginRejected when a plugin is broken, or brings a name that is there already */
  get all(): readonly KnownNaming[] {
    this.#load();
    return [...this.#known.values()];
  }

  /**
   * @throws AwsSsoError InvalidInput for a name that nobody has; PluginRejected as for all
   */
  get(name: string): KnownNaming {
    if (!this.#known.has(name)) this.#load();
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

  #load(): void {
    this.#add(this.#installed?.() ?? []);
    this.#installed = undefined;
  }

  #add(plugins: readonly Contribution[]): void {
    for (const { name: origin, namingStrategies = [] } of plugins)
      for (const definition of namingStrategies) {
        const other = this.#known.get(definition.name);
        if (other !== undefined) throw contributedTwice(`a naming strategy "${definition.name}"`, other.origin, origin);
        this.#known.set(definition.name, { definition, origin });
      }
  }

  async #make(name: string, options: NamingOptions, within: readonly string[]): Promise<NamingStrategy> {
    const { definition } = this.get(name);
    if (within.includes(name))
      throw invalidInput(
        'naming',
        `The naming strategy "${name}" falls back on itself.`,
        'Let it fall back on another one: see aws-sso naming:list',
      );
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
