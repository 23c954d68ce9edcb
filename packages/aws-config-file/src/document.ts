import { toBytes } from './byte-text.js';
import type { Edit } from './edit.js';
import type { ConfigProblem } from './problem.js';
import { blocking } from './blocking.js';
import type { Section } from './section.js';
import type { SectionId } from './section-id.js';
import { SectionMap } from './section-map.js';

/**
 * A config file as a sequence of lines, never changed in place. Made by `parse` and `edit`.
 *
 * @example
 * const doc = parse(bytes);
 * doc.find({ kind: 'sso-session', name: 'homesso' })?.get('sso_region');
 */
export class ConfigDocument {
  #index: SectionMap<Section> | undefined;

  constructor(
    /** @internal The whole file as byte text. */
    readonly text: string,
    /** @internal A byte order mark, or nothing. */
    readonly mark: string,
    /** @internal Every byte after the mark belongs to exactly one line. */
    readonly lines: readonly string[],
    /** In the order of the file. */
    readonly sections: readonly Section[],
    /** Everything that is wrong with the file, from top to bottom; `blocks` says what each of them means for edits. */
    readonly problems: readonly ConfigProblem[],
  ) {}

  /** The section of that kind and name; of duplicates the last, as it wins in most AWS tools. */
  find(id: SectionId): Section | undefined {
    this.#index ??= this.#indexed();
    return this.#index.get(id);
  }

  /** The problems that forbid these edits: `edit` throws the first of them. */
  problemsFor(edits: readonly Edit[]): readonly ConfigProblem[] {
    return blocking(this.problems, edits);
  }

  /** The bytes of the file: those that were parsed, whatever they were. */
  stringify(): Uint8Array {
    return toBytes(this.text);
  }

  #indexed(): SectionMap<Section> {
    const index = new SectionMap<Section>();
    for (const section of this.sections) index.set(section, section);
    return index;
  }
}
