import { compiled, type LinearExpression } from './linear-expression.js';

type Filter = (value: unknown, ...args: readonly unknown[]) => unknown;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Words as people see them: at blanks and signs, and where small letters meet capitals. */
const words = (value: unknown): string[] =>
  text(value)
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** What Liquid lacks, under the names that Go templates with sprig have for it: people bring those from other programs. */
const simple: Readonly<Record<string, Filter>> = {
  lower: (value) => text(value).toLowerCase(),
  upper: (value) => text(value).toUpperCase(),
  title: (value) => words(value).map(capital).join(' '),
  kebab: (value) => words(value).join('-').toLowerCase(),
  snake: (value) => words(value).join('_').toLowerCase(),
  camel: (value) => words(value).map(capital).join(''),
  trim: (value) => text(value).trim(),
  nospace: (value) => text(value).replace(/\s/gu, ''),
  trunc: (value, length) => text(value).slice(0, Number(length)),
  trimPrefix: (value, prefix) =>
    text(value).startsWith(text(prefix)) ? text(value).slice(text(prefix).length) : text(value),
  trimSuffix: (value, suffix) =>
    text(suffix) !== '' && text(value).endsWith(text(suffix))
      ? text(value).slice(0, -text(suffix).length)
      : text(value),
};

/**
 * Filters for templates, by name. `regexReplace: EXPRESSION, REPLACEMENT` takes expressions of the RE2 kind, and `$1` or
 * `$<name>` for what a group matched.
 */
export async function nameFilters(source: string): Promise<Readonly<Record<string, Filter>>> {
  // The engine of expressions is loaded by whom it serves.
  if (!source.includes('regexReplace')) return simple;
  const { RE2JS } = await import('re2js');
  const known = new Map<string, LinearExpression>();
  const expressionOf = (pattern: string): LinearExpression => {
    const expression = known.get(pattern) ?? compiled(RE2JS, 'regexReplace', pattern);
    // A pattern may come out of a variable, and be another one each time.
    if (known.size < 100) known.set(pattern, expression);
    return expression;
  };
  return {
    ...simple,
    regexReplace: (value, pattern, replacement) =>
      expressionOf(text(pattern)).replaceAll(text(value), text(replacement)),
  };
}
