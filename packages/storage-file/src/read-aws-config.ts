import type { ConfigDocument, Section } from '@aws-sso/aws-config-file';
import type { AwsConfig, ConfigSection } from '@aws-sso/core';

/** Of a large file most sections are never looked into, so values are collected when asked for. */
class DocumentSection implements ConfigSection {
  readonly name: string;
  readonly line: number;
  readonly #section: Section;
  #values: ReadonlyMap<string, string> | undefined;

  constructor(section: Section) {
    this.name = section.name;
    this.line = section.line;
    this.#section = section;
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
  const sectionsOf = (kind: Section['kind']) =>
    new Map<string, ConfigSection>(
      document.sections.flatMap((section) =>
        section.kind === kind ? [[section.name, new DocumentSection(section)]] : [],
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
