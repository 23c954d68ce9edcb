import type * as library from 'liquidjs';
import type { Context, Liquid, Template } from 'liquidjs';

/** What a part of a template comes to, before it is written. */
export type Evaluate = (context: Context) => unknown;

/** The engine's context, whose types say less. */
interface Variables {
  readonly environments: unknown;
  readProperty(value: unknown, key: string): unknown;
}

/**
 * Text, and outputs such as `{{ account | replace: "-", "." }}`, as plain calls of the engine's own filters with the engine's
 * own context: its renderer takes a generator for each step, and four times as long.
 *
 * @returns undefined for tags, and for outputs of more than variables and literals through filters
 */
export function plainOutput(
  { TypeGuards, Tokenizer }: typeof library,
  engine: Liquid,
  { token }: Template,
): Evaluate | undefined {
  if (TypeGuards.isHTMLToken(token)) return always(token.getContent());
  if (!TypeGuards.isOutputToken(token)) return undefined;
  // Read once more, just as the engine does, which keeps to itself what it has read.
  const output = new Tokenizer(token.input, engine.options.operators, token.file, token.contentRange);
  const { initial, filters } = output.readFilteredValue();
  let evaluate = initial.postfix.length === 1 ? plainValue(TypeGuards, initial.postfix[0]) : undefined;
  for (const filter of filters) {
    const value = evaluate;
    const handler = engine.filters[filter.name];
    const args = filter.args.map((arg) => plainValue(TypeGuards, arg)).filter((arg) => arg !== undefined);
    if (value === undefined || typeof handler !== 'function' || args.length < filter.args.length) return undefined;
    evaluate = (context) =>
      handler.call({ context, token: filter, liquid: engine }, value(context), ...args.map((arg) => arg(context)));
  }
  return evaluate;
}

const always =
  (value: unknown): Evaluate =>
  () =>
    value;

function plainValue(is: typeof library.TypeGuards, token: unknown): Evaluate | undefined {
  if (is.isQuotedToken(token) || is.isNumberToken(token) || is.isLiteralToken(token)) return always(token.content);
  if (!is.isPropertyAccessToken(token) || token.variable !== undefined) return undefined;
  const keys = token.props.map((prop) => (is.isWordToken(prop) || is.isQuotedToken(prop) ? prop.content : undefined));
  if (!keys.every((key) => key !== undefined)) return undefined;
  return (context: Variables) => keys.reduce((value, key) => context.readProperty(value, key), context.environments);
}

/** As the engine writes it; undefined for what it writes in ways of its own, such as lists. */
export function written(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return typeof value === 'number' ? String(value) : undefined;
}
