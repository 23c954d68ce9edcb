import type { Property } from './property.js';
import type { SectionId, SectionKind } from './section-id.js';

/** A section as it stands in the file. */
export class Section implements SectionId {
  constructor(
    readonly kind: SectionKind,
    readonly name: string,
    /** 1-based line of the header. */
    readonly line: number,
    /** In the order of the file. */
    readonly properties: readonly Property[],
    /** @internal Index of its first line: that of the comments directly above the header, if there are any. */
    readonly start: number,
    /** @internal Index after its last line. */
    readonly end: number,
  ) {}

  /**
   * The value of a key, in any case; undefined if it is absent or a nested block. Of duplicates the last counts.
   *
   * @example section.get('sso_region')   // 'eu-west-1'
   */
  get(key: string): string | undefined {
    const property = this.property(key);
    return property?.children === undefined ? property?.value : undefined;
  }

  /** The property with that key, in any case. Never a line of a nested block. */
  property(key: string): Property | undefined {
    const wanted = key.toLowerCase();
    return this.properties.findLast((property) => property.key === wanted);
  }
}
