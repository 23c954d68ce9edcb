import { describe, expect, it } from '@jest/globals';
import { type CredentialsWish, wantedCredentials } from './wanted-credentials.js';

const role = { 'sso-session': 'work', 'account-id': '111122223333', 'role-name': 'Dev' };
const identity = { sessionName: 'work', accountId: '111122223333', roleName: 'Dev' };
const wanted = (given: CredentialsWish, variables: CredentialsWish = {}) =>
  wantedCredentials(given, { ...variables, ...given });

describe('whose credentials are wanted', () => {
  it('is said by a profile or by an account role', () => {
    expect(wanted({ profile: 'dev' })).toEqual({ profileName: 'dev' });
    expect(wanted(role)).toEqual({ identity });
  });

  it('is said by variables where the command line says nothing, first by the one for a profile', () => {
    expect(wanted({}, role)).toEqual({ identity });
    expect(wanted({}, { ...role, profile: 'dev' })).toEqual({ profileName: 'dev' });
  });

  it('is never turned into something else by a variable', () => {
    expect(wanted(role, { profile: 'dev' })).toEqual({ identity });
    expect(wanted({ profile: 'dev' }, role)).toEqual({ profileName: 'dev' });
    expect(wanted({ 'role-name': 'Dev' }, { ...role, 'role-name': 'Admin', profile: 'dev' })).toEqual({ identity });
  });

  it.each([
    ['profile', { profile: 'dev', 'role-name': 'Dev' }],
    ['profile', {}],
    ['sso-session', { 'account-id': '1', 'role-name': 'Dev' }],
    ['account-id', { 'sso-session': 'work', 'role-name': 'Dev' }],
    ['role-name', { 'sso-session': 'work', 'account-id': '1' }],
  ])('is an error of %s in %j', (field, given) => {
    expect(() => wanted(given)).toThrow(expect.objectContaining({ code: 'InvalidInput', details: { field } }));
  });
});
