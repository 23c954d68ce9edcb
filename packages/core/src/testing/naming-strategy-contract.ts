import { nameProfile } from '../name-profile.js';
import { type NamingOptions, readNamingOptions } from '../naming-options.js';
import type { NamingInput, NamingStrategy, NamingStrategyDefinition, ResolveNaming } from '../naming-strategy.js';
import { assertEqual, assertThat, type ContractCase } from './contract.js';
import { hostileInputs as inputs, plainInputs } from './naming-samples.js';

export interface NamingStrategyContractOptions {
  /** What the strategy needs to be made at all. Default: its example. */
  readonly options?: NamingOptions;
  /** For a strategy that falls back on another one. Default: there is no other. */
  readonly resolve?: ResolveNaming;
}

const noOther: ResolveNaming = (name) => Promise.reject(new Error(`there is no strategy "${name}" in this suite`));

/**
 * What every naming strategy promises: levels for whatever it is given, and the same ones whenever it is asked.
 *
 * @example for (const { name, run } of namingStrategyContract(hierarchy)) it(name, run)
 */
export function namingStrategyContract(
  definition: NamingStrategyDefinition,
  { options = definition.example ?? {}, resolve = noOther }: NamingStrategyContractOptions = {},
): readonly ContractCase[] {
  const make = async () => definition.create(readNamingOptions(definition.options, options), resolve);
  const promise = (name: string, check: (strategy: NamingStrategy, another: NamingStrategy) => void): ContractCase => ({
    name,
    run: async () => check(await make(), await make()),
  });
  const all = (strategy: NamingStrategy, asked = inputs) =>
    new Map(asked.map((input) => [input, strategy.segments(structuredClone(input))]));
  const inOrder = (levels: ReadonlyMap<NamingInput, readonly string[]>) => inputs.map((input) => levels.get(input));
  const named = (strategy: NamingStrategy, input: NamingInput) => nameProfile({ id: definition.name, strategy }, input);
  return [
    promise('gives a list of texts for every account role, whatever its account is called', (strategy) => {
      for (const [{ account }, levels] of all(strategy)) {
        const given: unknown = levels;
        const isList = Array.isArray(given) && given.every((level) => typeof level === 'string');
        assertThat(isList, `the levels for ${shown(account.name)} are no list of texts`);
      }
    }),
    promise('gives the same levels each time, and when it is made anew', (strategy, another) => {
      const first = inOrder(all(strategy));
      assertEqual(inOrder(all(strategy)), first, 'asked again');
      assertEqual(inOrder(all(another)), first, 'made anew');
    }),
    promise('gives the same levels in whatever order it is asked', (strategy, another) => {
      assertEqual(inOrder(all(another, [...inputs].reverse())), inOrder(all(strategy)), 'asked from the end');
    }),
    promise('leaves what it is given as it is', (strategy) => {
      for (const input of inputs) {
        const given = structuredClone(input);
        strategy.segments(given);
        assertEqual(given, input, 'what it was given');
      }
    }),
    promise('makes names of the portable alphabet and its separator, or none', (strategy) => {
      const { separator = '.', letterCase = 'lower' } = strategy;
      assertThat(/^[_.@+%:/-]*$/.test(separator), `the separator ${shown(separator)} is not made of _ . @ + - % : /`);
      assertThat(
        ['lower', 'keep'].includes(letterCase),
        `the letter case ${shown(letterCase)} is neither lower nor keep`,
      );
      for (const input of inputs.filter(({ account }) => account.name.length < 1_000)) {
        const { name, problem } = named(
          { ...strategy, segments: (given) => textsOf(strategy.segments(structuredClone(given))) },
          input,
        );
        if (problem !== undefined) continue;
        const rest = separator === '' ? name : name.replaceAll(separator, '');
        assertThat(/^[\w.@+-]*$/.test(rest) && name.length <= 128, `${shown(name)} is no legal name`);
        // Dashes and underscores are parts of words too: such a name is not taken apart.
        const levels = /^[-_]?$/.test(separator) ? [name] : name.split(separator);
        const again = named({ ...strategy, segments: () => levels }, input);
        assertEqual(again.name, name, 'a name that is cleaned once more');
      }
    }),
    promise('loses no account role: where all of them differ, so do their names', (strategy) => {
      const seen = new Map<string, string>();
      for (const input of plainInputs) {
        const role = `${input.roleName} in ${input.account.name}`;
        const levels = textsOf(strategy.segments(structuredClone(input)));
        const { name, problem } = named({ ...strategy, separator: '.', segments: () => levels }, input);
        assertThat(problem === undefined, `${role} gets no name: ${problem ?? ''}`);
        const other = seen.get(name);
        assertThat(other === undefined, `${role} and ${other ?? ''} are both called ${shown(name)}`);
        seen.set(name, role);
      }
    }),
  ];
}

const shown = (text: unknown): string => JSON.stringify(text).slice(0, 80);

/** That they are texts is another promise's business. */
const textsOf = (levels: unknown): readonly string[] => (Array.isArray(levels) ? levels.map(String) : []);
