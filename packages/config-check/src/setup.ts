import type { Section, SectionKind } from '@aws-sso/aws-config-file';
import { ConfigText } from './config-text.js';
import type { Facts } from './facts.js';

/** The facts, with the two files read. */
export class Setup {
  readonly facts: Facts;
  readonly config: ConfigText;
  readonly credentials: ConfigText;
  readonly sessions: ReadonlyMap<string, Section>;
  readonly profiles: ReadonlyMap<string, Section>;
  /** The profiles of the credentials file: there, all between the brackets is the name. */
  readonly credentialsProfiles: ReadonlyMap<string, Section>;

  constructor(facts: Facts) {
    this.facts = facts;
    this.config = new ConfigText(facts.config);
    this.credentials = new ConfigText(facts.credentials);
    this.sessions = byName(this.config, 'sso-session');
    this.profiles = byName(this.config, 'profile');
    this.credentialsProfiles = new Map(
      this.credentials.document.sections.map((section) => [
        section.kind === 'other' || section.name === 'default' ? section.name : `${section.kind} ${section.name}`,
        section,
      ]),
    );
  }

  /** The config and then the credentials, for rules about the grammar that both share. */
  get files(): readonly ConfigText[] {
    return [this.config, this.credentials];
  }
}

/** Of duplicates the last, as it wins in most tools. */
const byName = ({ document }: ConfigText, kind: SectionKind): ReadonlyMap<string, Section> =>
  new Map(document.sections.flatMap((section) => (section.kind === kind ? [[section.name, section]] : [])));
