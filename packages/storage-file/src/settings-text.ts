import * as ini from 'ini';
import { invalidInput, type Settings } from '@aws-sso/core';

type IniObject = Record<string, unknown>;

const sessionPrefix = 'session ';

/** Outside of sections `ini` takes `naming.prefix = null` for a section, so all lines are read within one. */
const top = '*';

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
  const { [top]: first, ...sections } = ini.parse(`[${top}]\n${text.replace(/^\uFEFF/, '')}`);
  for (const [key, value] of Object.entries((first ?? {}) as IniObject)) {
    if (Array.isArray(value)) foreign[key] = value;
    else global.set(key, String(value));
  }
  for (const [key, value] of Object.entries(sections)) {
    if (isSection(value) && key.startsWith(sessionPrefix))
      collectSessions(sessions, key.slice(sessionPrefix.length).trim(), value);
    else foreign[key] = value;
  }
  return { settings: { global, sessions }, foreign };
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
