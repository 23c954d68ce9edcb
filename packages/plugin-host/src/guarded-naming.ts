import { isSeparator, type NamingInput, type NamingStrategy, type NamingStrategyDefinition } from '@aws-sso/core';
import { inPlugin } from './in-plugin.js';
import { type Blame, lastWords, wordsOf } from './plugin-failed.js';
import { TimeIsUp, type TimeLimits, settledWithin, withinTime } from './time-limit.js';

/** More than any name can have; a list of millions of levels is a mistake. */
const mostLevels = 1_000;

/** What a mistake in the code throws, rather than a sentence about an option. */
const mistakes = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError', 'EndRefused']);

/** A naming strategy of a plugin as one that keeps the contract, or names the package that does not. */
export function guardedNaming(
  definition: NamingStrategyDefinition,
  blamePackage: Blame,
  limits: TimeLimits,
): NamingStrategyDefinition {
  const { name, description, options, example } = definition;
  const blame: Blame = (what, cause) => blamePackage(`its naming strategy "${name}" ${what}`, cause);

  async function create(...[values, resolve]: Parameters<NamingStrategyDefinition['create']>): Promise<NamingStrategy> {
    let made: unknown;
    try {
      made = await inPlugin(blamePackage, () =>
        settledWithin(
          limits,
          () => definition.create(values, resolve),
          ({ message }) => lastWords(blame(message)),
        ),
      );
    } catch (error) {
      if (error instanceof TimeIsUp) throw blame(error.message);
      // Anything else is a sentence about an option, and told as one.
      if (!isError(error) || mistakes.has(error.name)) throw blame(`failed: ${wordsOf(error)}`, error);
      throw error;
    }
    if (!isStrategy(made)) throw blame('made something that is no naming strategy');
    return guarded(made);
  }

  function guarded(strategy: NamingStrategy): NamingStrategy {
    const { separator, letterCase, cleaning } = strategy;
    if (separator !== undefined && !isSeparator(separator))
      throw blame('has a separator that is not made of _ . @ + - % : /');
    if (letterCase !== undefined && !['lower', 'keep'].includes(letterCase))
      throw blame('has a letter case that is neither lower nor keep');
    if (cleaning !== undefined && !['tidy', 'least'].includes(cleaning))
      throw blame('has a cleaning that is neither tidy nor least');
    return {
      ...(separator === undefined ? {} : { separator }),
      ...(letterCase === undefined ? {} : { letterCase }),
      ...(cleaning === undefined ? {} : { cleaning }),
      segments: (input) => {
        const levels = asked(input, () => listOfTexts(strategy.segments(untouchable(input))));
        if (levels === undefined) throw blame('did not return a list of texts');
        return levels;
      },
    };
  }

  function asked<T>({ account, roleName }: NamingInput, work: () => T): T {
    try {
      return inPlugin(blamePackage, () => withinTime(limits.busyMs, work));
    } catch (error) {
      const what = error instanceof TimeIsUp ? error.message : `failed (${wordsOf(error)})`;
      throw blame(`${what} on the role ${roleName} of account ${account.id}`, error);
    }
  }

  return { name, description, options, ...(example === undefined ? {} : { example }), create };
}

const isError = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'name' in value && 'message' in value;

const isStrategy = (value: unknown): value is NamingStrategy =>
  typeof value === 'object' && value !== null && 'segments' in value && typeof value.segments === 'function';

/** A copy: what a plugin changes in it is nobody's account. */
const untouchable = (input: NamingInput): NamingInput => ({
  ...input,
  session: { ...input.session },
  account: { ...input.account },
  ...(input.tags === undefined ? {} : { tags: new Map(input.tags) }),
});

function listOfTexts(levels: unknown): readonly string[] | undefined {
  if (!Array.isArray(levels) || levels.length > mostLevels) return undefined;
  // A copy first: "every" would pass over holes.
  const given = Array.from<unknown>(levels);
  return given.every((level) => typeof level === 'string') ? given : undefined;
}
