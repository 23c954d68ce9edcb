import { endingOf } from './line.js';
import type { LineEnding } from './line.js';

/** Counts the line endings of a text, so that new lines can look like most of the others. */
export class LineEndings {
  /** What edits changed. */
  readonly #count: Record<LineEnding, number> = { '\n': 0, '\r\n': 0, '\r': 0 };
  #source: readonly string[];

  /** @param source the lines at the beginning; counted when it is first asked what is usual, as most edits never do */
  constructor(source: readonly string[]) {
    this.#source = source;
  }

  add(lines: readonly string[]): void {
    this.#change(lines, 1);
  }

  drop(lines: readonly string[]): void {
    this.#change(lines, -1);
  }

  /** The most frequent ending; `\n` when nothing speaks against it. */
  get usual(): LineEnding {
    this.#change(this.#source, 1);
    this.#source = [];
    // Strictly more has to speak for another ending than for those before it.
    const byPreference: readonly LineEnding[] = ['\n', '\r\n', '\r'];
    return byPreference.reduce((best, ending) => (this.#count[ending] > this.#count[best] ? ending : best));
  }

  #change(lines: readonly string[], by: 1 | -1): void {
    for (const line of lines) {
      const ending = endingOf(line);
      if (ending !== '') this.#count[ending] += by;
    }
  }
}
