import { type StoredSetting, settingDefinitions } from '@aws-sso/core';
import { fields, table } from './table.js';

export const renderSettings = (settings: readonly StoredSetting[]): Promise<string> =>
  table(
    ['SETTING', 'VALUE', 'SET FOR'],
    settings.map(({ key, value, session }) => [key, value, session ?? 'all sessions']),
  );

/** The settings that there are, a line each. */
export const renderSettingDefinitions = (): string =>
  fields(settingDefinitions.map(({ key, description }) => [`  ${key}`, description]));
