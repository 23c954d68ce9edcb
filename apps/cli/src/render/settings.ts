import type { Settings } from '@aws-sso/core';
import { table } from './table.js';

export interface SettingRow {
  readonly key: string;
  readonly value: string;
  /** Absent for a setting that holds for all sessions. */
  readonly session?: string;
}

/** Every stored setting; with a session, only that session's own. */
export function settingsRows({ global, sessions }: Settings, sessionName: string | undefined): SettingRow[] {
  const ofSession = ([session, values]: readonly [string, ReadonlyMap<string, string>]): SettingRow[] =>
    [...values].map(([key, value]) => ({ key, value, session }));
  return sessionName === undefined
    ? [...[...global].map(([key, value]) => ({ key, value })), ...[...sessions].flatMap(ofSession)]
    : [...sessions].filter(([name]) => name === sessionName).flatMap(ofSession);
}

export const renderSettings = (rows: readonly SettingRow[]): string =>
  table(
    ['SETTING', 'VALUE', 'FOR'],
    rows.map(({ key, value, session }) => [key, value, session ?? 'all sessions']),
  );
