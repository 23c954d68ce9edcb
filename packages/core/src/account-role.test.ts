import { describe, expect, it } from '@jest/globals';
import { isAccountId, isRoleName, parseAccountId, parseRoleName } from './account-role.js';

describe('account ids', () => {
  it('are 12 digits, leading zeros and all', () => {
    expect(parseAccountId('000012341234')).toBe('000012341234');
  });

  it.each([
    '',
    '12341234123',
    '1234123412341',
    '12341234123a',
    '123412341234\n',
    '１２３４１２３４１２３４',
    '../../etc/pass',
  ])('are never %j', (text) => {
    expect(isAccountId(text)).toBe(false);
    expect(() => parseAccountId(text)).toThrow(
      expect.objectContaining({ code: 'InvalidInput', details: { field: 'account-id' } }),
    );
  });
});

describe('role names', () => {
  it.each(['Admin', 'AWSReadOnlyAccess', 'a', 'x'.repeat(64), 'Power_User+=,.@-1'])('may be %s', (name) => {
    expect(parseRoleName(name)).toBe(name);
  });

  it.each(['', 'x'.repeat(65), 'Admin role', 'Ädmin', 'a/b', 'a\nb', 'a]', '$(id)', 'a;b', 'Admin\n'])(
    'are never %j',
    (name) => {
      expect(isRoleName(name)).toBe(false);
      expect(() => parseRoleName(name)).toThrow(
        expect.objectContaining({ code: 'InvalidInput', details: { field: 'role-name' } }),
      );
    },
  );

  it('are shown harmlessly when refused', () => {
    expect(() => parseRoleName('\u001b]0;x\u0007')).toThrow('"\\u{1b}]0;x\\u{7}" is not a role name');
  });
});
