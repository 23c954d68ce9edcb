import * as ini from 'ini';
import { invalidInput, type Settings } from '@aws-sso/core';

type IniObject = Record<string, unknown>;

const sessionPrefix = 'session ';

const isSection = (value: unknown): value is IniObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A settings file taken apart. `foreign` is what is in it beside settings: other sections and lists. */
export interface SettingsText {
  readonly settings: Settings;
  readonly foreign: IniObject;
}

/**
 * Reads `key = value` lines and `[session NAME]` sections. Keys that nobody knows are kept like all others.
 *
 * @example parseSettings('region = eu-west-1\n\n[session work]\nnaming = flat\n')
 */
export function parseSettings(text: string): SettingsText {
  const global = new Map<string, string>();
  const sessions = new Map<string, ReadonlyMap<string, string>>();
  const foreign: IniObject = {};
  for (const [key, value] of Object.entries(ini.parse(text.replace(/^\uFEFF/, '')))) {
    if (isSection(value) && key.startsWith(sessionPrefix))
      collectSessions(sessions, key.slice(sessionPrefix.length).trim(), value);
    else if (isSection(value)) foreign[key] = withoutNulls(key, value, global);
    else if (Array.isArray(value)) foreign[key] = value;
    else global.set(key, String(value));
  }
  return { settings: { global, sessions }, foreign };
}

/** `ini` takes the line `naming.prefix = null` for an empty section `prefix` within `naming`. */
function withoutNulls(name: string, section: IniObject, global: Map<string, string>): IniObject {
  const rest: IniObject = {};
  for (const [key, value] of Object.entries(section)) {
    const path = `${name}.${key}`;
    if (value === null) global.set(path, 'null');
    else rest[key] = isSection(value) ? withoutNulls(path, value, global) : value;
  }
  return rest;
}

/** Unless its dots are escaped, `ini` takes `[session a.b]` for a section `b` within `[session a]`. */
function collectSessions(sessions: Map<string, ReadonlyMap<string, string>>, name: string, section: IniObject): void {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(section)) {
    if (isSection(value)) collectSessions(sessions, `${name}.${key}`, value);
    else if (!Array.isArray(value)) values.set(key, String(value));
  }
  if (values.size > 0) sessions.set(name, new Map([...(sessions.get(name) ?? []), ...values]));
}

/**
 * Writes what `parseSettings` reads: global keys first. Comments are lost, as `ini` does not know them.
 *
 * @throws AwsSsoError InvalidInput for a value that the format cannot hold
 */
export function formatSettings({ settings, foreign }: SettingsText): string {
  const values = (map: ReadonlyMap<string, string>) => [...map].map(([key, value]) => [key, encoded(key, value)]);
  const sessions = [...settings.sessions].map(([name, map]) => [
    sessionPrefix + name,
    Object.fromEntries(values(map)) as IniObject,
  ]);
  const all = [...values(settings.global), ...Object.entries(foreign), ...sessions];
  // Without the platform, lines would end differently on Windows.
  return ini.stringify(Object.fromEntries(all), { whitespace: true, platform: 'linux' });
}

/** `ini` reads `\\`, `\;` and `\#` as escapes but writes single backslashes as they are. */
function encoded(key: string, value: string): string {
  const found = [value, value.replaceAll('\\', '\\\\')].find((text) => ini.unsafe(ini.safe(text)) === value);
  if (found === undefined) throw invalidInput(key, `The setting "${key}" cannot be stored with this value.`);
  return found;
}
