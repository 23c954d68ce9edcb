import { cleanLevel } from './clean-level.js';
import { AwsSsoError, isAwsSsoError } from './errors.js';
import type { NamingInput, NamingStrategy } from './naming-strategy.js';
import { nameProblem } from './portable-name.js';

export interface ProposedName {
  readonly name: string;
  /** Why the name cannot be used; a phrase that follows "a profile name". */
  readonly problem?: string;
}

/** A naming strategy together with the name by which errors can blame it. */
export interface NamedStrategy {
  readonly id: string;
  readonly strategy: NamingStrategy;
}

/**
 * Gives account roles the profile names that a strategy has for them, cleaned; with `problem` when one cannot be used. There
 * may be very many: what holds for all of them is looked at once.
 *
 * @throws AwsSsoError PluginRejected for a separator that SDKs cannot read; from the function that it returns, when the
 * strategy throws, or returns something other than a list of texts
 */
export function profileNamer({ id, strategy }: NamedStrategy): (input: NamingInput) => ProposedName {
  const separator: unknown = strategy.separator ?? '.';
  if (!isSeparator(separator)) throw strategyRejected(id, 'its separator is not made of _ . @ + - % : /');
  // A separator outside the portable alphabet was configured by the user, who then gets the wider alphabet.
  const alphabet = isPortableSeparator(separator) ? 'generated' : 'typed';
  const { cleaning, letterCase } = strategy;
  return (input) => {
    let joined = '';
    for (const segment of segmentsOf(id, strategy, input)) {
      if (typeof segment !== 'string') throw notTexts(id);
      const level = cleanLevel(segment, separator, cleaning);
      if (level !== '') joined = joined === '' ? level : joined + separator + level;
    }
    const name = letterCase === 'keep' ? joined : joined.toLowerCase();
    const problem = nameProblem(name, alphabet);
    return problem === undefined ? { name } : { name, problem };
  };
}

/** A name alone. @throws AwsSsoError as `profileNamer`, and as what that returns */
export const nameProfile = (naming: NamedStrategy, input: NamingInput): ProposedName => profileNamer(naming)(input);

/** Whether names with it stay within what every tool takes. */
export const isPortableSeparator = (separator = '.'): boolean => /^[_.@+-]*$/.test(separator);

/** What the user should know before such names are written; undefined for names in the portable alphabet. */
export const portabilityWarning = ({ id, strategy }: NamedStrategy): string | undefined =>
  isPortableSeparator(strategy.separator)
    ? undefined
    : `Names of the naming strategy "${id}" contain "${strategy.separator ?? ''}". The AWS SDKs read them; other tools may not take such names.`;

/** Whether levels may be joined with it; for plugins, which may hold anything. */
export const isSeparator = (value: unknown): value is string =>
  typeof value === 'string' && /^[_.@+%:/-]*$/.test(value);

/** Whether what a plugin made can be asked for names. */
export const isStrategy = (value: unknown): value is NamingStrategy =>
  typeof value === 'object' && value !== null && 'segments' in value && typeof value.segments === 'function';

function segmentsOf(id: string, strategy: NamingStrategy, input: NamingInput): readonly unknown[] {
  let segments: unknown;
  try {
    segments = strategy.segments(input);
  } catch (cause) {
    // Whoever looks after plugins has named the package already.
    if (isAwsSsoError(cause, 'PluginRejected')) throw cause;
    throw strategyRejected(id, `it failed on the role ${input.roleName} of account ${input.account.id}`, cause);
  }
  if (!Array.isArray(segments)) throw notTexts(id);
  return segments;
}

const notTexts = (id: string) => strategyRejected(id, 'it did not return a list of texts');

/** Blames a strategy, and offers the way out. */
export const strategyRejected = (id: string, reason: string, cause?: unknown) =>
  new AwsSsoError('PluginRejected', `The naming strategy "${id}" cannot be used: ${reason}.`, {
    hint: 'Choose another one: aws-sso settings:set naming hierarchy',
    details: { package: id, reason },
    cause,
  });
