import type { RE2JS } from 're2js';

/** A regular expression of the RE2 kind: no look-around, no back-references, and never slow. */
export interface LinearExpression {
  /** Names of groups, in the order of the expression. */
  readonly groups: readonly string[];
  /** What each of the groups matched, where it matches at all; nothing for a group that took no part. */
  match(text: string): readonly string[] | undefined;
  replaceAll(text: string, replacement: string): string;
}

/**
 * @param option the option that it stands in, for errors
 * @throws Error for what is no expression, or one of a kind that cannot be matched in linear time
 */
export async function linearExpression(option: string, source: string): Promise<LinearExpression> {
  // Loaded by whom it serves: most sessions have no use for it.
  const { RE2JS: engine } = await import('re2js');
  return compiled(engine, option, source);
}

type Engine = Pick<typeof RE2JS, 'compile'>;

/** Longer than anybody writes by hand, and short enough to compile at once. */
const longest = 1000;

/** @throws Error as `linearExpression` */
export function compiled(engine: Engine, option: string, source: string): LinearExpression {
  if (source.length > longest) throw new Error(`"${option}" is longer than ${longest} characters`);
  const expression = compileOf(engine, option, source);
  const groups = Object.entries(expression.namedGroups()).sort(([, a], [, b]) => a - b);
  return {
    groups: groups.map(([name]) => name),
    match(text) {
      // Not by way of a matcher, which searches twice: first whether there is a match, then for the groups.
      const found: unknown = expression.re2().findSubmatch(text);
      return Array.isArray(found) ? groups.map(([, number]) => String(found[number] ?? '')) : undefined;
    },
    replaceAll: (text, replacement) => expression.matcher(text).replaceAll(replacement),
  };
}

function compileOf(engine: Engine, option: string, source: string): ReturnType<Engine['compile']> {
  try {
    return engine.compile(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `"${option}" is no regular expression of the RE2 kind, which has no look-around and no back-references (${reason})`,
      { cause: error },
    );
  }
}
