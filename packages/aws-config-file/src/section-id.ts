/** What a section is about. `other` is everything that the AWS tools do not take for one of the first three. */
export type SectionKind = 'profile' | 'sso-session' | 'services' | 'other';

/**
 * Names a section. `[default]` and `[profile default]` are both `{ kind: 'profile', name: 'default' }`; the name of an
 * `other` section is everything between its brackets. Names are case-sensitive.
 *
 * @example { kind: 'sso-session', name: 'homesso' }   // [sso-session homesso]
 */
export interface SectionId {
  readonly kind: SectionKind;
  readonly name: string;
}

/** A string that two ids share exactly if they name the same section. */
export function sectionKey({ kind, name }: SectionId): string {
  return `${kind} ${name}`;
}

export function sameSection(one: SectionId, other: SectionId): boolean {
  return one.kind === other.kind && one.name === other.name;
}
