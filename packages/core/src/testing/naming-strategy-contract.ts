import { nameProfile } from '../name-profile.js';
import { type NamingOptions, readNamingOptions } from '../naming-options.js';
import type { NamingInput, NamingStrategy, NamingStrategyDefinition, ResolveNaming } from '../naming-strategy.js';
import { assertEqual, assertThat, isSame, type ContractCase } from './contract.js';
import { hostileInputs as inputs, plainInputs } from './naming-samples.js';
import { withinTime } from './within-time.js';

export interface NamingStrategyContractOptions {
  /** What the strategy needs to be made at all. Default: its example. */
  readonly options?: NamingOptions;
  /** For a strategy that falls back on another one. Default: there is no other. */
  readonly resolve?: ResolveNaming;
  /** How long all account roles of a promise may take, in milliseconds. Default: 4,000, far more than anything good takes. */
  readonly timeLimit?: number;
}

const noOther: ResolveNaming = (name) => Promise.reject(new Error(`there is no strategy "${name}" in this suite`));

/**
 * What every naming strategy promises: levels for whatever it is given, and the same ones whenever it is asked.
 *
 * @example for (const { name, run } of namingStrategyContract(hierarchy)) it(name, run)
 */
export function namingStrategyContract(
  definition: NamingStrategyDefinition,
  { options = definition.example ?? {}, resolve = noOther, timeLimit = 4_000 }: NamingStrategyContractOptions = {},
): readonly ContractCase[] {
  const limited = <T>(work: () => T, where: () => string): T =>
    withinTime(timeLimit, work, () => `it did not return within ${timeLimit / 1000} s ${where()}`);
  const make = async () => {
    const values = readNamingOptions(definition.options, options);
    return limited(
      () => definition.create(values, resolve),
      () => 'when it was made',
    );
  };
  const promise = (name: string, check: (strategy: NamingStrategy, another: NamingStrategy) => void): ContractCase => ({
    name,
    run: async () => {
      const both = [await make(), await make()] as const;
      limited(
        () => check(...both),
        () => `for ${lastAsked === undefined ? 'anything' : roleOf(lastAsked)}`,
      );
    },
  });
  const all = (strategy: NamingStrategy, asked = inputs) =>
    new Map(asked.map((input) => [input, answerOf(strategy, input)]));
  const named = (strategy: NamingStrategy, input: NamingInput) => nameProfile({ id: definition.name, strategy }, input);
  return [
    promise('gives a list of texts for every account role, whatever its account is called', (strategy) => {
      for (const [input, { levels, failure }] of all(strategy)) {
        assertThat(failure === undefined, `it failed for ${roleOf(input)}: ${failure ?? ''}`);
        const isList = Array.isArray(levels) && Array.from<unknown>(levels).every((level) => typeof level === 'string');
        assertThat(isList, `the levels for ${roleOf(input)} are no list of texts`);
      }
    }),
    promise('gives the same levels each time, and when it is made anew', (strategy, another) => {
      const first = all(strategy);
      assertSameLevels(all(strategy), first, 'asked again');
      assertSameLevels(all(another), first, 'made anew');
    }),
    promise('gives the same levels in whatever order it is asked', (strategy, another) => {
      assertSameLevels(all(another, [...inputs].reverse()), all(strategy), 'asked from the end');
    }),
    promise('leaves what it is given as it is', (strategy) => {
      for (const input of inputs) {
        const given = structuredClone(input);
        answered(strategy, given);
        assertThat(isSame(given, input), `what it was given for ${roleOf(input)} was changed`);
      }
    }),
    promise('makes names of the portable alphabet and its separator, or none', (strategy) => {
      const { separator = '.', letterCase = 'lower', cleaning = 'tidy' } = strategy;
      assertThat(/^[_.@+%:/-]*$/.test(separator), `the separator ${shown(separator)} is not made of _ . @ + - % : /`);
      assertThat(
        ['lower', 'keep'].includes(letterCase),
        `the letter case ${shown(letterCase)} is neither lower nor keep`,
      );
      assertThat(['tidy', 'least'].includes(cleaning), `the cleaning ${shown(cleaning)} is neither tidy nor least`);
      for (const input of inputs.filter(({ account }) => account.name.length < 1_000)) {
        const answer = textsOf(answerOf(strategy, input));
        const { name, problem } = named({ ...strategy, segments: () => answer }, input);
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
        const levels = textsOf(answerOf(strategy, input));
        const { name, problem } = named({ ...strategy, separator: '.', segments: () => levels }, input);
        assertThat(problem === undefined, `${role} gets no name: ${problem ?? ''}`);
        const other = seen.get(name);
        assertThat(other === undefined, `${role} and ${other ?? ''} are both called ${shown(name)}`);
        seen.set(name, role);
      }
    }),
  ];
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 80);

const roleOf = ({ account, roleName }: NamingInput): string => `${roleName} in ${shown(account.name)}`;

/** What a strategy gave, or why it gave nothing. */
interface Answer {
  readonly levels?: unknown;
  readonly failure?: string;
}

/** Should it never return, this is why. */
let lastAsked: NamingInput | undefined;

/** That it fails is the first promise's business: all others are about what it gives. */
function answered(strategy: NamingStrategy, input: NamingInput): Answer {
  lastAsked = input;
  try {
    return { levels: strategy.segments(input) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

const answerOf = (strategy: NamingStrategy, input: NamingInput): Answer => answered(strategy, structuredClone(input));

function assertSameLevels(
  actual: ReadonlyMap<NamingInput, Answer>,
  expected: ReadonlyMap<NamingInput, Answer>,
  when: string,
): void {
  for (const [input, { levels }] of expected) {
    const got = actual.get(input)?.levels;
    assertThat(isSame(got, levels), `${when}, ${roleOf(input)} gets ${shown(got)} instead of ${shown(levels)}`);
  }
}

/** That they are texts is another promise's business. */
const textsOf = ({ levels }: Answer): readonly string[] => (Array.isArray(levels) ? Array.from(levels, String) : []);
