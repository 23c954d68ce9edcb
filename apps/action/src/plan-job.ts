import {
  type AwsConfig,
  AwsSsoError,
  type ConfigChange,
  type ConfigSection,
  credentialSourceProblem,
  didYouMean,
  type SectionRef,
} from '@aws-sso/core';
import { checkFree } from './check-free.js';
import { malformed } from './input-section.js';
import type { WantedSection } from './wanted-section.js';

/** What there shall be, every profile with its name. */
export interface JobSections {
  readonly ssoSessions: readonly WantedSection[];
  readonly profiles: readonly WantedSection[];
  /** Must exist afterwards. */
  readonly defaultProfile?: string | undefined;
}

type Values = Readonly<Record<string, string>>;

/** A section that will differ. `before` has the keys that change as they are now; absent for a new section. */
export interface TouchedSection {
  readonly section: SectionRef;
  readonly before?: Readonly<Record<string, string | null>>;
  readonly after: Values;
}

/** A profile as it will be, with what the config had of it already. */
export interface JobProfile {
  readonly name: string;
  readonly values: Values;
}

export interface JobPlan {
  readonly changes: readonly ConfigChange[];
  readonly touched: readonly TouchedSection[];
  readonly profiles: readonly JobProfile[];
}

/**
 * What has to be done to the config, and whether the result makes sense as a whole.
 *
 * @throws AwsSsoError SsoSessionNotFound, ProfileNotFound, ProfileConflict; InvalidInput for a profile with two sources of
 *   credentials
 */
export function planJob(config: AwsConfig, { ssoSessions, profiles, defaultProfile }: JobSections): JobPlan {
  const wanted = [...ssoSessions, ...profiles];
  const sessions = sessionsOfJob(config, ssoSessions);
  checkFree(config, profiles);
  const planned = profiles.map((profile) => {
    const values = merged(config, profile);
    checkProfile(config, profile, values, sessions);
    return { name: profile.section.name, values };
  });
  const profileNames = [...config.profiles.keys(), ...planned.map(({ name }) => name)];
  if (defaultProfile !== undefined && !profileNames.includes(defaultProfile))
    throw new AwsSsoError('ProfileNotFound', `There is no profile "${defaultProfile}" to be the default profile.`, {
      hint: didYouMean(defaultProfile, profileNames, 'Add it to the input profiles.'),
      details: { profileName: defaultProfile },
    });
  return {
    changes: wanted.map(({ section, values }) => ({ kind: 'put', section, values })),
    touched: wanted.flatMap((section) => touchedBy(config, section)),
    profiles: planned,
  };
}

/** The sso-sessions of the config with those that a job adds or changes. */
export function sessionsOfJob(config: AwsConfig, wanted: readonly WantedSection[]): ReadonlyMap<string, ConfigSection> {
  const sessions = new Map(config.ssoSessions);
  for (const session of wanted) {
    const { name } = session.section;
    sessions.set(name, { name, values: new Map(Object.entries(merged(config, session))), line: session.place.line });
  }
  return sessions;
}

const sectionIn = (config: AwsConfig, { type, name }: SectionRef) =>
  (type === 'profile' ? config.profiles : config.ssoSessions).get(name);

/** A section as it will be, with what the config has of it already. */
const merged = (config: AwsConfig, { section, values }: WantedSection): Values => ({
  ...Object.fromEntries(sectionIn(config, section)?.values ?? []),
  ...values,
});

function checkProfile(
  config: AwsConfig,
  { section, place }: WantedSection,
  values: Values,
  sessions: ReadonlyMap<string, ConfigSection>,
) {
  const { name } = section;
  if (config.credentialsProfiles.has(name))
    throw new AwsSsoError('ProfileConflict', `The credentials file has a profile "${name}", which would win over it.`, {
      hint: 'Choose another name, or take that profile out of the credentials file.',
      details: { profileName: name },
    });
  const { sso_session: session } = values;
  const problem = credentialSourceProblem(new Map(Object.entries(values)), sessions.get(session ?? '')?.values);
  if (problem !== undefined) throw malformed(place, problem);
  if (session !== undefined && !sessions.has(session)) throw noSession(session, sessions, `the profile "${name}"`);
}

/** @param whose what it is needed for */
export const noSession = (name: string, sessions: ReadonlyMap<string, unknown>, whose: string): AwsSsoError =>
  new AwsSsoError('SsoSessionNotFound', `There is no sso-session "${name}" for ${whose}.`, {
    hint: didYouMean(name, [...sessions.keys()], 'Add it to the input sso-sessions.'),
    details: { sessionName: name },
  });

function touchedBy(config: AwsConfig, { section, values }: WantedSection): TouchedSection[] {
  const existing = sectionIn(config, section)?.values;
  if (existing === undefined) return [{ section, after: values }];
  const changed = Object.entries(values).filter(([key, value]) => existing.get(key) !== value);
  if (changed.length === 0) return [];
  const before = Object.fromEntries(changed.map(([key]) => [key, existing.get(key) ?? null]));
  return [{ section, before, after: Object.fromEntries(changed) }];
}
