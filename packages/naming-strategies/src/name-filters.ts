import { compiled, type LinearExpression } from './linear-expression.js';

type Filter = (value: unknown, ...args: readonly unknown[]) => unknown;

/** What the engine calls filters on. */
interface Calling {
  readonly context: { readonly memoryLimit: { use(characters: number): void } };
}

/** A filter as the engine takes it, which counts against its limit as the engine's own do. */
type CountedFilter = (this: Calling, value: unknown, ...args: readonly unknown[]) => unknown;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Words as people see them: at blanks and signs, where small letters meet capitals, and where `AWSAdmin` does. */
const words = (value: unknown): string[] =>
  text(value)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** What Liquid lacks, under the names that Go templates with sprig have for it: people bring those from other programs. */
const simple: Readonly<Record<string, Filter>> = {
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  title: (value) => text(value).replace(/(?<![\p{L}\p{N}_])\p{L}/gu, (letter) => letter.toUpperCase()),
  kebab: (value) => words(value).join('-').toLowerCase(),
  snake: (value) => words(value).join('_').toLowerCase(),
  camel: (value) => words(value).map(capital).join(''),
  trim: (value) => text(value).trim(),
  nospace: (value) => text(value).replace(/\s/gu, ''),
  trunc: (value, length) => truncated(text(value), Number(length)),
  trimPrefix: (value, prefix) =>
    text(value).startsWith(text(prefix)) ? text(value).slice(text(prefix).length) : text(value),
  trimSuffix: (value, suffix) =>
    text(suffix) !== '' && text(value).endsWith(text(suffix))
      ? text(value).slice(0, -text(suffix).length)
      : text(value),
};

/** The beginning of a text, or with a negative length its end. */
function truncated(whole: string, length: number): string {
  if (!Number.isInteger(length)) throw new Error('"trunc" needs a number of characters, such as trunc: 5');
  return length < 0 ? whole.slice(length) : whole.slice(0, length);
}

const counted = (filter: Filter): CountedFilter =>
  function (value, ...args) {
    this.context.memoryLimit.use(text(value).length);
    return filter(value, ...args);
  };

/**
 * Filters for templates, by name. `regexReplace: EXPRESSION, REPLACEMENT` takes expressions of the RE2 kind, and `$1` or
 * `$<name>` for what a group matched.
 */
export async function nameFilters(source: string): Promise<Readonly<Record<string, CountedFilter>>> {
  const filters = Object.fromEntries(Object.entries(simple).map(([name, filter]) => [name, counted(filter)]));
  // The engine of expressions is loaded by whom it serves.
  if (!source.includes('regexReplace')) return filters;
  const { RE2JS } = await import('re2js');
  const known = new Map<string, LinearExpression>();
  const expressionOf = (pattern: string): LinearExpression => {
    const expression = known.get(pattern) ?? compiled(RE2JS, 'regexReplace', pattern);
    // A pattern may come out of a variable, and be another one each time.
    if (known.size < 100) known.set(pattern, expression);
    return expression;
  };
  return {
    ...filters,
    regexReplace(value, pattern, replacement) {
      const { memoryLimit } = this.context;
      return expressionOf(text(pattern)).replaceAll(text(value), text(replacement), (more) => memoryLimit.use(more));
    },
  };
}
