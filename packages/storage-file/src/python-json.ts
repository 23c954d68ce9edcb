/** JSON values, with undefined members left out. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

const inAscii = (json: string): string =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * JSON as Python's `json.dumps` writes it: one line, ASCII only, keys in the order given. The AWS CLI names files after
 * hashes of such text, so every byte counts.
 *
 * @example pythonJson({ name: 'Zoë', scopes: null }) // '{"name": "Zo\\u00eb", "scopes": null}'
 */
export function pythonJson(value: JsonValue): string {
  if (value === null || typeof value !== 'object') return compactPythonJson(value);
  if (isList(value)) return `[${value.map(pythonJson).join(', ')}]`;
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${compactPythonJson(key)}: ${pythonJson(member)}`],
  );
  return `{${members.join(', ')}}`;
}

/** The same without blanks, as with `separators=(',', ':')`. */
export const compactPythonJson = (value: JsonValue): string => inAscii(JSON.stringify(value));

const isList = (value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] => Array.isArray(value);

/** Parses text into an object with string keys; undefined when it is no JSON or no object. */
export function parseJsonObject(text: string): JsonObject | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
