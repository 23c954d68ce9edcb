import type { Property, Section } from '@aws-sso/aws-config-file';
import { headerParts } from './header-parts.js';
import type { HeaderParts } from './header-parts.js';

/** One line of a file, without its ending. */
export interface TextLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** A property with its first line and those that belong to it, up to the next property or the end of the section. */
export interface SpelledProperty {
  readonly property: Property;
  /** Those of the property, worked out once for all rules. */
  readonly value: string;
  readonly rawValue: string;
  readonly nested: boolean;
  readonly first: TextLine;
  readonly rest: readonly TextLine[];
  /** No other property of the section has its key. */
  readonly alone: boolean;
}

/** A section with the lines that it consists of: what the document has read, and how that is spelled. */
export class SpelledSection {
  #parts: HeaderParts | undefined;
  #properties: readonly SpelledProperty[] | undefined;

  constructor(
    readonly section: Section,
    readonly header: TextLine,
    /** From the header to the next one. */
    readonly body: readonly TextLine[],
  ) {}

  get parts(): HeaderParts {
    return (this.#parts ??= headerParts(this.header.text));
  }

  get properties(): readonly SpelledProperty[] {
    return (this.#properties ??= this.#spelledProperties());
  }

  #spelledProperties(): readonly SpelledProperty[] {
    const { section, body } = this;
    const { properties } = section;
    const times = new Map<string, number>();
    for (const { key } of properties) times.set(key, (times.get(key) ?? 0) + 1);
    return properties.map((property, at) => {
      const from = property.line - section.line;
      const to = properties[at + 1]?.line;
      const first = body[from - 1] ?? { text: '', line: property.line };
      const rest = body.slice(from, to === undefined ? undefined : to - section.line - 1);
      const { rawValue } = property;
      const nested = rest.length > 0 && property.children !== undefined;
      const plain = rest.length === 0 && !/[#;]/.test(first.text);
      const value = plain ? rawValue : property.value;
      return { property, value, rawValue, nested, first, rest, alone: times.get(property.key) === 1 };
    });
  }
}

export const indentOf = (text: string): number => /^[ \t\v\f]*/.exec(text)?.[0].length ?? 0;

export const isComment = ({ text }: TextLine): boolean => /^[ \t\v\f]*[#;]/.test(text);

export const isBlank = ({ text }: TextLine): boolean => indentOf(text) === text.length;
