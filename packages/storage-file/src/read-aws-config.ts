import type { ConfigDocument, Section } from '@aws-sso/aws-config-file';
import type { AwsConfig, ConfigSection } from '@aws-sso/core';
import { isBlank, unitsOf, type ConfigUnit } from './history/config-units.js';
import { hideSecrets } from './history/hide-secrets.js';

/** What goes with a section: not the comments behind it that a blank line keeps apart. */
function ownLines({ lines, gap }: ConfigUnit): readonly string[] {
  const blank = gap.findIndex(isBlank);
  return [...lines, ...gap.slice(0, blank === -1 ? gap.length : blank)];
}

/** Of a large file most sections are never looked into, so values are collected when asked for. */
class DocumentSection implements ConfigSection {
  readonly name: string;
  readonly line: number;
  readonly #section: Section;
  readonly #unit: () => ConfigUnit | undefined;
  #values: ReadonlyMap<string, string> | undefined;

  constructor(section: Section, unit: () => ConfigUnit | undefined) {
    this.name = section.name;
    this.line = section.line;
    this.#section = section;
    this.#unit = unit;
  }

  get secrets(): readonly string[] {
    const unit = this.#unit();
    const hidden = hideSecrets(unit === undefined ? [] : ownLines(unit));
    return [...new Set(hidden.flatMap(({ secret }) => secret?.name ?? []))];
  }

  get values(): ReadonlyMap<string, string> {
    this.#values ??= new Map(
      this.#section.properties.flatMap(({ key, value, children }) => (children === undefined ? [[key, value]] : [])),
    );
    return this.#values;
  }
}

/** The read view of a document. Of sections and keys that are there twice the last one counts, as in most AWS tools. */
export function readAwsConfig(
  document: ConfigDocument,
  path: string,
  credentialsProfiles: ReadonlySet<string>,
): AwsConfig {
  let units: readonly ConfigUnit[] | undefined;
  // The first unit is what precedes the sections.
  const unitAt = (index: number) => (units ??= unitsOf(document))[index + 1];
  const sectionsOf = (kind: Section['kind']) =>
    new Map<string, ConfigSection>(
      document.sections.flatMap((section, index) =>
        section.kind === kind ? [[section.name, new DocumentSection(section, () => unitAt(index))]] : [],
      ),
    );
  return { path, ssoSessions: sectionsOf('sso-session'), profiles: sectionsOf('profile'), credentialsProfiles };
}

/** The profiles of a credentials file. There, all between the brackets is the name: `[profile x]` is "profile x". */
export const credentialsProfileNames = (document: ConfigDocument): ReadonlySet<string> =>
  new Set(
    document.sections.map(({ kind, name }) =>
      kind === 'other' || (kind === 'profile' && name === 'default') ? name : `${kind} ${name}`,
    ),
  );
