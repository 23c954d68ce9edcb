import type { StoredSetting } from '@aws-sso/core';
import { table } from './table.js';

export const renderSettings = (settings: readonly StoredSetting[]): Promise<string> =>
  table(
    ['SETTING', 'VALUE', 'SET FOR'],
    settings.map(({ key, value, session }) => [key, value, session ?? 'all sessions']),
  );
