import {
  isPrintable,
  isSecretKey,
  parseAccountId,
  parseName,
  parseOutput,
  parseRegion,
  parseRoleName,
  parseScopes,
  parseStartUrl,
  printable,
  type ProfileIdentity,
  type SectionRef,
} from '@aws-sso/core';
import { type InputEntry, type InputSection, locating, malformed, type Place } from './input-section.js';

/** A section that shall be in the config, checked. */
export interface WantedSection {
  readonly section: SectionRef;
  readonly values: Readonly<Record<string, string>>;
  readonly place: Place;
  /** The account role that a naming strategy named it after. Such a profile never takes over another one. */
  readonly namedAfter?: ProfileIdentity;
}

type Check = (value: string) => unknown;

const sessionKeys: Readonly<Record<string, Check>> = {
  sso_start_url: parseStartUrl,
  sso_region: (value) => parseRegion('sso-region', value),
  sso_registration_scopes: parseScopes,
};

const profileKeys: Readonly<Record<string, Check>> = {
  ...sessionKeys,
  sso_session: (value) => parseName('sso-session', value),
  sso_account_id: parseAccountId,
  sso_role_name: parseRoleName,
  region: (value) => parseRegion('region', value),
  output: parseOutput,
};

/**
 * An sso-session with its two or three keys, and no others: a misspelt one is found here.
 *
 * @throws AwsSsoError InvalidInput with the place and the rule that is broken
 */
export function wantedSsoSession(written: InputSection): WantedSection {
  const wanted = wantedSection('sso-session', written, (entry) => {
    if (!Object.hasOwn(sessionKeys, entry.key))
      throw malformed(entry, `An sso-session has no key ${printable(entry.key)}.`, known(sessionKeys));
    checkValue(entry, sessionKeys);
  });
  for (const key of ['sso_start_url', 'sso_region'])
    if (!Object.hasOwn(wanted.values, key)) throw malformed(written, `The sso-session has no ${key}.`);
  return wanted;
}

/**
 * A profile with the keys that we know, checked by their rules, and any others that hold no secret.
 *
 * @throws AwsSsoError InvalidInput with the place and the rule that is broken
 */
export function wantedProfile(written: InputSection): WantedSection {
  return wantedSection('profile', written, checkProfileEntry);
}

/** @throws AwsSsoError InvalidInput for a key or value that no profile of a job may have */
export function checkProfileEntry(entry: InputEntry): void {
  if (!/^[a-z][a-z0-9_.-]*$/.test(entry.key))
    throw malformed(entry, 'A key consists of letters, digits, underscores, dots and hyphens.');
  if (isSecretKey(entry.key))
    throw malformed(
      entry,
      `${entry.key} would put a credential into a file that every later step can read.`,
      'Leave it out; this action writes no secrets.',
    );
  checkValue(entry, profileKeys);
}

/** @throws AwsSsoError InvalidInput for a name that a step could not print without giving the runner a command */
export function checkIsNoCommand(name: string, place: Place): void {
  if (name.includes('::'))
    throw malformed(place, 'A name with :: would be a command to the runner wherever a step prints it.');
}

function wantedSection(
  type: SectionRef['type'],
  written: InputSection,
  check: (entry: InputEntry) => void,
): WantedSection {
  const name = locating(written, () => parseName(type, written.name));
  checkIsNoCommand(name, written);
  if (written.entries.length === 0) throw malformed(written, `The ${type} has no keys.`);
  written.entries.forEach(check);
  const values = Object.fromEntries(written.entries.map(({ key, value }) => [key, value]));
  const { input, line, column } = written;
  return { section: { type, name }, values, place: { input, line, column } };
}

/** The form first: the rules of single keys may quote the value in what they say. */
function checkValue(entry: InputEntry, checks: Readonly<Record<string, Check>>): void {
  const { key, value } = entry;
  if (value === '') throw malformed(entry, `${key} has no value.`);
  if (!isPrintable(value) || value.trim() !== value)
    throw malformed(entry, `The value of ${key} must be one line of text.`);
  if (/(?:^|\s)[#;]/.test(value)) throw malformed(entry, `The value of ${key} has a # or ; that is read as a comment.`);
  const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
  if (check !== undefined) locating(entry, () => check(value));
}

const known = (keys: object): string => `There are ${Object.keys(keys).join(', ')}.`;
