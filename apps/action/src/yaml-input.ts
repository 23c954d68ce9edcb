import { printable } from '@aws-sso/core';
import { isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type InputEntry, type LongInput, malformed, type Place } from './input-section.js';

/**
 * An input as YAML. All scalars are taken as text, so an account id keeps its leading zero and `output: off` is not a
 * boolean.
 */
export class YamlInput {
  readonly contents: unknown;
  readonly #lines = new LineCounter();
  readonly #start: number;

  /** @throws AwsSsoError InvalidInput with line and column for what is no YAML */
  constructor(
    private readonly input: LongInput,
    text: string,
  ) {
    const { contents, errors, range } = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: this.#lines,
      prettyErrors: false,
    });
    const [error] = errors;
    if (error !== undefined) throw malformed(this.#at(error.pos[0]), `${printable(error.message)}.`);
    this.contents = contents;
    this.#start = range[0];
  }

  /** Where a node stands; where the text begins, for what is none. */
  placeOf(node: unknown): Place {
    return this.#at(isNode(node) ? node.range[0] : this.#start);
  }

  /** @throws AwsSsoError InvalidInput unless it is plain text; `what` begins the sentence */
  text(node: unknown, what: string, fallback = this.#at(0)): { text: string; place: Place } {
    const place = isNode(node) ? this.placeOf(node) : fallback;
    if (!isScalar(node) || typeof node.value !== 'string') throw malformed(place, `${what} must be plain text.`);
    return { text: node.value, place };
  }

  /**
   * The keys of a map, each once.
   *
   * @throws AwsSsoError InvalidInput with line and column
   */
  entries(map: YAMLMap, spelt = (key: string): string => key.toLowerCase()): InputEntry[] {
    const seen = new Set<string>();
    return map.items.map(({ key: keyNode, value: valueNode }: Pair) => {
      const { text: name, place } = this.text(keyNode, 'A key');
      const { text: value } = this.text(valueNode, `The value of ${printable(name)}`, place);
      const key = spelt(name);
      if (seen.has(key)) throw malformed(place, `The key ${printable(key)} is already set.`);
      seen.add(key);
      return { ...place, key, value };
    });
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { input: this.input, line, column: col };
  }
}

const isNode = (node: unknown): node is { range: readonly [number, ...unknown[]] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
