import { type Exchange, header } from './exchange.js';
import { Violation } from './service-error.js';

type Kind = 'text' | 'texts';

/** The members of a request body: `text` or a list of them, `?` when it may be left out. */
export type BodyShape = Readonly<Record<string, Kind | `${Kind}?`>>;

interface ValueOf {
  text: string;
  texts: readonly string[];
}

/** The body that a shape describes. */
export type Body<S extends BodyShape> = {
  readonly [Name in keyof S]: S[Name] extends Kind
    ? ValueOf[S[Name]]
    : S[Name] extends `${infer K extends Kind}?`
      ? ValueOf[K] | undefined
      : never;
};

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function parse(exchange: Exchange): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(exchange.body);
  } catch {
    throw new Violation('The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Violation('The body is not a JSON object.');
  }
  return value as Record<string, unknown>;
}

/**
 * The JSON body of a request, checked against its shape. Nothing else may be sent along: no unknown member, no query.
 *
 * @throws {Violation}
 */
export function readBody<S extends BodyShape>(exchange: Exchange, shape: S): Body<S> {
  readQuery(exchange, {});
  const contentType = header(exchange, 'content-type') ?? 'none';
  if (!/^application\/json\b/.test(contentType)) {
    throw new Violation(`The content type has to be application/json, not ${contentType}.`);
  }
  const body = parse(exchange);
  for (const [name, kind] of Object.entries(shape)) {
    const value = body[name] ?? undefined;
    if (value === undefined) {
      if (!kind.endsWith('?')) throw new Violation(`The member ${name} is missing.`);
      continue;
    }
    const fits = kind.startsWith('texts') ? Array.isArray(value) && value.every(isText) : isText(value);
    if (!fits)
      throw new Violation(`The member ${name} is not ${kind.startsWith('texts') ? 'a list of texts' : 'a text'}.`);
  }
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(shape, name));
  if (unknown !== undefined) throw new Violation(`The member ${unknown} is not known.`);
  return body as Body<S>;
}

/**
 * The query of a request. Each parameter at most once, none that the operation does not know, no body.
 *
 * @throws {Violation}
 */
export function readQuery<Name extends string>(
  exchange: Exchange,
  shape: Readonly<Record<Name, 'required' | 'optional'>>,
): Readonly<Partial<Record<Name, string>>> {
  for (const name of exchange.query.keys()) {
    if (!Object.hasOwn(shape, name)) throw new Violation(`The query parameter ${name} is not known.`);
    if (exchange.query.getAll(name).length > 1) throw new Violation(`The query parameter ${name} is there twice.`);
  }
  for (const [name, presence] of Object.entries(shape)) {
    if (presence === 'required' && !exchange.query.get(name)) {
      throw new Violation(`The query parameter ${name} is missing.`);
    }
  }
  return Object.fromEntries(exchange.query) as Partial<Record<Name, string>>;
}

/** @throws {Violation} when a request that needs no body has one. */
export function expectNoBody(exchange: Exchange): void {
  if (exchange.body !== '') throw new Violation('This operation has no body.');
}
