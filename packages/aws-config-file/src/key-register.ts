import { decode } from './byte-text.js';

/** A key and where it was last set. */
export interface KnownKey {
  /** In lower case. */
  readonly key: string;
  /** The header of the section it was last set in, by its line, and the line in which that was first done. */
  section: number;
  line: number;
}

/**
 * The keys of a file, each spelling of which is decoded and put into lower case only once: a large file has few keys and
 * says them often.
 */
export class KeyRegister {
  readonly #bySpelling = new Map<string, KnownKey>();
  readonly #byKey = new Map<string, KnownKey>();

  /** @param spelling byte text */
  find(spelling: string): KnownKey {
    return this.#bySpelling.get(spelling) ?? this.#add(spelling);
  }

  #add(spelling: string): KnownKey {
    const key = decode(spelling).toLowerCase();
    const known = this.#byKey.get(key) ?? { key, section: -1, line: -1 };
    this.#byKey.set(key, known);
    this.#bySpelling.set(spelling, known);
    return known;
  }
}
