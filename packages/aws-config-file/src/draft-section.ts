import type { LineEndings } from './line-endings.js';
import { isHeaderAnywhere } from './header.js';
import { endingOf, indentOf, isBlank, isComment, lineAfter } from './line.js';
import type { LineEnding } from './line.js';
import { terminate } from './property-writer.js';
import type { Section } from './section.js';

/** A property with all its lines, or one line of anything else. */
export interface Part {
  /** In lower case; only properties have one. */
  readonly key?: string;
  readonly lines: readonly string[];
}

/**
 * The lines of one section while they are being edited; without a `section`, those before the first header. Chained, so
 * that removing any number of sections takes time in proportion. Lines are not looked at before they are needed.
 */
export class DraftSection {
  previous: DraftSection | undefined;
  next: DraftSection | undefined;
  readonly #source: readonly string[];
  readonly #section: Section | undefined;
  readonly #endings: LineEndings;
  #parts: Part[] | undefined;

  /**
   * @param source the lines of the file that the places in `section` refer to
   * @param endings counts the line endings of the whole file, these lines included; kept up to date here
   */
  constructor(source: readonly string[], section: Section | undefined, endings: LineEndings) {
    this.#source = source;
    this.#section = section;
    this.#endings = endings;
  }

  get text(): string {
    if (this.#parts !== undefined) return this.#parts.flatMap((part) => part.lines).join('');
    return this.#source.slice(this.#section?.start, this.#section?.end).join('');
  }

  /** The comments directly above the header, the header, and the rest. */
  get parts(): readonly Part[] {
    return this.#read();
  }

  /** How many parts there are up to the header. */
  get headLength(): number {
    return this.#section === undefined ? 0 : this.#section.line - this.#section.start;
  }

  get header(): string {
    if (this.#parts === undefined) return this.#source[(this.#section?.line ?? 0) - 1] ?? '';
    return this.parts[this.headLength - 1]?.lines[0] ?? '';
  }

  /** The line ending for what is added here: that of the header, else the usual one. */
  get ending(): LineEnding {
    return endingOf(this.header) || this.#endings.usual;
  }

  get lastLine(): string | undefined {
    return this.parts.at(-1)?.lines.at(-1);
  }

  /** Keeps an indented header from becoming a part of the value above, when there is one since an edit. */
  standApartFrom(before: DraftSection): void {
    const { header } = this;
    const indent = indentOf(header);
    if (indent === 0 || isHeaderAnywhere(header)) return;
    const above = before.parts.findLast(({ key }) => key !== undefined)?.lines[0];
    if (above === undefined || indentOf(above) >= indent) return;
    this.replace(this.headLength - 1, 1, [{ lines: [header.slice(indent)] }]);
  }

  replace(at: number, count: number, parts: readonly Part[] = []): void {
    const all = this.#read();
    const old = all.slice(at, at + count);
    // No `splice(at, count, ...parts)`: a call with 100,000 arguments fails.
    this.#parts = all.slice(0, at).concat(parts, all.slice(at + count));
    for (const { lines } of old) this.#endings.drop(lines);
    for (const { lines } of parts) this.#endings.add(lines);
    this.#separate(at + parts.length);
    this.#separate(at);
  }

  /** Gives the last line an ending, if it has none. */
  terminate(ending: LineEnding): void {
    const last = this.parts.at(-1);
    if (last === undefined || endingOf(this.lastLine ?? '') !== '') return;
    this.replace(this.parts.length - 1, 1, [{ ...last, lines: terminate(last.lines, ending) }]);
  }

  /** Removes the lines at the end for which the test holds, and returns them. */
  takeTrailing(test: (line: string) => boolean): readonly Part[] {
    const parts = this.parts;
    const last = parts.findLastIndex(({ lines }) => !test(lines[0] ?? ''));
    const taken = parts.slice(last + 1);
    this.replace(last + 1, taken.length);
    return taken;
  }

  /**
   * Removes the comments at the end that a blank line keeps apart from the last property, such as the title of the next
   * group of sections, and returns them with that line. Without indentation: to some SDKs an indented one is a part of the
   * value above.
   */
  takeDetachedComments(): readonly Part[] {
    const { parts } = this;
    const from = parts.findLastIndex(({ key, lines: [line = ''] }) => key !== undefined || !isTrivia(line)) + 1;
    const blank = parts.findIndex(({ lines: [line = ''] }, at) => at >= from && isBlank(line));
    const first = parts.findIndex(({ lines: [line = ''] }, at) => at > blank && isComment(line));
    if (blank === -1 || first === -1) return [];
    const detached = parts.slice(first - 1);
    this.replace(first - 1, detached.length);
    return detached.map(({ lines: [line = ''] }) => ({ lines: [isComment(line) ? line.slice(indentOf(line)) : line] }));
  }

  #separate(at: number): void {
    const part = this.#read()[at];
    const [first = ''] = part?.lines ?? [];
    const line = lineAfter(this.#read()[at - 1]?.lines.at(-1), first);
    if (line !== first) this.replace(at, 1, [{ lines: [line] }]);
  }

  #read(): Part[] {
    if (this.#parts !== undefined) return this.#parts;
    const { start, end, properties } = this.#section ?? { start: 0, end: this.#source.length, properties: [] };
    const parts: Part[] = [];
    let at = start;
    for (const property of properties) {
      for (; at < property.start; at++) parts.push({ lines: this.#source.slice(at, at + 1) });
      parts.push({ key: property.key, lines: this.#source.slice(at, property.end) });
      at = property.end;
    }
    for (; at < end; at++) parts.push({ lines: this.#source.slice(at, at + 1) });
    this.#parts = parts;
    return parts;
  }
}

const isTrivia = (line: string): boolean => isBlank(line) || isComment(line);
