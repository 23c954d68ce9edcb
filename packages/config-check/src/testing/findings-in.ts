import { checkSetup } from '../check-setup.js';
import type { Facts } from '../facts.js';
import { noFacts } from '../no-facts.js';
import type { Finding } from '../rule.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Facts about a machine that has nothing but a config file (and what else is given). */
export const withConfig = (config: string | Uint8Array, more: Partial<Facts> = {}): Facts => ({
  ...noFacts,
  config: { path: 'config', state: 'read', bytes: typeof config === 'string' ? bytesOf(config) : config },
  ...more,
});

/** A credentials file for `withConfig`. */
export const credentials = (text: string): Pick<Facts, 'credentials'> => ({
  credentials: { path: 'credentials', state: 'read', bytes: bytesOf(text) },
});

/** Everything that the rules say of a config file. */
export const findingsIn = (config: string | Uint8Array, more: Partial<Facts> = {}): readonly Finding[] =>
  checkSetup(withConfig(config, more));

/** The same, short: `header-quotes 1:1`, `env-endpoint` */
export const saidOf = (config: string | Uint8Array, more: Partial<Facts> = {}): readonly string[] =>
  findingsIn(config, more).map(({ rule, line, column }) =>
    [rule, [line, column].filter((number) => number !== undefined).join(':')].join(' ').trim(),
  );
