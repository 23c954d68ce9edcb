import type { InjectionToken } from 'tsyringe';
import { isAccountId } from './account-role.js';
import { parseCollisionPolicy } from './collision-policy.js';
import { parseProgram } from './credential-process.js';
import { invalidInput } from './errors.js';
import { didYouMean } from './near-matches.js';
import { parseRegion } from './region.js';
import { isPrintable, printable } from './text.js';
import { shownValue } from './shown-value.js';

/** Values as text, by key; those of a session win over the global ones. */
export interface Settings {
  readonly global: ReadonlyMap<string, string>;
  readonly sessions: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const noSettings: Settings = { global: new Map(), sessions: new Map() };

/** The user's own settings file. */
export interface SettingsRepository {
  /** A missing file reads as no settings. Creates nothing. */
  read(): Promise<Settings>;
  /** Under a lock; writes only when something changes. */
  update(change: (settings: Settings) => Settings): Promise<Settings>;
}

export const SettingsRepository: InjectionToken<SettingsRepository> = Symbol.for('@aws-sso/core/SettingsRepository');

export interface SettingDefinition {
  readonly key: string;
  readonly description: string;
  /** @throws AwsSsoError InvalidInput */
  readonly check: (value: string) => void;
}

/** What the AWS CLI takes as `output`. */
export const outputFormats = ['json', 'yaml', 'yaml-stream', 'text', 'table', 'off'] as const;

/** @throws AwsSsoError InvalidInput unless it is one of the AWS CLI's output formats */
export function parseOutput(value: string): string {
  if (!(outputFormats as readonly string[]).includes(value))
    throw invalidInput(
      'output',
      `"${printable(shownValue('output', value).slice(0, 40))}" is not an output format.`,
      `The AWS CLI knows ${outputFormats.join(', ')}.`,
    );
  return value;
}

const checkOneLine = (field: string) => (value: string) => {
  if (value.trim() === '') throw invalidInput(field, `The setting "${field}" must not be empty.`, unsetting);
  checkPrintable(field, value);
};

const unsetting = 'To take a setting away: aws-sso settings:unset KEY';

function checkPrintable(field: string, value: string): void {
  if (!isPrintable(value)) throw invalidInput(field, `The setting "${field}" must be one line of text.`);
}

/** Blanks alone can be a value as well: account names are split at them. */
function checkNamingOption(value: string): void {
  if (value === '') throw invalidInput('naming', 'An option of a naming strategy must not be empty.', unsetting);
  checkPrintable('naming', value);
}

/** Keys with parts of the user's own: how they are listed, and how they look. */
const families: readonly (readonly [key: string, isOne: (key: string) => boolean])[] = [
  ['naming.OPTION', (key) => /^naming\.[a-z][a-z0-9-]*(\.[\w+,.@-]{1,200})?$/.test(key)],
  ['alias.ACCOUNT_ID', (key) => key.startsWith('alias.') && isAccountId(key.slice('alias.'.length))],
  ['tag.ACCOUNT_ID.KEY', (key) => /^tag\.\d{12}\.[A-Za-z][\w-]{0,127}$/.test(key)],
];

/** Whether names of profiles depend on a setting. */
export const isAboutNames = (key: string): boolean => /^(naming|alias|tag|collisions)(\.|$)/.test(key);

/** The closed set of settings. `naming.OPTION` stands for the options of the chosen strategy. */
export const settingDefinitions: readonly SettingDefinition[] = [
  { key: 'naming', description: 'Naming strategy for generated profiles', check: checkOneLine('naming') },
  {
    key: 'naming.OPTION',
    description: 'An option of the naming strategy, such as naming.prefix',
    check: checkNamingOption,
  },
  {
    key: 'collisions',
    description: 'What to do about names that several roles would share: error, suffix-account-id or skip',
    check: (value) => void parseCollisionPolicy(value),
  },
  {
    key: 'alias.ACCOUNT_ID',
    description: 'A name of your own for an account, for naming strategies',
    check: checkOneLine('alias'),
  },
  {
    key: 'tag.ACCOUNT_ID.KEY',
    description: 'A note of your own on an account, for naming strategies',
    check: checkOneLine('tag'),
  },
  {
    key: 'region',
    description: "Region of new profiles, instead of the session's own",
    check: (value) => void parseRegion('region', value),
  },
  { key: 'output', description: 'Output format of new profiles', check: (value) => void parseOutput(value) },
  { key: 'storage', description: 'Where tokens are kept', check: checkOneLine('storage') },
  {
    key: 'program',
    description:
      'Program that profiles call for credentials of sessions that are not in files, instead of awso in the PATH',
    check: (value) => void parseProgram(value),
  },
  {
    key: 'browser',
    description: 'Command that opens the sign-in page, instead of the default browser',
    check: checkOneLine('browser'),
  },
];

/**
 * Checks a setting before it is stored.
 *
 * @throws AwsSsoError InvalidInput for an unknown key or a value that breaks its rule
 */
export function checkSetting(key: string, value: string): void {
  const definition = settingDefinition(key);
  definition.check(value);
}

/** @throws AwsSsoError InvalidInput for a key outside the closed set */
export function settingDefinition(key: string): SettingDefinition {
  const [family = key] = families.find(([, isOne]) => isOne(key)) ?? [];
  const isFamily = families.some(([name]) => name === key);
  const definition = isFamily ? undefined : settingDefinitions.find((candidate) => candidate.key === family);
  if (definition !== undefined) return definition;
  const keys = settingDefinitions.map((candidate) => candidate.key);
  throw invalidInput(
    'key',
    `There is no setting "${printable(key)}".`,
    didYouMean(key, keys, `The settings are ${keys.join(', ')}.`),
  );
}

/** What holds for a session: its own value, else the global one. */
export const settingFor = (settings: Settings, key: string, sessionName?: string): string | undefined =>
  (sessionName === undefined ? undefined : settings.sessions.get(sessionName)?.get(key)) ?? settings.global.get(key);

/** A setting as it was stored. */
export interface StoredSetting {
  readonly key: string;
  readonly value: string;
  /** Absent for a setting that holds for all sessions. */
  readonly session?: string;
}

/** Every stored setting: those for all sessions, then those of single ones. */
export const storedSettings = ({ global, sessions }: Settings): StoredSetting[] => [
  ...[...global].map(([key, value]) => ({ key, value })),
  ...[...sessions].flatMap(([session, own]) => [...own].map(([key, value]) => ({ key, value, session }))),
];

/**
 * What holds for a session, each key once: its own values, and what it inherits. A session that names its own naming
 * strategy inherits no options of another.
 */
export function settingsInForce(settings: Settings, sessionName: string): StoredSetting[] {
  const own = settings.sessions.get(sessionName);
  const isOverruled = (key: string): boolean =>
    own !== undefined && (own.has(key) || (own.has('naming') && key.startsWith('naming.')));
  return storedSettings(settings).filter(({ key, session }) =>
    session === undefined ? !isOverruled(key) : session === sessionName,
  );
}

/** Options of the naming strategy in force for a session: a session that names its own strategy inherits no options. */
export function namingSettings(
  settings: Settings,
  sessionName: string,
): { strategy?: string; options: Record<string, string> } {
  const options: Record<string, string> = {};
  for (const { key, value } of settingsInForce(settings, sessionName))
    if (key.startsWith('naming.')) options[key.slice('naming.'.length)] = value;
  const strategy = settingFor(settings, 'naming', sessionName);
  return { ...(strategy === undefined ? {} : { strategy }), options };
}

/** The settings with one value set (or, with undefined, taken away), globally or for one session. */
export function withSetting(
  settings: Settings,
  key: string,
  value: string | undefined,
  sessionName?: string,
): Settings {
  const changed = new Map(sessionName === undefined ? settings.global : settings.sessions.get(sessionName));
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  if (sessionName === undefined) return { ...settings, global: changed };
  const sessions = new Map(settings.sessions);
  if (changed.size > 0) sessions.set(sessionName, changed);
  else sessions.delete(sessionName);
  return { ...settings, sessions };
}
