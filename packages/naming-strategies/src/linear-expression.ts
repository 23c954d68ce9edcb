import type { RE2JS } from 're2js';

/** A regular expression of the RE2 kind: no look-around, no back-references, and never slow. */
export interface LinearExpression {
  /** Names of groups, in the order of the expression. */
  readonly groups: readonly string[];
  /** What each of the groups matched, where it matches at all; nothing for a group that took no part. */
  match(text: string): readonly string[] | undefined;
  /**
   * `$1`, `${1}`, `$<name>` or `${name}` in the replacement is what a group matched, `$0` or `$&` all of it, `$$` a dollar.
   *
   * @param spend told of work before it is done, in characters; throws when it has been enough
   */
  replaceAll(text: string, replacement: string, spend: (characters: number) => void): string;
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

/** Steps of the engine for one character. Repeats multiply: some twenty characters are a million steps. */
const mostSteps = 5000;

/** As many steps of the engine as cost about as much as a character of text. */
const stepsPerCharacter = 100;

/** @throws Error as `linearExpression` */
export function compiled(engine: Engine, option: string, source: string): LinearExpression {
  if (source.length > longest) throw new Error(`"${option}" is longer than ${longest} characters`);
  const expression = compileOf(engine, option, source);
  const steps = expression.programSize();
  if (steps > mostSteps)
    throw new Error(`"${option}" repeats too much: it comes to ${steps} steps, and ${mostSteps} are the most`);
  const named = new Map(Object.entries(expression.namedGroups()));
  const groups = [...named].sort(([, a], [, b]) => a - b);
  return {
    groups: groups.map(([name]) => name),
    match(text) {
      // Not by way of a matcher, which searches twice: first whether there is a match, then for the groups.
      const found: unknown = expression.re2().findSubmatch(text);
      return Array.isArray(found) ? groups.map(([, number]) => String(found[number] ?? '')) : undefined;
    },
    replaceAll(text, replacement, spend) {
      // At worst it looks for each match as far as to the end.
      const search = (text.length * steps) / stepsPerCharacter;
      const references = replacement.split('$').length - 1;
      spend(text.length + search);
      return expression.matcher(text).replaceAll((...match: readonly (string | null | undefined)[]) => {
        spend(search + replacement.length + references * (match[0]?.length ?? 0));
        return filledIn(replacement, match.slice(0, expression.groupCount() + 1), named);
      });
    },
  };
}

/** What is no reference to a group stays as it is. */
const filledIn = (
  replacement: string,
  match: readonly (string | null | undefined)[],
  named: ReadonlyMap<string, number>,
): string =>
  replacement.replace(
    /\$(?:([$&])|(\d{1,2})|<(\w+)>|\{(\w+)\})/g,
    (written, sign?: string, digits?: string, ...names) => {
      if (sign !== undefined) return sign === '$' ? '$' : (match[0] ?? '');
      const name = digits ?? String(names[0] ?? names[1]);
      const number = named.get(name) ?? (/^\d+$/.test(name) ? Number(name) : match.length);
      return number < match.length ? (match[number] ?? '') : written;
    },
  );

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
