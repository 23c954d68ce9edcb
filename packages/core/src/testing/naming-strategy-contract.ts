import { type NamingOptions, readNamingOptions } from '../naming-options.js';
import type { NamingInput, NamingStrategy, NamingStrategyDefinition, ResolveNaming } from '../naming-strategy.js';
import { assertEqual, assertThat, type ContractCase } from './contract.js';

/** Text as it may come from a portal, where people type account names. */
const hostile = [
  'emea-widgets-prod',
  '',
  '   ',
  '...',
  'Zürich / Söhne',
  '🦄',
  'x]\n[profile default',
  '\u001b[2J::add-mask::',
  '__proto__',
  'constructor',
  '$(reboot) %s ${x}',
  'a'.repeat(500),
  '\ud800',
];

const session = { name: 'work', startUrl: 'https://work.awsapps.com/start', region: 'eu-west-1' };

const inputs: readonly NamingInput[] = hostile.flatMap((name, index) =>
  ['Admin', 'a+b=c,d.e@f-g_h'].map((roleName) => ({
    session: index % 2 === 0 ? session : { ...session, name: 'a.b' },
    account: { id: String(100_000_000_000 + index), name },
    roleName,
    accountsInSession: hostile.length,
  })),
);

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
    new Map(asked.map((input) => [input, strategy.segments(input)]));
  const inOrder = (levels: ReadonlyMap<NamingInput, readonly string[]>) => inputs.map((input) => levels.get(input));
  return [
    promise('gives a list of texts for every account role, whatever its account is called', (strategy) => {
      for (const [{ account }, levels] of all(strategy)) {
        const given: unknown = levels;
        const isList = Array.isArray(given) && given.every((level) => typeof level === 'string');
        assertThat(isList, `the levels for ${JSON.stringify(account.name)} are no list of texts`);
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
      const before = JSON.stringify(inputs);
      all(strategy);
      assertEqual(JSON.stringify(inputs), before, 'the inputs');
    }),
  ];
}
