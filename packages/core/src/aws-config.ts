/** One `[profile …]` or `[sso-session …]` section as the AWS tools agree to read it. */
export interface ConfigSection {
  readonly name: string;
  /** Top-level keys in lower case, in the order of the file. Nested blocks (`s3 =`) are not shown. */
  readonly values: ReadonlyMap<string, string>;
  /**
   * What in its lines may be secret, values or not, and goes with it: keys, those of nested blocks, too, and `a comment`.
   * Absent where a section has nothing but values.
   */
  readonly secrets?: readonly string[];
  /** Where its header stands, 1-based. */
  readonly line: number;
}

/** The read view of the shared AWS config: what use cases decide on. Maps keep the order of the file. */
export interface AwsConfig {
  /** As the user knows it, for messages. */
  readonly path: string;
  readonly ssoSessions: ReadonlyMap<string, ConfigSection>;
  readonly profiles: ReadonlyMap<string, ConfigSection>;
  /** Profiles of the credentials file: their names are taken, and their keys would win over ours. */
  readonly credentialsProfiles: ReadonlySet<string>;
}

/** Names one section. */
export interface SectionRef {
  readonly type: 'sso-session' | 'profile';
  readonly name: string;
}

/** Keys to set, in the order in which a new section shows them; `null` takes a key away. */
export type SectionValues = Readonly<Record<string, string | null>>;

/**
 * One wish of a batch. All names are meant as they are before the batch, so two profiles can swap names in one.
 * `put` creates the section when it is absent and leaves keys that it does not name alone. After a `remove` or `rename` of
 * the same name in the batch, the name is free, and `put` makes a new section: none of the old one's keys are in it.
 */
export type ConfigChange =
  | { readonly kind: 'put'; readonly section: SectionRef; readonly values: SectionValues }
  | { readonly kind: 'remove'; readonly section: SectionRef }
  | { readonly kind: 'rename'; readonly section: SectionRef; readonly to: string; readonly values?: SectionValues };

export interface KeyDiff {
  readonly key: string;
  readonly before?: string;
  readonly after?: string;
}

export interface SectionDiff {
  readonly section: SectionRef;
  /** `moved`: to another place in the file; its keys may have changed, too. */
  readonly change: 'added' | 'changed' | 'removed' | 'renamed' | 'moved';
  readonly renamedTo?: string;
  readonly keys: readonly KeyDiff[];
}

/** What an update did to the file; `sections` is empty when nothing was written. */
export interface ConfigDiff {
  readonly path: string;
  readonly sections: readonly SectionDiff[];
}

/**
 * Keys whose values are credentials, by their names. For refusing them; what may be shown is decided the other way round,
 * by `shownValue`.
 */
export const isSecretKey = (key: string): boolean =>
  /secret|token$|passw|passphrase|access_key_id|private_?key|api_?key/i.test(key);

/** What stands in a diff, and in the history, in place of what is not shown. */
export const hiddenValue = '(hidden)';
