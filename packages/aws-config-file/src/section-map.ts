import type { SectionId, SectionKind } from './section-id.js';

/** A value for each section that has one. Looks names up as they are: to put kind and name together would cost more. */
export class SectionMap<T> {
  readonly #byKind = new Map<SectionKind, Map<string, T>>();

  get({ kind, name }: SectionId): T | undefined {
    return this.#byKind.get(kind)?.get(name);
  }

  set({ kind, name }: SectionId, value: T): void {
    const byName = this.#byKind.get(kind);
    if (byName === undefined) this.#byKind.set(kind, new Map([[name, value]]));
    else byName.set(name, value);
  }

  delete({ kind, name }: SectionId): void {
    this.#byKind.get(kind)?.delete(name);
  }
}
