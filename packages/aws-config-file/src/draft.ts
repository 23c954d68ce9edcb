import { ConfigEditError } from './config-edit-error.js';
import type { ConfigDocument } from './document.js';
import { DraftSection } from './draft-section.js';
import type { PropertyValue } from './edit.js';
import { readHeader, writeHeader } from './header.js';
import { LineEndings } from './line-endings.js';
import { isBlank, isComment } from './line.js';
import { PLAIN } from './property-writer.js';
import { putValues, separatorIn } from './put-values.js';
import { checkName } from './safe-text.js';
import { Section } from './section.js';
import { sameSection } from './section-id.js';
import type { SectionId } from './section-id.js';
import { SectionMap } from './section-map.js';

/** A document while it is being edited. */
export class Draft {
  readonly #endings: LineEndings;
  /** Sections by the names they had at the beginning, or were made under. */
  readonly #sections = new SectionMap<DraftSection>();
  readonly #renamed = new Map<DraftSection, SectionId>();
  readonly #first: DraftSection;
  #last: DraftSection;

  constructor(doc: ConfigDocument) {
    this.#endings = new LineEndings(doc.lines);
    this.#first = new DraftSection(doc.lines.slice(0, doc.sections[0]?.start), undefined, this.#endings);
    this.#last = this.#first;
    for (const section of doc.sections) this.#link(new DraftSection(doc.lines, section, this.#endings), section);
  }

  put(id: SectionId, values: Readonly<Record<string, PropertyValue>>): void {
    const section = this.#sections.get(id);
    if (section === undefined) {
      if (!onlyRemoves(values)) this.#append(id, values);
      return;
    }
    putValues(section, values, PLAIN.separator);
    section.next?.standApartFrom(section);
  }

  remove(id: SectionId): void {
    const section = this.#sections.get(id);
    if (section?.previous === undefined) return;
    const { previous, next } = section;
    // Comments directly above a header go with it. Those that still lie in the section before came there by earlier edits.
    previous.takeTrailing(isComment);
    const commentsOfNext = next === undefined ? [] : section.takeTrailing(isComment);
    const gap = [...previous.takeTrailing(isBlank), ...section.takeTrailing(isBlank)];
    const detached = section.takeDetachedComments();
    section.replace(0, section.parts.length);
    previous.next = next;
    if (next === undefined) this.#last = previous;
    else next.previous = previous;
    // One blank line keeps neighbours apart, but no file begins or ends with it.
    previous.replace(previous.parts.length, 0, detached.slice(previous.parts.length === 0 ? 1 : 0));
    const between = next === undefined || previous.parts.length === 0 ? [] : gap.slice(0, 1);
    previous.replace(previous.parts.length, 0, [...between, ...commentsOfNext]);
    next?.standApartFrom(previous);
    this.#sections.delete(id);
    this.#renamed.delete(section);
  }

  rename(id: SectionId, to: string): void {
    const section = this.#sections.get(id);
    if (section === undefined) throw new ConfigEditError('section-not-found', 'there is no section of that name');
    const renamed = { kind: id.kind, name: to };
    checkName(renamed);
    this.#renamed.set(section, renamed);
  }

  /** The text of the file, with all names changed. */
  finish(): string {
    this.#rename();
    const texts: string[] = [];
    for (let section: DraftSection | undefined = this.#first; section !== undefined; section = section.next) {
      texts.push(section.text);
    }
    return texts.join('');
  }

  #append(id: SectionId, values: Readonly<Record<string, PropertyValue>>): void {
    checkName(id);
    const last = this.#last;
    const ending = this.#endings.usual;
    last.terminate(ending);
    const { lastLine } = last;
    if (lastLine !== undefined && !isBlank(lastLine)) last.replace(last.parts.length, 0, [{ lines: [ending] }]);
    const header = [writeHeader(id) + ending];
    this.#endings.add(header);
    const section = new DraftSection(header, new Section(id.kind, id.name, 1, [], 0, 1), this.#endings);
    putValues(section, values, separatorIn(last) ?? PLAIN.separator);
    this.#link(section, id);
  }

  #link(section: DraftSection, id: SectionId): void {
    section.previous = this.#last;
    this.#last.next = section;
    this.#last = section;
    this.#sections.set(id, section);
  }

  #rename(): void {
    const given = new SectionMap<true>();
    for (const [section, id] of this.#renamed) {
      const bearer = this.#sections.get(id);
      const stays = bearer !== undefined && !this.#renamed.has(bearer);
      if (stays || given.get(id))
        throw new ConfigEditError('section-exists', 'there is already a section of that name');
      given.set(id, true);
      const header = readHeader(section.header);
      if (header === undefined || sameSection(header.id, id)) continue;
      const line = `${header.indent}${writeHeader(id)}${header.rest}`;
      section.replace(section.headLength - 1, 1, [{ lines: [line] }]);
    }
  }
}

function onlyRemoves(values: Readonly<Record<string, PropertyValue>>): boolean {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => value === null || (typeof value === 'object' && onlyRemoves(value)));
}
