import { decode } from './byte-text.js';
import { contentOf, indentOf, isBlank, isComment } from './line.js';
import { readPropertyLine, splitComment, valueOf } from './property-line.js';

/** One `key = value` of a nested block. Its key keeps its case, as botocore has it. */
export interface NestedProperty {
  readonly key: string;
  readonly value: string;
  readonly rawValue: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/**
 * A property with the indented lines that belong to it. What it says is worked out when asked: most properties of a
 * large file are never looked at.
 */
export class Property {
  readonly #lines: readonly string[];

  /**
   * @param key in lower case
   * @param start index of its first line in `lines`
   * @param end index after its last one
   */
  constructor(
    lines: readonly string[],
    readonly key: string,
    /** @internal */ readonly start: number,
    /** @internal */ readonly end: number,
  ) {
    this.#lines = lines;
  }

  /** 1-based. */
  get line(): number {
    return this.start + 1;
  }

  /** 1-based. */
  get column(): number {
    return indentOf(this.#first) + 1;
  }

  /** Without inline comments; continuation lines are joined with `\n`. Empty for a nested block. */
  get value(): string {
    return this.end === this.start + 1 ? decode(valueOf(this.#first)) : this.#text('value');
  }

  /** With inline comments, which is what botocore and the AWS CLI take for the value. */
  get rawValue(): string {
    return this.#text('rawValue');
  }

  /** The lines of a nested block (`s3 =` followed by indented `key = value` lines); undefined for a plain value. */
  get children(): readonly NestedProperty[] | undefined {
    if (!this.#nested) return undefined;
    const children: NestedProperty[] = [];
    for (let at = this.start + 1; at < this.end; at++) {
      const text = this.#lines[at] ?? '';
      if (isBlank(text) || isComment(text) || !text.includes('=')) continue;
      const { indent, key, value, rawValue } = readPropertyLine(text, true);
      children.push({
        key: decode(key),
        value: decode(value),
        rawValue: decode(rawValue),
        line: at + 1,
        column: indent.length + 1,
      });
    }
    return children;
  }

  get #first(): string {
    return this.#lines[this.start] ?? '';
  }

  get #nested(): boolean {
    return this.end > this.start + 1 && valueOf(this.#first) === '';
  }

  #text(part: 'value' | 'rawValue'): string {
    if (this.end === this.start + 1) return decode(readPropertyLine(this.#first)[part]);
    if (this.#nested) return '';
    const texts = [readPropertyLine(this.#first)[part]];
    for (const line of this.#lines.slice(this.start + 1, this.end)) {
      if (!isComment(line)) texts.push(splitComment(contentOf(line))[part]);
    }
    return decode(texts.join('\n'));
  }
}
