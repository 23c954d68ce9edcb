import type { NamingInput, NamingOptions, NamingStrategy, NamingStrategyDefinition } from '../naming-strategy.js';
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
  /** What the strategy needs to be made at all. Default: none. */
  readonly options?: NamingOptions;
  /** For a strategy that falls back on another one. Default: there is no other. */
  readonly resolve?: (name: string, options?: NamingOptions) => NamingStrategy;
}

const noOther = (name: string): never => {
  throw new Error(`there is no strategy "${name}" in this suite`);
};

/**
 * What every naming strategy promises: levels for whatever it is given, and the same ones whenever it is asked.
 *
 * @example for (const { name, run } of namingStrategyContract(hierarchy)) it(name, run)
 */
export function namingStrategyContract(
  definition: NamingStrategyDefinition,
  { options = {}, resolve = noOther }: NamingStrategyContractOptions = {},
): readonly ContractCase[] {
  const promise = (name: string, check: (make: () => NamingStrategy) => void): ContractCase => ({
    name,
    // Inside the promise, so that what a strategy throws fails the case.
    run: () => Promise.resolve().then(() => check(() => definition.create(options, resolve))),
  });
  const all = (strategy: NamingStrategy, asked = inputs) =>
    new Map(asked.map((input) => [input, strategy.segments(input)]));
  const inOrder = (levels: ReadonlyMap<NamingInput, readonly string[]>) => inputs.map((input) => levels.get(input));
  return [
    promise('gives a list of texts for every account role, whatever its account is called', (make) => {
      for (const [{ account }, levels] of all(make())) {
        const given: unknown = levels;
        const isList = Array.isArray(given) && given.every((level) => typeof level === 'string');
        assertThat(isList, `the levels for ${JSON.stringify(account.name)} are no list of texts`);
      }
    }),
    promise('gives the same levels each time, and when it is made anew', (make) => {
      const strategy = make();
      const first = inOrder(all(strategy));
      assertEqual(inOrder(all(strategy)), first, 'asked again');
      assertEqual(inOrder(all(make())), first, 'made anew');
    }),
    promise('gives the same levels in whatever order it is asked', (make) => {
      assertEqual(inOrder(all(make(), [...inputs].reverse())), inOrder(all(make())), 'asked from the end');
    }),
    promise('leaves what it is given as it is', (make) => {
      const before = JSON.stringify(inputs);
      all(make());
      assertEqual(JSON.stringify(inputs), before, 'the inputs');
    }),
  ];
}
