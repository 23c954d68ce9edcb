import { decode } from './byte-text.js';
import { readHeader } from './header.js';
import type { Header } from './header.js';
import { contentOf, indentOf, isComment, trimBlanks, trimBlanksEnd } from './line.js';
import type { ConfigProblem } from './problem.js';
import { Property } from './property.js';
import { delimiterAt, readPropertyLine } from './property-line.js';
import { Section } from './section.js';
import { sectionKey } from './section-id.js';
import type { SectionId } from './section-id.js';

/** How a line begins that is blank or a comment. */
const NOTHING_TO_READ = new Set(['\n', '\r', '#', ';']);

/** The section that the reader is in. */
interface OpenSection {
  readonly id: SectionId;
  readonly header: number;
  readonly start: number;
  readonly properties: Property[];
}

/** The property that the reader is in; lines indented deeper than `indent` belong to it. */
interface OpenProperty {
  readonly key: string;
  readonly indent: number;
  readonly start: number;
  end: number;
  /** Keys of the nested block, null for a plain value; not known before the second line. */
  nested?: Set<string> | null;
}

/** Goes once through the lines, as Python's configparser does, and notes sections, properties and problems. */
export class LineReader {
  readonly problems: ConfigProblem[] = [];
  readonly #lines: readonly string[];
  readonly #sections: Section[] = [];
  readonly #headerOf = new Map<string, number>();
  /** Where the keys of the open section are first set. */
  readonly #keyAt = new Map<string, number>();
  #section: OpenSection | undefined;
  #property: OpenProperty | undefined;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  read(): Section[] {
    this.#lines.forEach((line, at) => {
      this.#readLine(line, at);
    });
    this.#closeSection(this.#lines.length);
    return this.#sections;
  }

  #readLine(line: string, at: number): void {
    const indent = indentOf(line);
    const first = line[indent];
    if (first === undefined || NOTHING_TO_READ.has(first)) return;
    const header = first === '[' ? readHeader(line) : undefined;
    if (this.#property !== undefined && indent > this.#property.indent) {
      if (header === undefined || header.junk || header.id.kind === 'other') {
        this.#continue(this.#property, line, at);
        return;
      }
      this.#note('indented-header', at, 'the AWS CLI reads this indented header as part of the value above', header.id);
    }
    if (header !== undefined) this.#openSection(header, at);
    else if (first === '[') this.#openUnreadable(line, at);
    else this.#openProperty(line, indent, at);
  }

  #openSection({ id, junk }: Header, at: number): void {
    if (junk) this.#note('text-after-header', at, 'some AWS tools do not see a header with text after its bracket', id);
    const before = this.#headerOf.get(sectionKey(id));
    if (before === undefined) this.#headerOf.set(sectionKey(id), at);
    else {
      this.#report('duplicate-section', at, `the section is already defined in line ${before + 1}`, {
        blocks: 'section',
        section: id,
      });
    }
    this.#startSection(id, at);
  }

  /** What follows an unclosed header is kept apart: it must not be taken for settings of the section before. */
  #openUnreadable(line: string, at: number): void {
    const name = trimBlanks(trimBlanks(contentOf(line)).slice(1));
    const message = name === ']' ? 'the section header is empty' : 'the section header has no closing bracket';
    this.#report('malformed-header', at, message);
    this.#startSection({ kind: 'other', name: decode(name) }, at);
  }

  #startSection(id: SectionId, header: number): void {
    let start = header;
    while (start > 0 && isComment(this.#lines[start - 1] ?? '')) start--;
    this.#closeSection(start);
    this.#section = { id, header, start, properties: [] };
    this.#keyAt.clear();
  }

  #closeSection(end: number): void {
    this.#closeProperty();
    if (this.#section === undefined) return;
    const { id, header, properties, start } = this.#section;
    this.#sections.push(new Section(id.kind, id.name, header + 1, properties, start, end));
  }

  #openProperty(line: string, indent: number, at: number): void {
    this.#closeProperty();
    const section = this.#section;
    if (section === undefined) {
      this.#report('property-before-section', at, 'the line stands before the first section header');
      return;
    }
    const delimiter = delimiterAt(line);
    if (delimiter <= indent) {
      this.#report('not-a-property', at, delimiter === -1 ? 'the line has no = or :' : 'the line has no key');
      return;
    }
    const key = decode(trimBlanksEnd(line.slice(indent, delimiter))).toLowerCase();
    const before = this.#keyAt.get(key);
    if (before === undefined) this.#keyAt.set(key, at);
    else {
      this.#report('duplicate-key', at, `the key is already set in line ${before + 1}`, {
        blocks: 'key',
        section: section.id,
        key,
      });
    }
    this.#property = { key, indent, start: at, end: at + 1 };
  }

  #closeProperty(): void {
    if (this.#property === undefined) return;
    const { key, start, end } = this.#property;
    this.#section?.properties.push(new Property(this.#lines, key, start, end));
    this.#property = undefined;
  }

  #continue(property: OpenProperty, line: string, at: number): void {
    property.end = at + 1;
    if (property.nested === undefined) {
      const { value } = readPropertyLine(this.#lines[property.start] ?? '');
      property.nested = value === '' ? new Set() : null;
    }
    if (property.nested === null) return;
    const delimiter = delimiterAt(line, true);
    if (delimiter === -1) {
      this.#report('not-a-property', at, 'the line of a nested block has no =');
      return;
    }
    const key = trimBlanks(line.slice(0, delimiter));
    if (property.nested.has(key)) {
      this.#report('duplicate-key', at, 'the key is already set in the same nested block', {
        blocks: 'key',
        ...(this.#section && { section: this.#section.id }),
        key: property.key,
      });
    }
    property.nested.add(key);
  }

  #note(code: ConfigProblem['code'], at: number, message: string, section: SectionId): void {
    this.#report(code, at, message, { blocks: 'nothing', section });
  }

  #report(
    code: ConfigProblem['code'],
    at: number,
    message: string,
    about: Pick<ConfigProblem, 'blocks' | 'section' | 'key'> = { blocks: 'document' },
  ): void {
    const column = indentOf(this.#lines[at] ?? '') + 1;
    this.problems.push({ code, message, line: at + 1, column, ...about });
  }
}
