import { parse } from '@aws-sso/aws-config-file';
import type { ConfigDocument, Property, Section } from '@aws-sso/aws-config-file';
import type { FileFact } from './facts.js';

/** One line of a file, without its ending. */
export interface TextLine {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** A section with the lines that it consists of: what the document has read, and how that is spelled. */
export interface SpelledSection {
  readonly section: Section;
  readonly header: TextLine;
  /** From the header to the next one. */
  readonly body: readonly TextLine[];
}

const decoder = new TextDecoder('utf-8');
const nothing = new Uint8Array();

/** A config or credentials file, as a document and as lines. A missing file is an empty one. */
export class ConfigText {
  readonly path: string;
  readonly document: ConfigDocument;
  readonly lines: readonly TextLine[];
  readonly sections: readonly SpelledSection[];

  constructor(file: FileFact) {
    const bytes = file.state === 'read' ? file.bytes : nothing;
    this.path = file.path;
    this.document = parse(bytes);
    this.lines = decoder
      .decode(bytes)
      .split(/\r\n?|\n/)
      .map((text, at) => ({ text, line: at + 1 }));
    const { sections } = this.document;
    this.sections = sections.map((section, at) => ({
      section,
      header: this.lineAt(section.line),
      body: this.lines.slice(section.line, (sections[at + 1]?.line ?? this.lines.length + 1) - 1),
    }));
  }

  lineAt(line: number): TextLine {
    return this.lines[line - 1] ?? { text: '', line };
  }
}

/** A property with its first line and those that belong to it, up to the next property or the end of the section. */
export interface SpelledProperty {
  readonly property: Property;
  readonly first: TextLine;
  readonly rest: readonly TextLine[];
}

/** Many rules ask for the same ones. */
const known = new WeakMap<SpelledSection, readonly SpelledProperty[]>();

export function propertiesOf(spelled: SpelledSection): readonly SpelledProperty[] {
  const properties = known.get(spelled) ?? spelledProperties(spelled);
  known.set(spelled, properties);
  return properties;
}

function spelledProperties({ section, body }: SpelledSection): readonly SpelledProperty[] {
  return section.properties.map((property, at) => {
    const from = property.line - section.line;
    const to = section.properties[at + 1]?.line;
    return {
      property,
      first: body[from - 1] ?? { text: '', line: property.line },
      rest: body.slice(from, to === undefined ? undefined : to - section.line - 1),
    };
  });
}

export const indentOf = (text: string): number => /^[ \t\v\f]*/.exec(text)?.[0].length ?? 0;

export const isComment = ({ text }: TextLine): boolean => /^[ \t\v\f]*[#;]/.test(text);

export const isBlank = ({ text }: TextLine): boolean => indentOf(text) === text.length;
