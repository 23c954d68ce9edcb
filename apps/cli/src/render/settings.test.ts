import { expect, it } from '@jest/globals';
import { settingDefinitions } from '@aws-sso/core';
import { renderSettingDefinitions } from './settings.js';

it('says what each setting is in one column, however long its name', () => {
  const lines = renderSettingDefinitions().split('\n');
  const columns = settingDefinitions.map(({ description }, at) => lines[at]?.indexOf(description));
  expect(columns).toEqual(columns.map(() => 2 + 'tag.ACCOUNT_ID.KEY'.length + 2));
});
