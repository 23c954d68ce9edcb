import { cleanLevel } from './clean-level.js';
import { AwsSsoError } from './errors.js';
import type { NamingInput, NamingStrategy } from './naming-strategy.js';
import { nameProblem } from './portable-name.js';

export type ProposedName = { readonly name: string } | { readonly name: string; readonly problem: string };

/** A naming strategy together with the name by which errors can blame it. */
export interface NamedStrategy {
  readonly id: string;
  readonly strategy: NamingStrategy;
}

/**
 * The profile name that a strategy gives an account role, cleaned; with `problem` when it cannot be used.
 *
 * @throws AwsSsoError PluginRejected when the strategy throws or returns something other than a list of texts
 */
export function nameProfile({ id, strategy }: NamedStrategy, input: NamingInput): ProposedName {
  const separator = strategy.separator ?? '.';
  const levels = segmentsOf(id, strategy, input)
    .map((segment) => cleanLevel(segment, separator))
    .filter((level) => level !== '');
  const joined = levels.join(separator);
  const name = strategy.letterCase === 'keep' ? joined : joined.toLowerCase();
  // A separator outside the portable alphabet was configured by the user, who then gets the wider alphabet.
  const problem = nameProblem(name, /^[_.@+-]*$/.test(separator) ? 'generated' : 'typed');
  return problem === undefined ? { name } : { name, problem };
}

function segmentsOf(id: string, strategy: NamingStrategy, input: NamingInput): readonly string[] {
  let segments: unknown;
  try {
    segments = strategy.segments(input);
  } catch (cause) {
    throw rejected(id, `it failed on the role ${input.roleName} of account ${input.account.id}`, cause);
  }
  if (!Array.isArray(segments) || !segments.every((segment) => typeof segment === 'string'))
    throw rejected(id, 'it did not return a list of texts');
  return segments;
}

const rejected = (id: string, reason: string, cause?: unknown) =>
  new AwsSsoError('PluginRejected', `The naming strategy "${id}" cannot be used: ${reason}.`, {
    hint: 'Choose another one: aws-sso settings:set naming hierarchy',
    details: { package: id, reason },
    cause,
  });
